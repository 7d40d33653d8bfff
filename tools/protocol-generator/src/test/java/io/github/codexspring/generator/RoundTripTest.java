package io.github.codexspring.generator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import io.github.codexspring.generator.Instances.Mode;
import io.github.codexspring.protocol.ProtocolDecodeException;
import io.github.codexspring.protocol.ProtocolEnum;
import io.github.codexspring.protocol.ProtocolValue;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Every generated type against instances made from its schema. */
class RoundTripTest {

    private static final SchemaFixture SCHEMA = new SchemaFixture();
    private static final Instances INSTANCES = new Instances(SCHEMA.bundle());

    @TestFactory
    Stream<DynamicTest> validInstancesDecodeAndEncodeUnchanged() {
        return forEachType((name, type) -> {
            for (Mode mode : List.of(Mode.MINIMAL, Mode.FULL, Mode.NULLS)) {
                for (JsonNode instance : valid(name, mode)) {
                    ProtocolValue value = ProtocolTypes.decode(type, instance.toString());
                    JsonNode encoded = ProtocolTypes.tree(value.toJson());
                    assertThat(ProtocolTypes.same(encoded, instance))
                            .as("%s as %s became %s", instance, value, encoded)
                            .isTrue();
                    assertThat(SCHEMA.validate(name, encoded))
                            .as(value.toJson())
                            .isEmpty();
                    // one alternative of this union is any string or object: nothing there is recognized
                    boolean open = name.equals("CodexErrorInfo") && instance.isString();
                    assertThat(isUnrecognized(value) && !open)
                            .as("%s", instance)
                            .isFalse();
                    assertThat(ProtocolTypes.decode(type, encoded.toString())).isEqualTo(value);
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> mappersReadAndWriteTheSame() {
        return forEachType((name, type) -> {
            for (JsonNode instance : valid(name, Mode.FULL)) {
                Object value = ProtocolTypes.MAPPER.readValue(instance.toString(), type);
                assertThat(value).isEqualTo(ProtocolTypes.decode(type, instance.toString()));
                JsonNode written = ProtocolTypes.tree(ProtocolTypes.MAPPER.writeValueAsString(value));
                assertThat(ProtocolTypes.same(written, instance))
                        .as("%s", written)
                        .isTrue();
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> unknownFieldsDoNotMatter() {
        return forEachType((name, type) -> {
            List<JsonNode> plain = INSTANCES.of(SCHEMA.schema(name), Mode.FULL);
            List<JsonNode> extra = INSTANCES.of(SCHEMA.schema(name), Mode.EXTRA);
            for (int i = 0; i < plain.size(); i++) {
                assertThat(ProtocolTypes.decode(type, extra.get(i).toString()))
                        .isEqualTo(ProtocolTypes.decode(type, plain.get(i).toString()));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> orderOfPropertiesDoesNotMatter() {
        return forEachType((name, type) -> {
            for (JsonNode instance : valid(name, Mode.FULL)) {
                if (instance instanceof ObjectNode object) {
                    ObjectNode reversed = object.objectNode();
                    List<String> names = new ArrayList<>(object.propertyNames());
                    for (int i = names.size() - 1; i >= 0; i--) {
                        reversed.set(names.get(i), object.get(names.get(i)));
                    }
                    assertThat(ProtocolTypes.decode(type, reversed.toString()))
                            .isEqualTo(ProtocolTypes.decode(type, instance.toString()));
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> nullForAnOptionalFieldMeansAbsent() {
        return forEachType((name, type) -> {
            JsonNode schema = SCHEMA.schema(name);
            if (!isPlainObject(schema)) {
                return;
            }
            ObjectNode minimal = (ObjectNode) INSTANCES.one(schema, Mode.MINIMAL);
            for (String property : schema.get("properties").propertyNames()) {
                if (!required(schema).contains(property)) {
                    ObjectNode withNull = minimal.deepCopy();
                    withNull.putNull(property);
                    ProtocolValue value = ProtocolTypes.decode(type, withNull.toString());
                    assertThat(value).isEqualTo(ProtocolTypes.decode(type, minimal.toString()));
                    assertThat(SCHEMA.validate(name, ProtocolTypes.tree(value.toJson())))
                            .isEmpty();
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> missingRequiredFieldIsNamed() {
        return forEachType((name, type) -> {
            JsonNode schema = SCHEMA.schema(name);
            if (!isPlainObject(schema)) {
                return;
            }
            for (String property : required(schema)) {
                ObjectNode broken = (ObjectNode) INSTANCES.one(schema, Mode.FULL);
                broken.remove(property);
                assertThatThrownBy(() -> ProtocolTypes.decode(type, broken.toString()))
                        .isInstanceOfSatisfying(ProtocolDecodeException.class, e -> {
                            assertThat(e.field()).isEqualTo(property);
                            assertThat(e.type()).isEqualTo(name);
                        });
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> wrongTypesFailInOneWayOnly() {
        List<String> wrong = List.of("\"x\"", "17", "-1", "1.5", "true", "[]", "[null]", "{}", "{\"a\":null}", "1e400");
        return forEachType((name, type) -> {
            for (JsonNode instance : valid(name, Mode.FULL)) {
                for (String value : wrong) {
                    decodeOrFail(type, value);
                    if (instance instanceof ObjectNode object) {
                        for (String property : object.propertyNames()) {
                            ObjectNode broken = object.deepCopy();
                            broken.set(property, ProtocolTypes.tree(value));
                            decodeOrFail(type, broken.toString());
                        }
                    }
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> unknownEnumValuesAreKeptApartAndNeverSent() {
        return forEachType((name, type) -> {
            JsonNode schema = SCHEMA.schema(name);
            if (ProtocolEnum.class.isAssignableFrom(type)) {
                ProtocolEnum value = (ProtocolEnum) ProtocolTypes.decode(type, "\"zz-unknown\"");
                assertThat(value.isRecognized()).isFalse();
                assertThatThrownBy(value::toJson)
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining(name);
            }
            if (!isPlainObject(schema)) {
                return;
            }
            for (Map.Entry<String, JsonNode> property : schema.get("properties").properties()) {
                if (isEnumeration(property.getValue())) {
                    ObjectNode unknown = (ObjectNode) INSTANCES.one(schema, Mode.FULL);
                    ProtocolValue known = ProtocolTypes.decode(type, unknown.toString());
                    unknown.put(property.getKey(), "zz-unknown");
                    ProtocolValue value = ProtocolTypes.decode(type, unknown.toString());
                    assertThat(Records.differences(known, value)).hasSize(1);
                    assertThatThrownBy(value::toJson)
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessageContaining("'" + property.getKey() + "'")
                            .hasMessageContaining(name);
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> unknownVariantsKeepTheirJson() {
        List<String> strange = List.of(
                "{\"type\":\"zz-unknown\",\"mode\":\"zz\",\"kind\":\"zz\",\"handlerType\":\"zz\",\"list\":[1,{\"a\":null}]}",
                "{\"list\":[1.5],\"type\":\"zz-unknown\"}",
                "{\"zz-unknown\":{\"deep\":{\"er\":[12345678901234567890123]}}}",
                "{\"type\":7}",
                "{}",
                "true",
                "null",
                "1.5");
        return forEachType((name, type) -> {
            if (!type.isInterface()) {
                return;
            }
            for (String json : strange) {
                ProtocolValue value = ProtocolTypes.decode(type, json);
                assertThat(Records.unrecognized(value, "")).as(json).hasSize(1);
                assertThat(ProtocolTypes.same(ProtocolTypes.tree(value.toJson()), ProtocolTypes.tree(json)))
                        .as(value.toJson())
                        .isTrue();
                assertThat(ProtocolTypes.MAPPER.writeValueAsString(value)).isEqualTo(value.toJson());
            }
        });
    }

    private interface Check {
        void run(String name, Class<?> type);
    }

    private static Stream<DynamicTest> forEachType(Check check) {
        return SCHEMA.types().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> check.run(name, ProtocolTypes.named(name))));
    }

    /** Instances that the other validator agrees to. */
    private static List<JsonNode> valid(String name, Mode mode) {
        List<JsonNode> instances = INSTANCES.of(SCHEMA.schema(name), mode).stream()
                .filter(instance -> SCHEMA.validate(name, instance).isEmpty())
                .toList();
        assertThat(instances).as("instances of %s", name).isNotEmpty();
        return instances;
    }

    private static void decodeOrFail(Class<?> type, String json) {
        try {
            ProtocolTypes.decode(type, json);
        } catch (ProtocolDecodeException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }

    private static boolean isPlainObject(JsonNode schema) {
        return schema.has("properties") && !schema.has("oneOf") && !schema.has("anyOf");
    }

    private static Set<String> required(JsonNode schema) {
        Set<String> required = new HashSet<>();
        schema.path("required").forEach(name -> required.add(name.stringValue()));
        return required;
    }

    private static boolean isEnumeration(JsonNode property) {
        JsonNode node = property;
        for (JsonNode option : property.path("anyOf")) {
            node = option.has("$ref") ? option : node;
        }
        node = node.has("allOf") ? node.get("allOf").get(0) : node;
        if (!node.has("$ref")) {
            return false;
        }
        JsonNode target = INSTANCES.resolve(node);
        if (!target.has("oneOf")) {
            return target.has("enum");
        }
        for (JsonNode option : target.get("oneOf")) {
            if (!option.has("enum")) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUnrecognized(ProtocolValue value) {
        return value.getClass().getSimpleName().equals("Unrecognized")
                || value instanceof ProtocolEnum constant && !constant.isRecognized();
    }
}
