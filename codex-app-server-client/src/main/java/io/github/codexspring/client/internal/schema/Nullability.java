package io.github.codexspring.client.internal.schema;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.stream.Stream;

import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;

/** Where a value may be null: an {@code Optional}, or what anybody's {@code Nullable} annotation is on. */
final class Nullability {

    private Nullability() {}

    static boolean isNullable(Field field) {
        return field.getType() == Optional.class || isNullable(field, field.getAnnotatedType());
    }

    /** The same for whatever Jackson sets a property by. */
    static boolean isNullable(AnnotatedMember member) {
        if (member.getRawType() == Optional.class) {
            return true;
        }
        Member java = member.getMember();
        if (member instanceof AnnotatedParameter parameter && java instanceof Constructor<?> constructor) {
            return isNullable(constructor, parameter.getIndex());
        }
        if (java instanceof Method method && method.getParameterCount() == 1) {
            return isNullable(method, 0);
        }
        return java instanceof Field field && isNullable(field);
    }

    private static boolean isNullable(Executable executable, int parameter) {
        return isNullable(executable.getParameters()[parameter], executable.getAnnotatedParameterTypes()[parameter]);
    }

    private static boolean isNullable(AnnotatedElement element, AnnotatedType type) {
        return Stream.concat(Stream.of(element.getAnnotations()), Stream.of(type.getAnnotations()))
                .map(Annotation::annotationType)
                .anyMatch((annotation) -> annotation.getSimpleName().equals("Nullable"));
    }
}
