package io.github.codexspring.generator;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import javax.lang.model.element.Modifier;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.codexspring.generator.Definition.Alias;
import io.github.codexspring.generator.Definition.EnumType;
import io.github.codexspring.generator.Definition.RecordType;
import io.github.codexspring.generator.Definition.ShapeUnion;
import io.github.codexspring.generator.Definition.StringUnion;
import io.github.codexspring.generator.Definition.TaggedUnion;
import io.github.codexspring.generator.Definition.ValueUnion;
import org.jspecify.annotations.Nullable;

/** Makes all sources of the protocol from a schema. */
final class Generator {

    private final Schema schema;
    private final SortedMap<String, Definition> definitions = new TreeMap<>();
    private final Usages usages;
    private final SortedMap<String, String> sources = new TreeMap<>();

    private Generator(Schema schema) {
        this.schema = schema;
        this.usages = new Usages(schema);
        DefinitionReader reader = new DefinitionReader(schema);
        schema.typeNames().forEach(name -> definitions.put(name, reader.read(name)));
    }

    /** File names, without folders, and their contents. */
    static SortedMap<String, String> generate(Schema schema) {
        Generator generator = new Generator(schema);
        generator.definitions.values().forEach(generator::addType);
        Catalogues catalogues = new Catalogues(schema, generator.definitions);
        generator.add(catalogues.clientRequests());
        generator.add(catalogues.clientNotifications());
        generator.add(catalogues.serverRequests());
        generator.add(catalogues.serverNotifications());
        generator.add(ShapesEmitter.emit(generator.definitions));
        generator.add(version(schema.version()));
        return generator.sources;
    }

    /** What the definitions become, by name. */
    static Map<String, Definition> definitions(Schema schema) {
        return new Generator(schema).definitions;
    }

    private void addType(Definition definition) {
        TypeSpec.Builder type = emit(definition);
        if (type != null) {
            if (schema.isExperimentalType(definition.name())) {
                type.addAnnotation(Poet.EXPERIMENTAL);
            }
            add(type);
        }
    }

    private TypeSpec.@Nullable Builder emit(Definition definition) {
        String doc = usages.describe(definition.name());
        if (definition instanceof Alias) {
            return null;
        }
        if (definition instanceof RecordType object) {
            RecordEmitter emitter = new RecordEmitter(Poet.own(object.name()), object, null);
            return emitter.emit()
                    .addSuperinterface(Poet.PROTOCOL_VALUE)
                    .addAnnotation(Poet.deserializedBy(Poet.own(object.name())))
                    .addType(Poet.deserializer(Poet.own(object.name()), false))
                    .addJavadoc("$L\n\n", doc)
                    .addJavadoc(emitter.componentDocs());
        }
        if (definition instanceof EnumType constants) {
            return EnumEmitter.emit(constants).addJavadoc("$L", doc);
        }
        TypeSpec.Builder union;
        if (definition instanceof TaggedUnion tagged) {
            union = UnionEmitter.emit(tagged);
        } else if (definition instanceof StringUnion strings) {
            union = UnionEmitter.emit(strings);
        } else if (definition instanceof ValueUnion values) {
            union = UnionEmitter.emit(values);
        } else {
            union = UnionEmitter.emit((ShapeUnion) definition);
        }
        return union.addJavadoc("$L", doc);
    }

    private static TypeSpec.Builder version(String version) {
        return TypeSpec.classBuilder("ProtocolVersion")
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("The version of codex that this protocol is of.")
                .addField(FieldSpec.builder(String.class, "CODEX", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc("Version of the codex binary that the schema was made with.")
                        .initializer("$S", version)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
    }

    private void add(TypeSpec.Builder type) {
        TypeSpec spec = type.addAnnotation(Poet.generated()).build();
        String source = JavaFile.builder(Poet.PACKAGE, spec)
                .indent("  ")
                .skipJavaLangImports(true)
                .build()
                .toString();
        sources.put(spec.name() + ".java", Layout.compact(source));
    }
}
