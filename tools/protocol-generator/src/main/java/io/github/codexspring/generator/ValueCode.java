package io.github.codexspring.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.codexspring.generator.JavaType.EnumRef;
import io.github.codexspring.generator.JavaType.ListOf;
import io.github.codexspring.generator.JavaType.MapOf;
import io.github.codexspring.generator.JavaType.ObjectRef;
import io.github.codexspring.generator.JavaType.Scalar;

import static io.github.codexspring.generator.Poet.DECODE;
import static io.github.codexspring.generator.Poet.ENCODE;
import static io.github.codexspring.generator.Poet.JSON_TOKEN;
import static io.github.codexspring.generator.Poet.TREES;

/** Code that reads and writes the values of one field of one type. */
final class ValueCode {

    /** Name of the type in messages, as an expression. */
    private final CodeBlock type;

    private final String field;

    ValueCode(CodeBlock type, String field) {
        this.type = type;
        this.field = field;
    }

    /** Statements that read the current value and hand it to a sink such as {@code x = $L}. */
    CodeBlock read(JavaType value, String sink, String local) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (value instanceof ListOf list && list.element() == Scalar.STRING) {
            code.addStatement(sink, CodeBlock.of("$T.strings(p, $L, $S)", DECODE, type, field));
        } else if (value instanceof ListOf list) {
            TypeName element = Poet.typeName(list.element()).box();
            code.addStatement("$T.startArray(p, $L, $S)", DECODE, type, field);
            code.addStatement("$T<$T> $L = new $T<>()", java.util.List.class, element, local, ArrayList.class);
            code.beginControlFlow("while (p.nextToken() != $T.END_ARRAY)", JSON_TOKEN);
            code.add(read(list.element(), local + ".add($L)", local + "Element"));
            code.endControlFlow();
            code.addStatement(sink, CodeBlock.of("$L", local));
        } else if (value instanceof MapOf map) {
            TypeName entry = Poet.typeName(map.value()).box();
            TypeName declared = map.nullableValues() ? Poet.nullable(entry) : entry;
            String key = local + "Key";
            code.addStatement("$T.startObject(p, $L, $S)", DECODE, type, field);
            code.addStatement(
                    "$T<$T, $T> $L = new $T<>()", Map.class, String.class, declared, local, LinkedHashMap.class);
            code.beginControlFlow("for (String $1L = p.nextName(); $1L != null; $1L = p.nextName())", key);
            if (map.nullableValues()) {
                code.beginControlFlow("if (p.nextToken() == $T.VALUE_NULL)", JSON_TOKEN);
                code.addStatement("$L.put($L, null)", local, key);
                code.addStatement("continue");
                code.endControlFlow();
            } else {
                code.addStatement("p.nextToken()");
            }
            code.add(read(map.value(), local + ".put(" + key + ", $L)", local + "Value"));
            code.endControlFlow();
            code.addStatement(sink, CodeBlock.of("$L", local));
        } else {
            code.addStatement(sink, readScalar(value));
        }
        return code.build();
    }

    private CodeBlock readScalar(JavaType value) {
        if (value instanceof EnumRef ref) {
            return CodeBlock.of("$T.fromWire($T.string(p, $L, $S))", Poet.own(ref.name()), DECODE, type, field);
        }
        if (value instanceof ObjectRef ref) {
            return CodeBlock.of("$T.read(p)", Poet.own(ref.name()));
        }
        if (value == Scalar.ANY) {
            return CodeBlock.of("$T.read(p)", TREES);
        }
        String reader = switch ((Scalar) value) {
            case STRING -> "string";
            case BOOL -> "bool";
            case INT32, UINT16 -> "int32";
            case INT64, UINT32 -> "int64";
            case UINT64 -> "uint64";
            default -> "float64";
        };
        return CodeBlock.of("$T.$L(p, $L, $S)", DECODE, reader, type, field);
    }

    /** Statements that write a property whose value is not null. */
    CodeBlock writeProperty(JavaType value, String expression, String local) {
        String shortcut = null;
        if (value instanceof Scalar scalar && scalar != Scalar.ANY && scalar != Scalar.UINT64) {
            shortcut = scalar == Scalar.STRING ? "String" : scalar == Scalar.BOOL ? "Boolean" : "Number";
        }
        CodeBlock.Builder code = CodeBlock.builder();
        if (shortcut != null) {
            return code.addStatement("g.write$LProperty($S, $L)", shortcut, field, expression)
                    .build();
        }
        return code.addStatement("g.writeName($S)", field)
                .add(write(value, expression, local))
                .build();
    }

    /** Whether one call writes a property of that type that may be null. */
    boolean hasShortcut(JavaType value) {
        return value instanceof Scalar
                || value instanceof EnumRef
                || value instanceof ObjectRef
                || value instanceof ListOf list && list.element() == Scalar.STRING;
    }

    /** A statement that writes a property, or null if there is no value and {@code isNull} is true. */
    CodeBlock writeNullable(JavaType value, String expression, String isNull) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (value instanceof EnumRef) {
            return code.addStatement("$T.property(g, $L, $S, $L, $L)", ENCODE, type, field, expression, isNull)
                    .build();
        }
        String method = value == Scalar.UINT64 ? "uint64Property" : "property";
        return code.addStatement("$T.$L(g, $S, $L, $L)", ENCODE, method, field, expression, isNull)
                .build();
    }

    /** Statements that write a value that is not null. */
    CodeBlock write(JavaType value, String expression, String local) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (value instanceof ListOf list && list.element() == Scalar.STRING) {
            code.addStatement("$T.strings(g, $L)", ENCODE, expression);
        } else if (value instanceof ListOf list) {
            String element = local + "Element";
            code.addStatement("g.writeStartArray()");
            code.beginControlFlow("for ($T $L : $L)", Poet.typeName(list.element()), element, expression);
            code.add(write(list.element(), element, element));
            code.endControlFlow();
            code.addStatement("g.writeEndArray()");
        } else if (value instanceof MapOf map) {
            String entry = local + "Entry";
            TypeName boxed = Poet.typeName(map.value()).box();
            code.addStatement("g.writeStartObject()");
            code.beginControlFlow(
                    "for ($T.Entry<$T, $T> $L : $L.entrySet())",
                    Map.class,
                    String.class,
                    map.nullableValues() ? Poet.nullable(boxed) : boxed,
                    entry,
                    expression);
            code.addStatement("g.writeName($L.getKey())", entry);
            if (map.nullableValues()) {
                code.addStatement("$T $LValue = $L.getValue()", Poet.nullable(boxed), local, entry);
                code.beginControlFlow("if ($LValue == null)", local);
                code.addStatement("g.writeNull()");
                code.nextControlFlow("else");
                code.add(write(map.value(), local + "Value", local + "Value"));
                code.endControlFlow();
            } else {
                code.add(write(map.value(), entry + ".getValue()", local + "Value"));
            }
            code.endControlFlow();
            code.addStatement("g.writeEndObject()");
        } else {
            code.add(writeScalar(value, expression));
        }
        return code.build();
    }

    private CodeBlock writeScalar(JavaType value, String expression) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (value instanceof EnumRef) {
            code.addStatement("$T.enumeration(g, $L, $L, $S)", ENCODE, expression, type, field);
        } else if (value instanceof ObjectRef) {
            code.addStatement("$L.write(g)", expression);
        } else {
            switch ((Scalar) value) {
                case STRING -> code.addStatement("g.writeString($L)", expression);
                case BOOL -> code.addStatement("g.writeBoolean($L)", expression);
                case UINT64 -> code.addStatement("$T.uint64(g, $L)", ENCODE, expression);
                case ANY -> code.addStatement("$T.write(g, $L)", TREES, expression);
                default -> code.addStatement("g.writeNumber($L)", expression);
            }
        }
        return code.build();
    }
}
