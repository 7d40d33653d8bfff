package io.github.codexspring.generator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.lang.model.element.Modifier;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.codexspring.generator.Definition.EnumType;
import io.github.codexspring.generator.Definition.RecordType;
import io.github.codexspring.generator.Definition.ShapeUnion;
import io.github.codexspring.generator.Definition.ShapeVariant;
import io.github.codexspring.generator.JavaType.EnumRef;
import io.github.codexspring.generator.JavaType.ObjectRef;

/** Writes the shapes by which the variants of unions without a tag are told apart. */
final class ShapesEmitter {

    private final Map<String, Definition> definitions;
    private final Map<String, FieldSpec> shapes = new LinkedHashMap<>();

    private ShapesEmitter(Map<String, Definition> definitions) {
        this.definitions = definitions;
    }

    static TypeSpec.Builder emit(Map<String, Definition> definitions) {
        ShapesEmitter emitter = new ShapesEmitter(definitions);
        definitions.values().forEach(definition -> {
            if (definition instanceof ShapeUnion union) {
                emitter.add(union.name());
            }
        });
        return TypeSpec.classBuilder("Shapes")
                .addModifiers(Modifier.FINAL)
                .addJavadoc("Shapes of the unions whose variants have no tag.")
                .addFields(emitter.shapes.values())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
    }

    /** Adds the shape of a definition, behind those that it refers to. */
    private void add(String name) {
        if (shapes.containsKey(name)) {
            return;
        }
        Definition definition = definitions.get(name);
        ClassName type;
        CodeBlock value;
        if (definition instanceof ShapeUnion union) {
            type = Poet.SHAPE.nestedClass("UnionShape");
            value = CodeBlock.of(
                    "new $T($T.of($L))",
                    type,
                    List.class,
                    union.variants().stream().map(this::variant).collect(CodeBlock.joining(", ")));
        } else if (definition instanceof RecordType object) {
            type = Poet.SHAPE.nestedClass("ObjectShape");
            value = object(object);
        } else {
            throw new IllegalStateException(name + " has no shape");
        }
        shapes.put(
                name,
                FieldSpec.builder(type, Naming.constant(name), Modifier.STATIC, Modifier.FINAL)
                        .initializer(value)
                        .build());
    }

    private CodeBlock variant(ShapeVariant variant) {
        RecordType body = variant.body();
        return body == null ? reference(String.valueOf(variant.ref())) : object(body);
    }

    private CodeBlock reference(String name) {
        add(name);
        return CodeBlock.of("$L", Naming.constant(name));
    }

    private CodeBlock object(RecordType object) {
        List<Field> required = object.fields().stream().filter(Field::required).toList();
        CodeBlock constants = required.stream()
                .filter(f -> f.type() instanceof EnumRef)
                .map(f -> CodeBlock.of("$S, $L", f.wireName(), set(values(((EnumRef) f.type()).name()))))
                .collect(CodeBlock.joining(", "));
        CodeBlock nested = required.stream()
                .filter(f -> f.type() instanceof ObjectRef)
                .map(f -> CodeBlock.of("$S, $L", f.wireName(), reference(((ObjectRef) f.type()).name())))
                .collect(CodeBlock.joining(", "));
        return CodeBlock.of(
                "new $T($L, $L, $T.of($L), $T.of($L))",
                Poet.SHAPE.nestedClass("ObjectShape"),
                set(object.fields().stream().map(Field::wireName).toList()),
                set(required.stream().map(Field::wireName).toList()),
                Map.class,
                constants,
                Map.class,
                nested);
    }

    private List<String> values(String enumName) {
        if (definitions.get(enumName) instanceof EnumType found) {
            return found.values();
        }
        throw new IllegalStateException("'" + enumName + "' is no enum");
    }

    private static CodeBlock set(List<String> values) {
        return CodeBlock.of(
                "$T.of($L)",
                Set.class,
                values.stream().map(v -> CodeBlock.of("$S", v)).collect(CodeBlock.joining(", ")));
    }
}
