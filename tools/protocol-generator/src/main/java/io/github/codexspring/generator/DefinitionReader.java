package io.github.codexspring.generator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import io.github.codexspring.generator.Definition.Alias;
import io.github.codexspring.generator.Definition.Alternative;
import io.github.codexspring.generator.Definition.EnumType;
import io.github.codexspring.generator.Definition.RecordType;
import io.github.codexspring.generator.Definition.ShapeUnion;
import io.github.codexspring.generator.Definition.ShapeVariant;
import io.github.codexspring.generator.Definition.StringUnion;
import io.github.codexspring.generator.Definition.TaggedUnion;
import io.github.codexspring.generator.Definition.ValueUnion;
import io.github.codexspring.generator.Definition.Variant;
import io.github.codexspring.generator.JavaType.ObjectRef;
import io.github.codexspring.generator.JavaType.Scalar;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Decides which kind of Java type each definition of the schema becomes. */
final class DefinitionReader {

    private static final Set<String> RESERVED = Set.of("Unrecognized", "Literal", "Builder", "Deserializer", "String");

    private final Schema schema;
    private final TypeResolver types;

    DefinitionReader(Schema schema) {
        this.schema = schema;
        this.types = new TypeResolver(schema);
    }

    Definition read(String name) {
        JsonNode node = schema.definition(name);
        List<JsonNode> options = TypeResolver.options(node);
        if (TypeResolver.isEnum(node)) {
            return new EnumType(name, TypeResolver.enumValues(node));
        }
        if (!options.isEmpty()) {
            return union(name, node, options);
        }
        if ("object".equals(node.path("type").asString(""))
                && (node.has("properties") || !node.path("additionalProperties").isObject())) {
            return record(name, name, node, List.of());
        }
        return new Alias(name, types.resolve(node, name).type());
    }

    private Definition union(String name, JsonNode node, List<JsonNode> options) {
        String tag = commonTag(options);
        if (tag != null) {
            List<Variant> variants = new ArrayList<>();
            Set<String> taken = new HashSet<>(RESERVED);
            taken.add(name);
            for (JsonNode option : options) {
                String value = Objects.requireNonNull(
                        TypeResolver.constant(option.get("properties").get(tag)), "no constant tag in " + name);
                RecordType body = record(variantName(value, taken), name, option, List.of(node, option), tag);
                variants.add(new Variant(value, body, false, schema.isExperimentalVariant(name, value)));
            }
            return new TaggedUnion(name, tag, variants);
        }
        if (options.stream().anyMatch(TypeResolver::isEnum)) {
            return stringUnion(name, options);
        }
        if (options.stream().allMatch(o -> o.has("properties") || o.has("$ref"))) {
            return shapeUnion(name, options);
        }
        List<Alternative> alternatives = new ArrayList<>();
        for (JsonNode option : options) {
            JavaType type = types.resolve(option, name).type();
            alternatives.add(new Alternative(alternativeName(type), type));
        }
        return new ValueUnion(name, alternatives);
    }

    private StringUnion stringUnion(String name, List<JsonNode> options) {
        List<String> literals = new ArrayList<>();
        List<Variant> variants = new ArrayList<>();
        Set<String> taken = new HashSet<>(RESERVED);
        taken.add(name);
        for (JsonNode option : options) {
            if (TypeResolver.isEnum(option)) {
                literals.addAll(TypeResolver.enumValues(option));
            } else if (option.has("properties") && option.get("properties").size() == 1) {
                Map.Entry<String, JsonNode> keyed =
                        option.get("properties").properties().iterator().next();
                JsonNode inner = keyed.getValue();
                String javaName = variantName(keyed.getKey(), taken);
                boolean flattened = inner.has("properties");
                RecordType body = flattened
                        ? record(javaName, name, inner, List.of())
                        : new RecordType(
                                javaName,
                                List.of(new Field(
                                        keyed.getKey(),
                                        "value",
                                        types.resolve(inner, name).type(),
                                        true,
                                        false,
                                        false)),
                                false,
                                List.of());
                variants.add(new Variant(keyed.getKey(), body, flattened, false));
            } else if (!option.path("type").isArray()) {
                throw new IllegalStateException("unknown alternative of " + name + ": " + option);
            }
            // {"type": ["string", "object"]} allows anything else: that is what Unrecognized is for
        }
        return new StringUnion(name, literals, variants);
    }

    private ShapeUnion shapeUnion(String name, List<JsonNode> options) {
        List<ShapeVariant> variants = new ArrayList<>();
        for (JsonNode option : options) {
            if (option.has("$ref")) {
                String ref = Schema.refName(option);
                variants.add(new ShapeVariant("Of" + ref, ref, null));
            } else {
                String key = distinguishing(option, options);
                String javaName = "With" + Naming.type(key);
                variants.add(new ShapeVariant(javaName, null, record(javaName, name, option, List.of())));
            }
        }
        return new ShapeUnion(name, variants);
    }

    /** The first required property that no other alternative has. */
    private static String distinguishing(JsonNode option, List<JsonNode> options) {
        for (JsonNode required : option.path("required")) {
            String key = required.stringValue();
            if (options.stream().filter(o -> o.path("properties").has(key)).count() == 1) {
                return key;
            }
        }
        throw new IllegalStateException("nothing tells this alternative apart: " + option);
    }

    private RecordType record(String javaName, String owner, JsonNode node, List<JsonNode> parts) {
        return record(javaName, owner, node, parts.isEmpty() ? List.of(node) : parts, null);
    }

    /** A record of the properties of all parts, without the tag. */
    private RecordType record(
            String javaName, String owner, JsonNode node, List<JsonNode> parts, @Nullable String tag) {
        List<Field> fields = new ArrayList<>();
        Set<String> names = new HashSet<>();
        List<String> oneOf = new ArrayList<>();
        for (JsonNode part : parts) {
            addFields(fields, names, owner, part, Schema.strings(part.path("required")), tag);
        }
        for (JsonNode choice : node.path("anyOf")) {
            addFields(fields, names, owner, choice, Set.of(), tag);
            Schema.strings(choice.path("required")).forEach(oneOf::add);
        }
        // canonical order: the schema's, which is that of the alphabet; required fields first
        fields.sort((a, b) -> Boolean.compare(b.required(), a.required()));
        boolean open = node.path("additionalProperties").asBoolean(false);
        return new RecordType(javaName, List.copyOf(fields), open, List.copyOf(oneOf));
    }

    private void addFields(
            List<Field> fields,
            Set<String> names,
            String owner,
            JsonNode part,
            Set<String> required,
            @Nullable String tag) {
        for (Map.Entry<String, JsonNode> property : part.path("properties").properties()) {
            String wireName = property.getKey();
            if (wireName.equals(tag)) {
                continue;
            }
            String javaName = Naming.member(wireName);
            if (!names.add(javaName)) {
                throw new IllegalStateException("two fields " + javaName + " in " + owner);
            }
            TypeResolver.Resolved resolved = types.resolve(property.getValue(), owner + "." + wireName);
            fields.add(new Field(
                    wireName,
                    javaName,
                    resolved.type(),
                    required.contains(wireName),
                    resolved.nullable(),
                    schema.isExperimentalField(owner, wireName)));
        }
    }

    private static @Nullable String commonTag(List<JsonNode> options) {
        Set<String> tags = null;
        for (JsonNode option : options) {
            Set<String> own = new HashSet<>();
            option.path("properties").properties().forEach(entry -> {
                if (TypeResolver.constant(entry.getValue()) != null) {
                    own.add(entry.getKey());
                }
            });
            if (tags == null) {
                tags = own;
            } else {
                tags.retainAll(own);
            }
        }
        return tags == null || tags.isEmpty()
                ? null
                : tags.stream().sorted().findFirst().orElseThrow();
    }

    private static String variantName(String wireName, Set<String> taken) {
        String name = Naming.type(wireName);
        if (!taken.add(name)) {
            name = Naming.distinctType(wireName);
            if (!taken.add(name)) {
                name = name + "Variant";
                if (!taken.add(name)) {
                    throw new IllegalStateException("no name for variant " + wireName);
                }
            }
        }
        return name;
    }

    private static String alternativeName(JavaType type) {
        if (type instanceof Scalar scalar) {
            return scalar == Scalar.STRING ? "OfString" : "OfLong";
        }
        return type instanceof ObjectRef ref ? "Of" + ref.name() : "OfList";
    }
}
