package io.github.codexspring.generator;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import javax.lang.model.element.Modifier;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.codexspring.generator.Definition.Alternative;
import io.github.codexspring.generator.Definition.RecordType;
import io.github.codexspring.generator.Definition.ShapeUnion;
import io.github.codexspring.generator.Definition.ShapeVariant;
import io.github.codexspring.generator.Definition.StringUnion;
import io.github.codexspring.generator.Definition.TaggedUnion;
import io.github.codexspring.generator.Definition.ValueUnion;
import io.github.codexspring.generator.Definition.Variant;
import io.github.codexspring.generator.JavaType.ListOf;
import io.github.codexspring.generator.JavaType.ObjectRef;
import io.github.codexspring.generator.JavaType.Scalar;
import io.github.codexspring.generator.RecordEmitter.Envelope;

import static io.github.codexspring.generator.Poet.EXPERIMENTAL;
import static io.github.codexspring.generator.Poet.JSON_GENERATOR;
import static io.github.codexspring.generator.Poet.JSON_NODE;
import static io.github.codexspring.generator.Poet.JSON_PARSER;
import static io.github.codexspring.generator.Poet.JSON_TOKEN;
import static io.github.codexspring.generator.Poet.SHAPE;
import static io.github.codexspring.generator.Poet.SHAPES;
import static io.github.codexspring.generator.Poet.TAGGED;
import static io.github.codexspring.generator.Poet.TREES;

/** Writes the sealed interface for a union. */
final class UnionEmitter {

    private final ClassName self;
    private final TypeSpec.Builder type;

    private UnionEmitter(String name) {
        self = Poet.own(name);
        type = TypeSpec.interfaceBuilder(self)
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addSuperinterface(Poet.PROTOCOL_VALUE)
                .addAnnotation(Poet.deserializedBy(self));
    }

    static TypeSpec.Builder emit(TaggedUnion union) {
        return new UnionEmitter(union.name()).tagged(union);
    }

    static TypeSpec.Builder emit(StringUnion union) {
        return new UnionEmitter(union.name()).strings(union);
    }

    static TypeSpec.Builder emit(ValueUnion union) {
        return new UnionEmitter(union.name()).values(union);
    }

    static TypeSpec.Builder emit(ShapeUnion union) {
        return new UnionEmitter(union.name()).shapes(union);
    }

    private TypeSpec.Builder tagged(TaggedUnion union) {
        String accessor = Naming.member(union.tag());
        type.addMethod(MethodSpec.methodBuilder(accessor)
                .addJavadoc("The value of {@code $L} on the wire, empty if there is none.", union.tag())
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .returns(String.class)
                .build());
        Set<String> common = commonStrings(union);
        for (String field : common) {
            type.addMethod(MethodSpec.methodBuilder(Naming.member(field))
                    .addJavadoc("{@code $L}, which all known variants have.", field)
                    .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                    .returns(Poet.nullable(ClassName.get(String.class)))
                    .build());
        }
        MethodSpec.Builder read = reader().addStatement("$T tagged = $T.read(p, $S)", TAGGED, TAGGED, union.tag())
                .beginControlFlow("return switch (tagged.tag())");
        for (Variant variant : union.variants()) {
            ClassName name = self.nestedClass(variant.body().name());
            RecordEmitter emitter =
                    new RecordEmitter(name, variant.body(), Envelope.tag(union.tag(), variant.wireName()));
            TypeSpec.Builder nested = emitter.emit()
                    .addJavadoc("{@code $L} is {@code $L}.\n\n", union.tag(), variant.wireName())
                    .addJavadoc(emitter.componentDocs())
                    .addMethod(override(accessor)
                            .returns(String.class)
                            .addStatement("return $S", variant.wireName())
                            .build());
            addVariant(nested, name, variant.experimental());
            read.addStatement("case $S -> $T.readBody(tagged.body())", variant.wireName(), name);
        }
        read.addStatement("default -> new Unrecognized(tagged.raw($S))", union.tag())
                .addCode("$<};\n");
        TypeSpec.Builder unrecognized = unrecognized("Any other variant.")
                .addMethod(override(accessor)
                        .returns(String.class)
                        .addStatement("return $T.tagOf(raw, $S)", TAGGED, union.tag())
                        .build());
        for (String field : common) {
            unrecognized.addMethod(override(Naming.member(field))
                    .returns(Poet.nullable(ClassName.get(String.class)))
                    .addStatement("return $T.stringOf(raw, $S)", TAGGED, field)
                    .build());
        }
        return finish(read, unrecognized);
    }

    /** Wire names of the strings that all variants have. */
    private static Set<String> commonStrings(TaggedUnion union) {
        Set<String> common = null;
        for (Variant variant : union.variants()) {
            Set<String> own = variant.body().fields().stream()
                    .filter(f -> f.type() == Scalar.STRING)
                    .map(Field::wireName)
                    .collect(Collectors.toCollection(TreeSet::new));
            if (common == null) {
                common = own;
            } else {
                common.retainAll(own);
            }
        }
        return common == null || union.variants().size() < 2 ? Set.of() : common;
    }

    private TypeSpec.Builder strings(StringUnion union) {
        Map<String, String> constants = EnumEmitter.constants(union.name(), union.literals());
        ClassName literal = self.nestedClass("Literal");
        TypeSpec.Builder literals = TypeSpec.enumBuilder(literal)
                .addJavadoc("The variants that are plain strings.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addSuperinterface(self);
        constants.forEach((constant, value) -> {
            literals.addEnumConstant(
                    constant,
                    TypeSpec.anonymousClassBuilder("$S", value)
                            .addJavadoc("{@code $L}.", value)
                            .build());
            type.addField(FieldSpec.builder(self, constant, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                    .addJavadoc("{@code $L}.", value)
                    .initializer("$T.$L", literal, constant)
                    .build());
        });
        literals.addField(String.class, "wireName", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(String.class, "wireName")
                        .addStatement("this.wireName = wireName")
                        .build())
                .addMethod(MethodSpec.methodBuilder("wireName")
                        .addJavadoc("The value on the wire.")
                        .addModifiers(Modifier.PUBLIC)
                        .returns(String.class)
                        .addStatement("return wireName")
                        .build())
                .addMethod(writer().addStatement("g.writeString(wireName)").build());
        type.addType(literals.build()).addPermittedSubclass(literal);

        MethodSpec.Builder read = reader().beginControlFlow("if (p.currentToken() == $T.VALUE_STRING)", JSON_TOKEN)
                .beginControlFlow("return switch (p.getString())");
        constants.forEach((constant, value) -> read.addStatement("case $S -> $L", value, constant));
        read.addStatement("default -> new Unrecognized($T.read(p))", TREES)
                .addCode("$<};\n")
                .endControlFlow()
                .addStatement("$T raw = $T.read(p)", JSON_NODE, TREES);
        for (Variant variant : union.variants()) {
            ClassName name = self.nestedClass(variant.body().name());
            RecordEmitter emitter =
                    new RecordEmitter(name, variant.body(), Envelope.key(variant.wireName(), variant.flattened()));
            addVariant(
                    emitter.emit()
                            .addJavadoc("An object with the key {@code $L}.\n\n", variant.wireName())
                            .addJavadoc(emitter.componentDocs()),
                    name,
                    variant.experimental());
            read.beginControlFlow("if (raw.has($S))", variant.wireName())
                    .addStatement("return $T.readBody($T.parser(raw.get($S)))", name, TAGGED, variant.wireName())
                    .endControlFlow();
        }
        read.addStatement("return new Unrecognized(raw)");
        return finish(read, unrecognized("Any other value."));
    }

    private TypeSpec.Builder values(ValueUnion union) {
        MethodSpec.Builder read = reader();
        read.addStatement("$T token = p.currentToken()", JSON_TOKEN);
        for (Alternative alternative : union.alternatives()) {
            ClassName name = self.nestedClass(alternative.javaName());
            TypeName value = Poet.typeName(alternative.type());
            String label = union.name();
            addVariant(wrapper(name, value, label, alternative.type()), name, false);
            type.addMethod(MethodSpec.methodBuilder("of")
                    .addJavadoc("That value as an alternative of this union.")
                    .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                    .returns(self)
                    .addParameter(value, "value")
                    .addStatement("return new $T(value)", name)
                    .build());
            read.beginControlFlow("if ($L)", condition(alternative.type()));
            read.addCode(new ValueCode(CodeBlock.of("$S", label), "value")
                    .read(alternative.type(), "return new " + alternative.javaName() + "($L)", "json"));
            read.endControlFlow();
        }
        read.addStatement("return new Unrecognized($T.read(p))", TREES);
        return finish(read, unrecognized("Any other value."));
    }

    private static CodeBlock condition(JavaType type) {
        if (type instanceof ListOf) {
            return CodeBlock.of("token == $T.START_ARRAY", JSON_TOKEN);
        }
        if (type instanceof ObjectRef) {
            return CodeBlock.of("token == $T.START_OBJECT", JSON_TOKEN);
        }
        return type == Scalar.STRING
                ? CodeBlock.of("token == $T.VALUE_STRING", JSON_TOKEN)
                : CodeBlock.of(
                        "token == $T.VALUE_NUMBER_INT && p.getNumberType() != $T.NumberType.BIG_INTEGER",
                        JSON_TOKEN,
                        JSON_PARSER);
    }

    private TypeSpec.Builder shapes(ShapeUnion union) {
        MethodSpec.Builder read = reader().addStatement("$T raw = $T.read(p)", JSON_NODE, TREES)
                .beginControlFlow(
                        "return switch ($T.best(raw, $T.$L.variants()))", SHAPE, SHAPES, Naming.constant(union.name()));
        List<ShapeVariant> variants = union.variants();
        for (int i = 0; i < variants.size(); i++) {
            ShapeVariant variant = variants.get(i);
            ClassName name = self.nestedClass(variant.javaName());
            RecordType body = variant.body();
            if (body == null) {
                ClassName target = Poet.own(String.valueOf(variant.ref()));
                addVariant(wrapper(name, target, union.name(), new ObjectRef(target.simpleName())), name, false);
                type.addMethod(MethodSpec.methodBuilder("of")
                        .addJavadoc("That value as an alternative of this union.")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .returns(self)
                        .addParameter(target, "value")
                        .addStatement("return new $T(value)", name)
                        .build());
                read.addStatement("case $L -> new $T($T.read($T.parser(raw)))", i, name, target, TAGGED);
            } else {
                RecordEmitter emitter = new RecordEmitter(name, body, null);
                addVariant(
                        emitter.emit()
                                .addJavadoc("An alternative of the union.\n\n")
                                .addJavadoc(emitter.componentDocs()),
                        name,
                        false);
                read.addStatement("case $L -> $T.read($T.parser(raw))", i, name, TAGGED);
            }
        }
        read.addStatement("default -> new Unrecognized(raw)").addCode("$<};\n");
        return finish(read, unrecognized("Any other value."));
    }

    private TypeSpec.Builder wrapper(ClassName name, TypeName value, String label, JavaType javaType) {
        MethodSpec.Builder canonical = MethodSpec.compactConstructorBuilder().addModifiers(Modifier.PUBLIC);
        if (javaType instanceof ListOf) {
            canonical.addStatement("value = $T.copyOf(value)", List.class);
        } else if (!value.isPrimitive()) {
            canonical.addStatement("$T.notNull(value, $S, $S)", Poet.CHECKS, label, "value");
        }
        TypeSpec.Builder builder = TypeSpec.recordBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("An alternative of the union.\n\n@param value the value\n")
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(value, "value")
                        .build())
                .addMethod(writer().addCode(
                                new ValueCode(CodeBlock.of("$S", label), "value").write(javaType, "value", "json"))
                        .build());
        return value.isPrimitive() ? builder : builder.addMethod(canonical.build());
    }

    private void addVariant(TypeSpec.Builder nested, ClassName name, boolean experimental) {
        if (experimental) {
            nested.addAnnotation(EXPERIMENTAL);
        }
        nested.addModifiers(Modifier.STATIC).addSuperinterface(self);
        type.addType(nested.build()).addPermittedSubclass(name);
    }

    private TypeSpec.Builder unrecognized(String doc) {
        return TypeSpec.recordBuilder("Unrecognized")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addSuperinterface(self)
                .addJavadoc(doc + "\n\n@param raw its JSON\n")
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(JSON_NODE, "raw")
                        .build())
                .addMethod(writer().addStatement("$T.write(g, raw)", TREES).build());
    }

    private MethodSpec.Builder reader() {
        return MethodSpec.methodBuilder("read")
                .addJavadoc("Decodes the value whose first token is the current one.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(self)
                .addParameter(JSON_PARSER, "p");
    }

    private static MethodSpec.Builder writer() {
        return override("write").addParameter(JSON_GENERATOR, "g");
    }

    private static MethodSpec.Builder override(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }

    private TypeSpec.Builder finish(MethodSpec.Builder read, TypeSpec.Builder unrecognized) {
        return type.addType(unrecognized.build())
                .addPermittedSubclass(self.nestedClass("Unrecognized"))
                .addMethod(read.build())
                .addType(Poet.deserializer(self, true));
    }
}
