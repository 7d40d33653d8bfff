package io.github.codexspring.client.internal.schema;

import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Map;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import com.github.victools.jsonschema.module.jackson.JacksonSchemaModule;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lets the generator describe types as Jackson binds them; the only class that needs it. */
final class SchemaMaker {

    private final SchemaGenerator generator;

    SchemaMaker() {
        SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(
                        TypedJson.MAPPER, SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .without(Option.SCHEMA_VERSION_INDICATOR, Option.ADDITIONAL_FIXED_TYPES, Option.FLATTENED_ENUMS)
                .with(Option.FLATTENED_OPTIONALS, Option.PLAIN_DEFINITION_KEYS)
                .with(new JacksonSchemaModule(
                        JacksonOption.SKIP_SUBTYPE_LOOKUP, JacksonOption.IGNORE_TYPE_INFO_TRANSFORM));
        config.forTypesInGeneral()
                .withCustomDefinitionProvider(SchemaMaker::definition)
                .withPropertySorter((first, second) -> 0);
        config.forFields()
                .withNullableCheck((field) -> Nullability.isNullable(field.getRawMember()))
                .withIgnoreCheck((field) -> !isBound(field));
        this.generator = new SchemaGenerator(config.build());
    }

    ObjectNode make(java.lang.reflect.Type type) {
        return this.generator.generateSchema(type);
    }

    private static boolean isBound(FieldScope field) {
        return !field.isFakeContainerItemScope()
                && TypedJson.bindsField(field.getDeclaringType().getErasedType(), field.getDeclaredName());
    }

    /** What is no record or class of the user's own; null leaves a type to the generator. */
    private static @Nullable CustomDefinition definition(ResolvedType resolved, SchemaGenerationContext context) {
        Class<?> type = resolved.getErasedType();
        ObjectNode simple = SimpleTypes.schema(type);
        if (simple != null) {
            return new CustomDefinition(simple, true);
        }
        if (type.isEnum()) {
            return new CustomDefinition(enumeration(type), true);
        }
        if (type.isArray() || Collection.class.isAssignableFrom(type) || type == java.util.Optional.class) {
            return null;
        }
        refuseUnsupported(type, resolved);
        return null;
    }

    private static void refuseUnsupported(Class<?> type, ResolvedType resolved) {
        String name = resolved.getBriefDescription();
        if (Map.class.isAssignableFrom(type)) {
            throw new UnsupportedTypeException(
                    name + " has keys that are not known beforehand; use a list of records with a key and a value");
        }
        if (type == Object.class || JsonNode.class.isAssignableFrom(type)) {
            throw new UnsupportedTypeException(name + " may be anything; use a record that says what there is");
        }
        if (type.isInterface()
                || Modifier.isAbstract(type.getModifiers())
                || type.isAnnotationPresent(JsonTypeInfo.class)) {
            throw new UnsupportedTypeException(name + " has subtypes; use one record with nullable components");
        }
        if (type.getName().startsWith("java.")) {
            throw new UnsupportedTypeException(name + " is not one of the types that are known here; use a string");
        }
        refuseUnbound(type, name);
    }

    private static void refuseUnbound(Class<?> type, String name) {
        try {
            if (TypedJson.bindsObjects(type)) {
                return;
            }
        } catch (JacksonException ex) {
            throw new UnsupportedTypeException(name + " cannot be bound: " + ex.getOriginalMessage());
        }
        throw new UnsupportedTypeException(name + " is not bound from the properties of an object (it has a delegating"
                + " creator, a @JsonValue or a deserializer of its own, or no constructor); use the type it is made of,"
                + " or a record");
    }

    private static ObjectNode enumeration(Class<?> type) {
        ObjectNode schema = TypedJson.MAPPER.createObjectNode().put("type", "string");
        ArrayNode values = schema.putArray("enum");
        for (Object constant : type.getEnumConstants()) {
            JsonNode value = TypedJson.MAPPER.valueToTree(constant);
            if (!value.isString()) {
                throw new UnsupportedTypeException("the constants of " + type.getName() + " are no strings in JSON");
            }
            values.add(value);
        }
        return schema;
    }
}
