package io.github.codexspring.client.internal.schema;

import java.lang.reflect.Type;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON Schemas of records and classes under the rules of strict structured output: every property is required, none is
 * added, what may be missing is nullable. {@link TypedJson} binds what keeps to them. Each type's schema is made once.
 */
public final class JsonSchemas {

    private final Map<Type, ObjectNode> schemas = new ConcurrentHashMap<>();

    /** Made at the first use: the generator is an optional dependency. */
    private @Nullable SchemaMaker maker;

    /**
     * The schema of a type whose JSON is an object.
     *
     * @param type a record or class
     * @return the schema, a copy of its own
     * @throws IllegalArgumentException when a part of the type cannot be described so; the message says which and why
     * @throws IllegalStateException when the schema generator is not on the class path
     */
    public JsonNode of(Type type) {
        ObjectNode schema = this.schemas.get(type);
        if (schema == null) {
            schema = make(type);
            this.schemas.put(type, schema);
        }
        return schema.deepCopy();
    }

    private synchronized ObjectNode make(Type type) {
        try {
            if (this.maker == null) {
                this.maker = new SchemaMaker();
            }
            return StrictRules.apply(this.maker.make(type));
        } catch (NoClassDefFoundError ex) {
            throw new IllegalStateException(
                    "A JSON Schema of " + type.getTypeName() + " needs com.github.victools:jsonschema-generator and"
                            + " com.github.victools:jsonschema-module-jackson on the class path",
                    ex);
        } catch (UnsupportedTypeException ex) {
            throw new IllegalArgumentException("No JSON Schema for " + type.getTypeName() + ": " + ex.getMessage(), ex);
        }
    }
}
