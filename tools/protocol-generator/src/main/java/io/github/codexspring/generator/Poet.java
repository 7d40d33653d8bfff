package io.github.codexspring.generator;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import javax.lang.model.element.Modifier;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.codexspring.generator.JavaType.EnumRef;
import io.github.codexspring.generator.JavaType.ListOf;
import io.github.codexspring.generator.JavaType.MapOf;
import io.github.codexspring.generator.JavaType.ObjectRef;
import io.github.codexspring.generator.JavaType.Scalar;

/** Names of the classes that generated code uses, and the parts that every generated type has. */
final class Poet {

    static final String PACKAGE = "io.github.codexspring.protocol";

    static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
    static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");
    static final ClassName JSON_DESERIALIZE = ClassName.get("tools.jackson.databind.annotation", "JsonDeserialize");
    static final ClassName JSON_NODE = ClassName.get("tools.jackson.databind", "JsonNode");
    static final ClassName JSON_PARSER = ClassName.get("tools.jackson.core", "JsonParser");
    static final ClassName JSON_TOKEN = ClassName.get("tools.jackson.core", "JsonToken");
    static final ClassName JSON_GENERATOR = ClassName.get("tools.jackson.core", "JsonGenerator");
    static final ClassName EXPERIMENTAL = own("ExperimentalApi");
    static final ClassName PROTOCOL_VALUE = own("ProtocolValue");
    static final ClassName PROTOCOL_ENUM = own("ProtocolEnum");
    static final ClassName EXPLICIT_NULLS = own("ExplicitNulls");
    static final ClassName DESERIALIZER = own("ProtocolDeserializer");
    static final ClassName DECODE = own("Decode");
    static final ClassName ENCODE = own("Encode");
    static final ClassName CHECKS = own("Checks");
    static final ClassName TREES = own("Trees");
    static final ClassName TAGGED = own("Tagged");
    static final ClassName SHAPE = own("Shape");
    static final ClassName SHAPES = own("Shapes");

    private Poet() {}

    static ClassName own(String name) {
        return ClassName.get(PACKAGE, name);
    }

    static AnnotationSpec generated() {
        return AnnotationSpec.builder(GENERATED)
                .addMember("value", "$S", "io.github.codexspring.generator")
                .build();
    }

    static AnnotationSpec deserializedBy(ClassName type) {
        return AnnotationSpec.builder(JSON_DESERIALIZE)
                .addMember("using", "$T.class", type.nestedClass("Deserializer"))
                .build();
    }

    /** The nested class that lets any mapper read the type. */
    static TypeSpec deserializer(ClassName type, boolean inInterface) {
        TypeSpec.Builder builder = TypeSpec.classBuilder("Deserializer")
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(DESERIALIZER, type))
                .addMethod(MethodSpec.constructorBuilder()
                        .addStatement("super($T.class)", type)
                        .build())
                .addMethod(MethodSpec.methodBuilder("decode")
                        .addAnnotation(Override.class)
                        .returns(type)
                        .addParameter(JSON_PARSER, "p")
                        .addStatement("return $T.read(p)", type)
                        .build());
        if (inInterface) {
            builder.addModifiers(Modifier.PUBLIC).addJavadoc("Reads this type for a mapper.");
        }
        return builder.build();
    }

    static TypeName nullable(TypeName type) {
        return type.box().annotated(AnnotationSpec.builder(NULLABLE).build());
    }

    static TypeName typeName(JavaType type) {
        if (type instanceof Scalar scalar) {
            return scalarName(scalar);
        }
        if (type instanceof EnumRef ref) {
            return own(ref.name());
        }
        if (type instanceof ObjectRef ref) {
            return own(ref.name());
        }
        if (type instanceof ListOf list) {
            return ParameterizedTypeName.get(
                    ClassName.get(List.class), typeName(list.element()).box());
        }
        MapOf map = (MapOf) type;
        TypeName value = typeName(map.value()).box();
        return ParameterizedTypeName.get(
                ClassName.get(Map.class), ClassName.get(String.class), map.nullableValues() ? nullable(value) : value);
    }

    private static TypeName scalarName(Scalar scalar) {
        return switch (scalar) {
            case STRING -> ClassName.get(String.class);
            case BOOL -> TypeName.BOOLEAN;
            case INT32, UINT16 -> TypeName.INT;
            case INT64, UINT32, UINT64 -> TypeName.LONG;
            case DOUBLE -> TypeName.DOUBLE;
            case ANY -> JSON_NODE;
        };
    }

    static TypeName typeName(Field field) {
        TypeName type = typeName(field.type());
        return field.isNullableInJava() ? nullable(type) : type;
    }

    static TypeName consumerOf(ClassName type) {
        return ParameterizedTypeName.get(ClassName.get(Consumer.class), type);
    }
}
