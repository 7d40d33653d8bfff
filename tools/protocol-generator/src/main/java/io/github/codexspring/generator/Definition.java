package io.github.codexspring.generator;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** A definition of the schema, as the type that it becomes in Java. */
sealed interface Definition {

    String name();

    /** A name for a type that Java has already; no type is generated. */
    record Alias(String name, JavaType type) implements Definition {}

    /** An enum. */
    record EnumType(String name, List<String> values) implements Definition {}

    /**
     * An object.
     *
     * @param open whether unknown properties belong to its value
     * @param oneOf names of fields of which at least one must be set, empty if there is no such rule
     */
    record RecordType(String name, List<Field> fields, boolean open, List<String> oneOf) implements Definition {}

    /** A union whose variants are told apart by a property. */
    record TaggedUnion(String name, String tag, List<Variant> variants) implements Definition {}

    /** A union of strings and of objects with one property that is named like the variant. */
    record StringUnion(String name, List<String> literals, List<Variant> variants) implements Definition {}

    /** A union told apart by the type of the JSON value. */
    record ValueUnion(String name, List<Alternative> alternatives) implements Definition {}

    /** A union of objects told apart by their properties. */
    record ShapeUnion(String name, List<ShapeVariant> variants) implements Definition {}

    /**
     * A variant of a union.
     *
     * @param wireName its tag or key
     * @param body its fields, without the tag; for a keyed variant, either those of the inner object or one named value
     * @param flattened for a keyed variant, whether the fields are those of the inner object
     */
    record Variant(String wireName, RecordType body, boolean flattened, boolean experimental) {}

    /** An alternative of a {@link ValueUnion}. */
    record Alternative(String javaName, JavaType type) {}

    /**
     * A variant of a {@link ShapeUnion}.
     *
     * @param ref the definition that it is, or null
     * @param body the object that it is, or null
     */
    record ShapeVariant(
            String javaName, @Nullable String ref, @Nullable RecordType body) {}
}
