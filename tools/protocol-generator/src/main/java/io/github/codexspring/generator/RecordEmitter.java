package io.github.codexspring.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import javax.lang.model.element.Modifier;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.codexspring.generator.Definition.RecordType;
import io.github.codexspring.generator.JavaType.ListOf;
import io.github.codexspring.generator.JavaType.MapOf;
import io.github.codexspring.generator.JavaType.Scalar;
import org.jspecify.annotations.Nullable;

import static io.github.codexspring.generator.Poet.CHECKS;
import static io.github.codexspring.generator.Poet.DECODE;
import static io.github.codexspring.generator.Poet.EXPERIMENTAL;
import static io.github.codexspring.generator.Poet.EXPLICIT_NULLS;
import static io.github.codexspring.generator.Poet.JSON_GENERATOR;
import static io.github.codexspring.generator.Poet.JSON_NODE;
import static io.github.codexspring.generator.Poet.JSON_PARSER;
import static io.github.codexspring.generator.Poet.JSON_TOKEN;
import static io.github.codexspring.generator.Poet.TREES;

/** Writes the record for an object: header, decoder, encoder and builder. */
final class RecordEmitter {

    /** The name of the type in messages. */
    static final CodeBlock TYPE = CodeBlock.of("TYPE");

    /** Wire names of fields that must not get into a log by way of {@code toString}. */
    private static final Set<String> SECRETS = Set.of(
            "apiKey",
            "accessToken",
            "refreshToken",
            "secretAccessKey",
            "sessionToken",
            "bearerToken",
            "token",
            "authUrl",
            "userCode");

    private static final int MAX_EXPLICIT_NULLS = 64;
    private static final TypeName EXTRA =
            ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(String.class), JSON_NODE);

    private final ClassName self;
    private final String label;
    private final RecordType record;
    private final List<Field> fields;
    private final Map<Field, Integer> nullIndex = new LinkedHashMap<>();
    private final Map<Field, Integer> seenIndex = new LinkedHashMap<>();
    private final @Nullable Envelope envelope;

    /** What stands around the fields of a variant on the wire: a tag beside them or a key around them. */
    record Envelope(String tag, @Nullable String value, boolean flattened) {

        static Envelope tag(String tag, String value) {
            return new Envelope(tag, value, true);
        }

        static Envelope key(String key, boolean flattened) {
            return new Envelope(key, null, flattened);
        }

        boolean isTag() {
            return value != null;
        }
    }

    RecordEmitter(ClassName self, RecordType record, @Nullable Envelope envelope) {
        this.self = self;
        this.label = String.join(".", self.simpleNames());
        this.record = record;
        this.fields = record.fields();
        this.envelope = envelope;
        for (Field field : fields) {
            if (field.hasExplicitNull()) {
                nullIndex.put(field, nullIndex.size());
            } else if (field.required() && field.isNullableInJava()) {
                seenIndex.put(field, seenIndex.size());
            }
        }
        if (nullIndex.size() > MAX_EXPLICIT_NULLS) {
            throw new IllegalStateException(label + " has more nullable fields than ExplicitNulls can hold");
        }
    }

    /** The record, without annotations and documentation of its own. */
    TypeSpec.Builder emit() {
        TypeSpec.Builder type = TypeSpec.recordBuilder(self.simpleName())
                .addModifiers(Modifier.PUBLIC)
                .recordConstructor(header());
        if (!fields.isEmpty() || envelope == null) {
            type.addField(FieldSpec.builder(String.class, "TYPE", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                    .initializer("$S", label)
                    .build());
        }
        CodeBlock checks = compactConstructor();
        if (!checks.isEmpty()) {
            type.addMethod(MethodSpec.compactConstructorBuilder()
                    .addModifiers(Modifier.PUBLIC)
                    .addCode(checks)
                    .build());
        }
        type.addMethod(MethodSpec.methodBuilder("builder")
                .addJavadoc("A builder without any field set.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(builderName())
                .addStatement("return new $T()", builderName())
                .build());
        type.addMethod(MethodSpec.methodBuilder("of")
                .addJavadoc("Builds a value in one expression.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(self)
                .addParameter(Poet.consumerOf(builderName()), "fields")
                .addStatement("$T builder = new $T()", builderName(), builderName())
                .addStatement("fields.accept(builder)")
                .addStatement("return builder.build()")
                .build());
        if (envelope == null) {
            type.addMethod(read());
        }
        type.addMethod(readBody());
        type.addMethod(write());
        if (fields.stream().anyMatch(RecordEmitter::isSecret)) {
            type.addMethod(redactedToString());
        }
        type.addType(new BuilderEmitter(self, record, nullIndex).emit());
        return type;
    }

    private static boolean isSecret(Field field) {
        return field.type() == Scalar.STRING && SECRETS.contains(field.wireName());
    }

    private MethodSpec redactedToString() {
        CodeBlock components = fields.stream()
                .map(field -> CodeBlock.of(
                        "$S + $L",
                        field.javaName() + "=",
                        isSecret(field) ? CodeBlock.of("$S", "***") : CodeBlock.of("$L", field.javaName())))
                .collect(CodeBlock.joining(" + \", \" + "));
        return MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return $S + $L + $S", self.simpleName() + "[", components, "]")
                .build();
    }

    private ClassName builderName() {
        return self.nestedClass("Builder");
    }

    private MethodSpec header() {
        MethodSpec.Builder header = MethodSpec.constructorBuilder();
        for (Field field : fields) {
            ParameterSpec.Builder parameter = ParameterSpec.builder(Poet.typeName(field), field.javaName());
            if (field.experimental()) {
                parameter.addAnnotation(EXPERIMENTAL);
            }
            header.addParameter(parameter.build());
        }
        if (record.open()) {
            header.addParameter(EXTRA, "additionalProperties");
        }
        if (!nullIndex.isEmpty()) {
            header.addParameter(EXPLICIT_NULLS, "explicitNulls");
        }
        return header.build();
    }

    /** Documentation of the components. */
    CodeBlock componentDocs() {
        CodeBlock.Builder docs = CodeBlock.builder();
        for (Field field : fields) {
            String presence = field.required() ? "required" : "optional";
            String name = field.javaName();
            docs.add(
                    "@param $L $L$L$L\n",
                    name,
                    name.equals(field.wireName()) ? "" : "{@code " + field.wireName() + "}; ",
                    presence,
                    field.nullable() && field.type() != Scalar.ANY ? ", nullable" : "");
        }
        if (record.open()) {
            docs.add("@param additionalProperties all other properties\n");
        }
        if (!nullIndex.isEmpty()) {
            docs.add("@param explicitNulls which optional fields are {@code null} on the wire\n");
        }
        return docs.build();
    }

    private CodeBlock compactConstructor() {
        CodeBlock.Builder code = CodeBlock.builder();
        for (Field field : fields) {
            String name = field.javaName();
            boolean primitive = field.type() instanceof Scalar scalar && scalar.isPrimitive();
            if (!field.isNullableInJava() && !primitive) {
                code.addStatement("$T.notNull($L, TYPE, $S)", CHECKS, name, field.wireName());
            }
            boolean list = field.type() instanceof ListOf;
            if (list || field.type() instanceof MapOf) {
                CodeBlock copy = list
                        ? CodeBlock.of("$T.copyOf($L)", List.class, name)
                        : CodeBlock.of("$T.copy($L)", CHECKS, name);
                if (field.isNullableInJava()) {
                    code.addStatement("$L = $L == null ? null : $L", name, name, copy);
                } else {
                    code.addStatement("$L = $L", name, copy);
                }
            }
        }
        if (record.open()) {
            code.addStatement("additionalProperties = $T.copy(additionalProperties)", CHECKS);
        }
        return code.build();
    }

    private MethodSpec read() {
        return MethodSpec.methodBuilder("read")
                .addJavadoc("Decodes the value whose first token is the current one.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(self)
                .addParameter(JSON_PARSER, "p")
                .addStatement("$T.startObject(p, TYPE)", DECODE)
                .addStatement("return readBody(p)")
                .build();
    }

    /** The decoder from any property of the object on; for a keyed variant without inner object, of its value. */
    private MethodSpec readBody() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("readBody")
                .addModifiers(Modifier.STATIC)
                .returns(self)
                .addParameter(JSON_PARSER, "p");
        if (envelope != null && !envelope.isTag()) {
            if (envelope.flattened()) {
                method.addStatement("$T.startObject(p, TYPE)", DECODE);
            } else {
                Field field = fields.get(0);
                method.addStatement("$T $L", Poet.typeName(field), field.javaName());
                method.addCode(
                        new ValueCode(TYPE, field.wireName()).read(field.type(), field.javaName() + " = $L", "json"));
                return method.addStatement("return new $T($L)", self, field.javaName())
                        .build();
            }
        }
        if (fields.isEmpty() && !record.open()) {
            return method.beginControlFlow("while (p.nextName() != null)")
                    .addStatement("p.nextToken()")
                    .addStatement("p.skipChildren()")
                    .endControlFlow()
                    .addStatement("return new $T()", self)
                    .build();
        }
        for (Field field : fields) {
            method.addStatement("$T $L = null", Poet.typeName(field.type()).box(), field.javaName());
        }
        if (record.open()) {
            method.addStatement("$T jsonMore = new $T<>()", EXTRA, LinkedHashMap.class);
        }
        if (!nullIndex.isEmpty()) {
            method.addStatement("long jsonNulls = 0");
        }
        if (!seenIndex.isEmpty()) {
            method.addStatement("long jsonSeen = 0");
        }
        boolean usesNull = fields.stream().anyMatch(Field::isNullableInJava);
        method.beginControlFlow("for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName())");
        if (usesNull) {
            method.addStatement("boolean jsonNull = p.nextToken() == $T.VALUE_NULL", JSON_TOKEN);
        } else {
            method.addStatement("p.nextToken()");
        }
        method.beginControlFlow("switch (jsonName)");
        for (Field field : fields) {
            CodeBlock code = readField(field);
            // one statement needs no block
            if (code.toString().indexOf('\n') == code.toString().length() - 1) {
                method.addCode("case $S -> $L", field.wireName(), code);
            } else {
                method.beginControlFlow("case $S ->", field.wireName());
                method.addCode(code);
                method.endControlFlow();
            }
        }
        method.addCode(
                record.open()
                        ? CodeBlock.of("default -> jsonMore.put(jsonName, $T.read(p));\n", TREES)
                        : CodeBlock.of("default -> p.skipChildren();\n"));
        method.endControlFlow();
        method.endControlFlow();
        seenIndex.forEach((field, index) -> method.beginControlFlow("if ((jsonSeen & 1L << $L) == 0)", index)
                .addStatement("$T.required(null, p, TYPE, $S)", DECODE, field.wireName())
                .endControlFlow());
        return method.addStatement("return new $T($L)", self, constructorArguments())
                .build();
    }

    private CodeBlock readField(Field field) {
        boolean loops =
                field.type() instanceof ListOf list && list.element() != Scalar.STRING || field.type() instanceof MapOf;
        boolean inline = field.isNullableInJava() && !loops;
        CodeBlock value = new ValueCode(TYPE, field.wireName())
                .read(field.type(), field.javaName() + (inline ? " = jsonNull ? null : $L" : " = $L"), "json");
        if (!field.isNullableInJava()) {
            return value;
        }
        CodeBlock.Builder code = CodeBlock.builder();
        Integer seen = seenIndex.get(field);
        if (seen != null) {
            code.addStatement("jsonSeen |= 1L << $L", seen);
        }
        Integer explicit = nullIndex.get(field);
        if (explicit == null) {
            return addUnlessNull(code, value, inline).build();
        }
        code.addStatement("jsonNulls = $T.mark(jsonNulls, $L, jsonNull)", EXPLICIT_NULLS, explicit);
        return addUnlessNull(code, value, inline).build();
    }

    private static CodeBlock.Builder addUnlessNull(CodeBlock.Builder code, CodeBlock value, boolean inline) {
        return inline
                ? code.add(value)
                : code.beginControlFlow("if (!jsonNull)").add(value).endControlFlow();
    }

    private String constructorArguments() {
        List<String> arguments = new ArrayList<>();
        for (Field field : fields) {
            arguments.add(
                    field.isNullableInJava()
                            ? field.javaName()
                            : "Decode.required(" + field.javaName() + ", p, TYPE, \"" + field.wireName() + "\")");
        }
        if (record.open()) {
            arguments.add("jsonMore");
        }
        if (!nullIndex.isEmpty()) {
            arguments.add("ExplicitNulls.of(jsonNulls)");
        }
        return arguments.stream().map(a -> "\n        " + a).collect(Collectors.joining(","));
    }

    private MethodSpec write() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("write")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(JSON_GENERATOR, "g")
                .addStatement("g.writeStartObject()");
        if (envelope != null && !envelope.isTag()) {
            method.addStatement("g.writeName($S)", envelope.tag());
            if (!envelope.flattened()) {
                Field field = fields.get(0);
                return method.addCode(
                                new ValueCode(TYPE, field.wireName()).write(field.type(), field.javaName(), "json"))
                        .addStatement("g.writeEndObject()")
                        .build();
            }
            method.addStatement("g.writeStartObject()");
        } else if (envelope != null) {
            method.addStatement("g.writeStringProperty($S, $S)", envelope.tag(), envelope.value());
        }
        for (Field field : fields) {
            method.addCode(writeField(field));
        }
        if (record.open()) {
            method.beginControlFlow(
                            "for ($T.Entry<String, $T> more : additionalProperties.entrySet())", Map.class, JSON_NODE)
                    .addStatement("g.writeName(more.getKey())")
                    .addStatement("$T.write(g, more.getValue())", TREES)
                    .endControlFlow();
        }
        if (envelope != null && !envelope.isTag()) {
            method.addStatement("g.writeEndObject()");
        }
        return method.addStatement("g.writeEndObject()").build();
    }

    private CodeBlock writeField(Field field) {
        String name = field.javaName();
        ValueCode value = new ValueCode(TYPE, field.wireName());
        if (!field.isNullableInJava()) {
            return value.writeProperty(field.type(), name, "json");
        }
        Integer explicit = nullIndex.get(field);
        String isNull =
                explicit != null ? "explicitNulls.contains(" + explicit + ")" : Boolean.toString(field.required());
        if (value.hasShortcut(field.type())) {
            return value.writeNullable(field.type(), name, isNull);
        }
        CodeBlock.Builder code = CodeBlock.builder()
                .beginControlFlow("if ($L != null)", name)
                .add(value.writeProperty(field.type(), name, "json"));
        if (explicit != null) {
            code.nextControlFlow("else if ($L)", isNull).addStatement("g.writeNullProperty($S)", field.wireName());
        } else if (field.required()) {
            code.nextControlFlow("else").addStatement("g.writeNullProperty($S)", field.wireName());
        }
        return code.endControlFlow().build();
    }
}
