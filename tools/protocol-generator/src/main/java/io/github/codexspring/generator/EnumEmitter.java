package io.github.codexspring.generator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.lang.model.element.Modifier;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.codexspring.generator.Definition.EnumType;

import static io.github.codexspring.generator.Poet.DECODE;
import static io.github.codexspring.generator.Poet.ENCODE;
import static io.github.codexspring.generator.Poet.JSON_GENERATOR;
import static io.github.codexspring.generator.Poet.JSON_PARSER;

/** Writes the enum for a string out of a list. */
final class EnumEmitter {

    private EnumEmitter() {}

    static TypeSpec.Builder emit(EnumType definition) {
        ClassName self = Poet.own(definition.name());
        Map<String, String> constants = constants(definition.name(), definition.values());
        TypeSpec.Builder type =
                TypeSpec.enumBuilder(self).addModifiers(Modifier.PUBLIC).addSuperinterface(Poet.PROTOCOL_ENUM);
        constants.forEach((constant, value) -> type.addEnumConstant(
                constant,
                TypeSpec.anonymousClassBuilder("$S", value)
                        .addJavadoc("{@code $L}.", value)
                        .build()));
        type.addEnumConstant(
                "UNRECOGNIZED",
                TypeSpec.anonymousClassBuilder("$S", "UNRECOGNIZED")
                        .addJavadoc("Any other value; it cannot be encoded.")
                        .build());
        addWireName(type);
        MethodSpec.Builder fromWire = MethodSpec.methodBuilder("fromWire")
                .addJavadoc("The constant for a value on the wire, {@link #UNRECOGNIZED} if there is none.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(self)
                .addParameter(String.class, "value")
                .beginControlFlow("return switch (value)");
        constants.forEach((constant, value) -> fromWire.addStatement("case $S -> $L", value, constant));
        fromWire.addStatement("default -> UNRECOGNIZED").addCode("$<};\n");
        return type.addMethod(isRecognized())
                .addMethod(fromWire.build())
                .addMethod(MethodSpec.methodBuilder("read")
                        .addJavadoc("Decodes the value that is the current token.")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .returns(self)
                        .addParameter(JSON_PARSER, "p")
                        .addStatement("return fromWire($T.string(p, $S, null))", DECODE, definition.name())
                        .build())
                .addMethod(MethodSpec.methodBuilder("write")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .addParameter(JSON_GENERATOR, "g")
                        .beginControlFlow("if (this == UNRECOGNIZED)")
                        .addStatement("throw $T.unrecognized($S)", ENCODE, definition.name())
                        .endControlFlow()
                        .addStatement("g.writeString(wireName)")
                        .build())
                .addType(Poet.deserializer(self, false))
                .addAnnotation(Poet.deserializedBy(self));
    }

    static void addWireName(TypeSpec.Builder type) {
        type.addField(String.class, "wireName", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(String.class, "wireName")
                        .addStatement("this.wireName = wireName")
                        .build())
                .addMethod(MethodSpec.methodBuilder("wireName")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(String.class)
                        .addStatement("return wireName")
                        .build());
    }

    private static MethodSpec isRecognized() {
        return MethodSpec.methodBuilder("isRecognized")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeName.BOOLEAN)
                .addStatement("return this != UNRECOGNIZED")
                .build();
    }

    /** Java constants and their values, in the schema's order. */
    static Map<String, String> constants(String owner, List<String> values) {
        Map<String, String> constants = new LinkedHashMap<>();
        for (String value : values) {
            String constant = Naming.constant(value);
            if (constant.equals("UNRECOGNIZED") || constants.containsKey(constant)) {
                constant = Naming.constant(Naming.distinctType(value)) + "_";
            }
            if (constants.put(constant, value) != null) {
                throw new IllegalStateException("two constants " + constant + " in " + owner);
            }
        }
        return constants;
    }
}
