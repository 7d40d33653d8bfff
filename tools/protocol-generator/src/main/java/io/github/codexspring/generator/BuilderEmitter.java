package io.github.codexspring.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import javax.lang.model.element.Modifier;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.codexspring.generator.Definition.RecordType;
import io.github.codexspring.generator.JavaType.ListOf;
import io.github.codexspring.generator.JavaType.MapOf;
import io.github.codexspring.generator.JavaType.Scalar;

import static io.github.codexspring.generator.Poet.CHECKS;
import static io.github.codexspring.generator.Poet.EXPERIMENTAL;
import static io.github.codexspring.generator.Poet.EXPLICIT_NULLS;
import static io.github.codexspring.generator.Poet.JSON_NODE;

/** Writes the builder of a record. */
final class BuilderEmitter {

    private final ClassName self;
    private final ClassName builder;
    private final RecordType record;
    private final Map<Field, Integer> nullIndex;

    BuilderEmitter(ClassName self, RecordType record, Map<Field, Integer> nullIndex) {
        this.self = self;
        this.builder = self.nestedClass("Builder");
        this.record = record;
        this.nullIndex = nullIndex;
    }

    TypeSpec emit() {
        TypeSpec.Builder type = TypeSpec.classBuilder("Builder")
                .addJavadoc("Builds {@link $T}.", self)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
        for (Field field : record.fields()) {
            type.addField(
                    FieldSpec.builder(Poet.nullable(Poet.typeName(field.type())), field.javaName(), Modifier.PRIVATE)
                            .build());
        }
        if (record.open()) {
            type.addField(FieldSpec.builder(
                            ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(String.class), JSON_NODE),
                            "additionalProperties",
                            Modifier.PRIVATE,
                            Modifier.FINAL)
                    .initializer("new $T<>()", LinkedHashMap.class)
                    .build());
        }
        if (!nullIndex.isEmpty()) {
            type.addField(FieldSpec.builder(TypeName.LONG, "explicitNulls", Modifier.PRIVATE)
                    .build());
        }
        type.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        for (Field field : record.fields()) {
            addSetters(type, field);
        }
        if (record.open()) {
            type.addMethod(MethodSpec.methodBuilder("putAdditionalProperty")
                    .addJavadoc("Sets a property that the schema does not name.")
                    .addModifiers(Modifier.PUBLIC)
                    .returns(builder)
                    .addParameter(String.class, "name")
                    .addParameter(JSON_NODE, "value")
                    .addStatement("this.additionalProperties.put(name, value)")
                    .addStatement("return this")
                    .build());
        }
        return type.addMethod(build()).build();
    }

    private void addSetters(TypeSpec.Builder type, Field field) {
        TypeName value = Poet.typeName(field.type());
        boolean primitive = value.isPrimitive();
        if (primitive) {
            type.addMethod(setter(field, value)
                    .addCode(assign(field, true))
                    .addStatement("return this")
                    .build());
        }
        boolean acceptsNull = field.nullable() && field.type() != Scalar.ANY || field.hasExplicitNull();
        if (!primitive || acceptsNull) {
            type.addMethod(setter(field, acceptsNull ? Poet.nullable(value) : value)
                    .addCode(assign(field, false))
                    .addStatement("return this")
                    .build());
        }
        if (field.type() instanceof ListOf list && !acceptsNull && isPlain(list.element())) {
            type.addMethod(setter(field, ArrayTypeName.of(Poet.typeName(list.element())))
                    .varargs()
                    .addStatement("return $L($T.of(value))", field.javaName(), List.class)
                    .build());
        }
    }

    private static boolean isPlain(JavaType element) {
        return !(element instanceof ListOf)
                && !(element instanceof MapOf)
                && !(element instanceof Scalar scalar && scalar.isPrimitive());
    }

    private MethodSpec.Builder setter(Field field, TypeName type) {
        MethodSpec.Builder setter = MethodSpec.methodBuilder(field.javaName())
                .addJavadoc(
                        "{@code $L}: $L$L.",
                        field.wireName(),
                        field.required() ? "required" : "optional",
                        field.nullable() && field.type() != Scalar.ANY ? ", nullable" : "")
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addParameter(type, "value");
        if (field.experimental()) {
            setter.addAnnotation(EXPERIMENTAL);
        }
        return setter;
    }

    /** Only a field with the name of the parameter needs to be told apart. */
    private static String self(String name) {
        return name.equals("value") ? "this." : "";
    }

    private CodeBlock assign(Field field, boolean primitive) {
        CodeBlock.Builder code = CodeBlock.builder();
        String name = field.javaName();
        boolean acceptsNull = field.nullable() && field.type() != Scalar.ANY || field.hasExplicitNull();
        boolean unsigned = field.type() instanceof Scalar scalar && scalar.isUnsigned();
        if (unsigned && primitive) {
            code.addStatement("$T.unsigned(value, TYPE, $S)", CHECKS, field.wireName());
        } else if (unsigned) {
            code.beginControlFlow("if (value != null)")
                    .addStatement("$T.unsigned(value, TYPE, $S)", CHECKS, field.wireName())
                    .endControlFlow();
        }
        if (!acceptsNull && !primitive) {
            code.addStatement("$L$L = $T.notNull(value, TYPE, $S)", self(name), name, CHECKS, field.wireName());
        } else {
            code.addStatement("$L$L = value", self(name), name);
        }
        Integer index = nullIndex.get(field);
        if (index != null && primitive) {
            code.addStatement("explicitNulls = $T.mark(explicitNulls, $L, false)", EXPLICIT_NULLS, index);
        } else if (index != null) {
            code.addStatement("explicitNulls = $T.mark(explicitNulls, $L, value == null)", EXPLICIT_NULLS, index);
        }
        return code.build();
    }

    private MethodSpec build() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("build")
                .addJavadoc("The value.\n\n@throws IllegalStateException if a required field is not set")
                .addModifiers(Modifier.PUBLIC)
                .returns(self);
        if (!record.oneOf().isEmpty()) {
            String complete = record.fields().stream()
                    .filter(f -> record.oneOf().contains(f.wireName()))
                    .map(f -> f.javaName() + " != null")
                    .collect(Collectors.joining(" || "));
            method.addStatement("$T.oneOf($L, TYPE, $S)", CHECKS, complete, String.join(", ", record.oneOf()));
        }
        List<String> arguments = new ArrayList<>();
        for (Field field : record.fields()) {
            boolean check = field.required() && !(field.nullable() && field.type() != Scalar.ANY);
            arguments.add(
                    check
                            ? "Checks.isSet(" + field.javaName() + ", TYPE, \"" + field.wireName() + "\")"
                            : field.javaName());
        }
        if (record.open()) {
            arguments.add("additionalProperties");
        }
        if (!nullIndex.isEmpty()) {
            arguments.add(CodeBlock.of("$T.of(explicitNulls)", EXPLICIT_NULLS)
                    .toString()
                    .replace(Poet.PACKAGE + ".", ""));
        }
        String joined = arguments.stream().map(a -> "\n        " + a).collect(Collectors.joining(","));
        return method.addStatement("return new $T($L)", self, joined).build();
    }
}
