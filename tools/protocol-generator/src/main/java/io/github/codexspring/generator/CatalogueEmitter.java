package io.github.codexspring.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import javax.lang.model.element.Modifier;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import org.jspecify.annotations.Nullable;

import static io.github.codexspring.generator.Poet.EXPERIMENTAL;
import static io.github.codexspring.generator.Poet.JSON_PARSER;

/**
 * Writes a catalogue: one constant per method, a list, and switches over the constants' ordinals. The switches keep
 * loading the catalogue from loading every type of the protocol.
 */
final class CatalogueEmitter {

    private final ClassName self;
    private final ClassName descriptor;
    private final List<TypeName> anyArguments = new ArrayList<>();
    private final TypeSpec.Builder type;
    private final List<String> constants = new ArrayList<>();

    CatalogueEmitter(String name, String descriptor, int typeParameters, String doc) {
        this.self = Poet.own(name);
        this.descriptor = Poet.own(descriptor);
        for (int i = 0; i < typeParameters; i++) {
            anyArguments.add(WildcardTypeName.subtypeOf(Object.class));
        }
        this.type = TypeSpec.classBuilder(self)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(doc);
    }

    /** Adds the constant of a method. */
    void add(Schema.Method method, List<TypeName> arguments, CodeBlock doc, CodeBlock rest) {
        String constant = Naming.constant(method.name());
        FieldSpec.Builder field = FieldSpec.builder(
                        ParameterizedTypeName.get(descriptor, arguments.toArray(TypeName[]::new)),
                        constant,
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc("{@code $L}$L", method.name(), doc)
                .initializer("new $T<>($S, $L$L)", descriptor, method.name(), constants.size(), rest);
        if (method.experimental()) {
            field.addAnnotation(EXPERIMENTAL);
        }
        type.addField(field.build());
        constants.add(constant);
    }

    /** Adds a package-private method that returns the class at an ordinal. */
    void addTypeSwitch(String name, List<? extends @Nullable String> types) {
        type.addMethod(switchOver(
                MethodSpec.methodBuilder(name)
                        .returns(ParameterizedTypeName.get(
                                ClassName.get(Class.class), WildcardTypeName.subtypeOf(Object.class))),
                types,
                t -> CodeBlock.of("$T.class", t == null ? ClassName.get(Void.class) : Poet.own(t))));
    }

    /** Adds a package-private method that reads the type at an ordinal. */
    void addReadSwitch(String name, List<? extends @Nullable String> types) {
        ClassName any = ClassName.get(Object.class);
        type.addMethod(switchOver(
                MethodSpec.methodBuilder(name).returns(types.contains(null) ? Poet.nullable(any) : any),
                types,
                t -> t == null ? CodeBlock.of("null") : CodeBlock.of("$T.read(p)", Poet.own(t))));
    }

    /** Adds a package-private method that copies the value at an ordinal with another text. */
    void addCopySwitch(String name, Map<Integer, CodeBlock> copies) {
        ClassName any = ClassName.get(Object.class);
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.STATIC)
                .returns(any)
                .addParameter(TypeName.INT, "ordinal")
                .addParameter(any, "params")
                .addParameter(String.class, "text")
                .beginControlFlow("return switch (ordinal)");
        copies.forEach((ordinal, copy) ->
                method.beginControlFlow("case $L ->", ordinal).addCode(copy).endControlFlow());
        type.addMethod(method.addStatement(
                        "default -> throw new $T($S)",
                        UnsupportedOperationException.class,
                        "This is no delta whose text goes on")
                .addCode("$<};\n")
                .build());
    }

    private static MethodSpec switchOver(
            MethodSpec.Builder method,
            List<? extends @Nullable String> types,
            Function<@Nullable String, CodeBlock> result) {
        method.addModifiers(Modifier.STATIC).addParameter(TypeName.INT, "ordinal");
        if (method.build().name().startsWith("read")) {
            method.addParameter(JSON_PARSER, "p");
        }
        method.beginControlFlow("return switch (ordinal)");
        for (int i = 0; i < types.size(); i++) {
            method.addStatement("case $L -> $L", i, result.apply(types.get(i)));
        }
        return method.addStatement("default -> throw new $T()", IndexOutOfBoundsException.class)
                .addCode("$<};\n")
                .build();
    }

    TypeSpec.Builder emit() {
        TypeName any = ParameterizedTypeName.get(descriptor, anyArguments.toArray(TypeName[]::new));
        TypeName list = ParameterizedTypeName.get(ClassName.get(List.class), any);
        TypeName map = ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(String.class), any);
        return type.addField(FieldSpec.builder(list, "ALL", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("$T.of(\n$L)", List.class, String.join(",\n", constants))
                        .build())
                .addField(FieldSpec.builder(map, "BY_METHOD", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T<>($L)", HashMap.class, constants.size() * 2)
                        .build())
                .addStaticBlock(CodeBlock.builder()
                        .beginControlFlow("for ($T each : ALL)", any)
                        .addStatement("BY_METHOD.put(each.method(), each)")
                        .endControlFlow()
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(MethodSpec.methodBuilder("all")
                        .addJavadoc("All of them, by ordinal.")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .returns(list)
                        .addStatement("return ALL")
                        .build())
                .addMethod(MethodSpec.methodBuilder("byMethod")
                        .addJavadoc("The one with that method name, or null.")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .returns(Poet.nullable(any))
                        .addParameter(String.class, "method")
                        .addStatement("return BY_METHOD.get(method)")
                        .build());
    }
}
