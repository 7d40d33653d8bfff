package io.github.codexspring.client.internal.schema;

import java.lang.reflect.Type;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonValue;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class JsonSchemasTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final String REVIEW = "{\"summary\":\"s\",\"note\":null,\"score\":3,\"verdict\":\"needs-work\","
            + "\"previous\":null,\"findings\":[{\"file\":\"a\",\"line\":1,\"severity\":null}],"
            + "\"worst\":{\"file\":\"b\",\"line\":null,\"severity\":\"HIGH\"},\"tags\":[\"x\"],"
            + "\"at\":\"2026-01-01T00:00:00Z\"}";

    private final JsonSchemas schemas = new JsonSchemas();

    enum Severity {
        LOW,
        HIGH;

        @Override
        public String toString() {
            return "shown to people";
        }
    }

    enum Verdict {
        @JsonProperty("fine")
        FINE,
        @JsonProperty("needs-work")
        NEEDS_WORK
    }

    record Finding(
            @JsonPropertyDescription("Path in the repository")
            String file,

            Optional<Integer> line,
            @Nullable Severity severity) {}

    record Review(
            String summary,
            @Nullable String note,
            int score,
            Verdict verdict,
            @Nullable Verdict previous,
            List<Finding> findings,
            @JsonPropertyDescription("What to mend first") Finding worst,
            Set<String> tags,
            Instant at) {}

    record Node(String name, List<Node> children, @Nullable Node parent) {}

    record Tree(
            Leaf first,
            @JsonPropertyDescription("another") @Nullable Leaf second) {}

    record Leaf(String name, @Nullable Leaf next) {}

    record Page<T>(
            List<T> content,
            @JsonProperty("next_page") @Nullable String next) {}

    static class Bean {

        public String open = "";

        private String set = "";

        private String hidden = "";

        @JsonIgnore
        public String ignored = "";

        public String getSet() {
            return this.set;
        }

        public void setSet(String set) {
            this.set = set;
        }

        String hidden() {
            return this.hidden;
        }
    }

    record WithMap(Map<String, String> values) {}

    record WithAnything(Object value) {}

    interface Shape {}

    record WithSubtypes(Shape shape) {}

    record WithFile(java.io.File file) {}

    record Amount(@JsonValue String text) {}

    record WithValue(Amount amount) {}

    static final class Tag {

        private final String text;

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Tag(String text) {
            this.text = text;
        }

        String text() {
            return this.text;
        }
    }

    record WithDelegate(List<Tag> tags) {}

    record Range(int from, int to) {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Range of(Map<String, Integer> ends) {
            return new Range(ends.getOrDefault("first", 0), ends.getOrDefault("last", 0));
        }
    }

    record WithRange(@Nullable Range range) {}

    record Point(int x, int y) {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Point of(List<Integer> both) {
            return new Point(both.get(0), both.get(1));
        }
    }

    record Torn(String text) {

        @JsonCreator
        static Torn of(@JsonProperty("one") String text) {
            return new Torn(text);
        }

        @JsonCreator
        static Torn from(@JsonProperty("other") String text) {
            return new Torn(text);
        }
    }

    record WithTorn(Torn torn) {}

    record WithCreator(Named name) {}

    record Named(String first, String last) {

        @JsonCreator
        static Named of(@JsonProperty("first") String first, @JsonProperty("last") String last) {
            return new Named(first, last);
        }
    }

    record Empty() {}

    record Single(@Nullable Finding only, Optional<List<String>> lines) {}

    @Test
    void whenTypeIsARecordThenItsSchemaKeepsToTheStrictRules() {
        assertThat(this.schemas.of(Review.class)).isEqualTo(MAPPER.readTree("""
                {"type":"object","properties":{
                  "summary":{"type":"string"},
                  "note":{"type":["string","null"]},
                  "score":{"type":"integer"},
                  "verdict":{"type":"string","enum":["fine","needs-work"]},
                  "previous":{"anyOf":[{"type":"null"},{"type":"string","enum":["fine","needs-work"]}]},
                  "findings":{"type":"array","items":{"$ref":"#/$defs/Finding"}},
                  "worst":{"description":"What to mend first","anyOf":[{"$ref":"#/$defs/Finding"}]},
                  "tags":{"type":"array","items":{"type":"string"}},
                  "at":{"type":"string","format":"date-time"}},
                 "required":["summary","note","score","verdict","previous","findings","worst","tags","at"],
                 "additionalProperties":false,
                 "$defs":{"Finding":{"type":"object","properties":{
                    "file":{"type":"string","description":"Path in the repository"},
                    "line":{"type":["integer","null"]},
                    "severity":{"anyOf":[{"type":"null"},{"type":"string","enum":["LOW","HIGH"]}]}},
                  "required":["file","line","severity"],"additionalProperties":false}}}
                """));
        assertStrict(Review.class);
    }

    @Test
    void whenTypeIsARecordThenPropertiesComeInTheOrderOfItsComponents() {
        assertThat(this.schemas.of(Review.class).get("properties").propertyNames())
                .containsExactly("summary", "note", "score", "verdict", "previous", "findings", "worst", "tags", "at");
    }

    @Test
    void whenTypesAreRecursiveThenReferencesAreUsed() {
        assertThat(this.schemas.of(Node.class)).isEqualTo(MAPPER.readTree("""
                {"type":"object","properties":{
                  "name":{"type":"string"},
                  "children":{"type":"array","items":{"$ref":"#"}},
                  "parent":{"anyOf":[{"type":"null"},{"$ref":"#"}]}},
                 "required":["name","children","parent"],"additionalProperties":false}
                """));
        assertStrict(Node.class);
        assertStrict(Tree.class);
        assertThat(this.schemas.of(Tree.class).at("/$defs/Leaf/properties/next").toString())
                .contains("#/$defs/Leaf");
        assertValid(
                Node.class,
                "{\"name\":\"a\",\"children\":[{\"name\":\"b\",\"children\":[],\"parent\":null}],"
                        + "\"parent\":null}");
        assertInvalid(Node.class, "{\"name\":\"a\",\"children\":[{\"name\":\"b\"}],\"parent\":null}");
    }

    @Test
    void whenAComponentMayBeNullThenItsTypeOrNullIsAllowed() {
        assertStrict(Single.class);
        assertValid(Single.class, "{\"only\":null,\"lines\":null}");
        assertValid(Single.class, "{\"only\":{\"file\":\"a\",\"line\":null,\"severity\":\"LOW\"},\"lines\":[\"x\"]}");
        assertInvalid(Single.class, "{\"only\":{\"file\":\"a\"},\"lines\":[\"x\"]}");
        assertThat(TypedJson.read("{\"only\":null,\"lines\":null}", Single.class))
                .isEqualTo(new Single(null, Optional.empty()));
    }

    @Test
    void whenTypeIsGenericThenItsArgumentsAreDescribed() {
        Type type = MAPPER.getTypeFactory().constructParametricType(Page.class, Finding.class);
        JsonNode schema = this.schemas.of(new Parametrised(Page.class, Finding.class));
        assertThat(schema.at("/properties/content/items/properties/file/type").stringValue())
                .isEqualTo("string");
        assertThat(schema.at("/properties").propertyNames()).containsExactly("content", "next_page");
        Object page = TypedJson.read(
                "{\"content\":[{\"file\":\"a\",\"line\":1,\"severity\":null}],\"next_page\":null}", type);
        assertThat(page).isEqualTo(new Page<>(List.of(new Finding("a", Optional.of(1), null)), null));
    }

    @Test
    void whenTypeIsAClassThenItHasWhatJacksonSets() {
        assertThat(this.schemas.of(Bean.class).get("properties").propertyNames())
                .containsExactlyInAnyOrder("open", "set");
        Bean bean = TypedJson.read("{\"open\":\"o\",\"set\":\"s\"}", Bean.class);
        assertThat(bean.open + bean.getSet() + bean.hidden()).isEqualTo("os");
    }

    @Test
    void whenAClassHasSettersThenWhatIsMissingKeepsItsDefault() {
        assertThat(TypedJson.read("{\"open\":\"o\"}", Bean.class).getSet()).isEmpty();
        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> TypedJson.read("{\"open\":null,\"set\":\"s\"}", Bean.class));
    }

    @Test
    void whenACreatorTakesPropertiesThenTheTypeIsDescribedAndBound() {
        String json = "{\"name\":{\"first\":\"a\",\"last\":\"b\"}}";
        assertValid(WithCreator.class, json);
        assertThat(TypedJson.read(json, WithCreator.class)).isEqualTo(new WithCreator(new Named("a", "b")));
        assertValid(Point.class, "{\"x\":1,\"y\":2}");
        assertThat(TypedJson.read("{\"x\":1,\"y\":2}", Point.class)).isEqualTo(new Point(1, 2));
    }

    @ParameterizedTest
    @ValueSource(classes = {Review.class, Bean.class, Empty.class})
    void whenJsonIsNullThenItIsNotBound(Class<?> type) {
        assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> TypedJson.read("null", type));
        assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> TypedJson.read("null", (Type) type));
    }

    @Test
    void whenARecordIsEmptyThenSoIsItsSchema() {
        assertThat(this.schemas.of(Empty.class))
                .isEqualTo(MAPPER.readTree(
                        "{\"type\":\"object\",\"properties\":{},\"required\":[]," + "\"additionalProperties\":false}"));
    }

    @Test
    void whenAnAnswerKeepsToTheSchemaThenItIsBound() {
        assertValid(Review.class, REVIEW);
        Review review = TypedJson.read(REVIEW, Review.class);
        assertThat(review)
                .isEqualTo(new Review(
                        "s",
                        null,
                        3,
                        Verdict.NEEDS_WORK,
                        null,
                        List.of(new Finding("a", Optional.of(1), null)),
                        new Finding("b", Optional.empty(), Severity.HIGH),
                        Set.of("x"),
                        Instant.parse("2026-01-01T00:00:00Z")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"summary\":\"s\"|\"summary\":null",
                "\"summary\":\"s\"|\"summary\":5",
                "\"summary\":\"s\",|",
                "\"score\":3|\"score\":\"3\"",
                "\"score\":3|\"score\":3.5",
                "\"score\":3|\"score\":null",
                "\"needs-work\"|\"NEEDS_WORK\"",
                "\"needs-work\"|null",
                "\"line\":1|\"line\":\"1\"",
                "\"file\":\"a\"|\"file\":null",
                "[\"x\"]|\"x\"",
                "\"HIGH\"|\"shown to people\""
            })
    void whenAnAnswerBreaksTheSchemaThenItIsNotBoundEither(String change) {
        String[] parts = change.split("\\|", -1);
        assertThat(REVIEW).contains(parts[0]);
        String wrong = REVIEW.replace(parts[0], parts[1]);
        assertInvalid(Review.class, wrong);
        assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> TypedJson.read(wrong, Review.class));
    }

    @Test
    void whenAPartCannotBeDescribedThenTheMessageSaysWhichAndWhatToDo() {
        assertRefused(
                WithMap.class,
                "java.util.Map<java.lang.String,java.lang.String> has keys that are not known beforehand");
        assertRefused(WithAnything.class, "Object may be anything");
        assertRefused(WithSubtypes.class, "Shape has subtypes");
        assertRefused(WithFile.class, "File is not one of the types that are known here");
        assertRefused(WithValue.class, "Amount is not bound from the properties of an object");
        assertRefused(WithDelegate.class, "Tag is not bound from the properties of an object");
        assertRefused(WithRange.class, "Range is not bound from the properties of an object");
        assertRefused(WithTorn.class, "Torn cannot be bound: Conflicting");
        assertRefused(Amount.class, "use the type it is made of");
        assertRefused(String.class, "put it into a record");
        assertRefused(Finding[].class, "put it into a record");
        assertRefused(Severity.class, "put it into a record");
        assertRefused(Page.class, "Object may be anything");
    }

    private void assertRefused(Class<?> type, String reason) {
        assertThatThrownBy(() -> this.schemas.of(type))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("No JSON Schema for " + type.getTypeName() + ": ")
                .hasMessageContaining(reason);
    }

    @Test
    void whenASchemaIsChangedByItsUserThenTheNextOneIsWhole() {
        JsonNode schema = this.schemas.of(Finding.class);
        ((tools.jackson.databind.node.ObjectNode) schema).removeAll();
        assertThat(this.schemas.of(Finding.class).path("type").asString("")).isEqualTo("object");
    }

    @Test
    void whenTheGeneratorIsMissingThenTheMessageNamesIt() throws Exception {
        URL[] path = Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .filter((entry) -> !entry.contains("jsonschema-generator"))
                .map(JsonSchemasTest::url)
                .toArray(URL[]::new);
        try (URLClassLoader loader = new URLClassLoader(path, ClassLoader.getPlatformClassLoader())) {
            Class<?> type = loader.loadClass(JsonSchemas.class.getName());
            Object schemas = type.getConstructor().newInstance();
            assertThatThrownBy(() -> type.getMethod("of", Type.class).invoke(schemas, Empty.class))
                    .rootCause()
                    .isInstanceOf(ClassNotFoundException.class);
            assertThatThrownBy(() -> type.getMethod("of", Type.class).invoke(schemas, Empty.class))
                    .cause()
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("com.github.victools:jsonschema-generator");
        }
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (java.net.MalformedURLException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private void assertStrict(Type type) {
        JsonNode schema = this.schemas.of(type);
        Schema meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(meta.validate(schema)).isEmpty();
        assertStrict(schema);
    }

    private static void assertStrict(JsonNode schema) {
        if (schema.has("$ref")) {
            assertThat(schema.propertyNames()).containsExactly("$ref");
        }
        if (schema.path("type").toString().contains("object")) {
            assertThat(schema.get("additionalProperties").booleanValue()).isFalse();
            assertThat(schema.get("required").valueStream().map(JsonNode::stringValue))
                    .containsExactlyElementsOf(schema.get("properties").propertyNames());
        }
        schema.path("$defs").forEach(JsonSchemasTest::assertStrict);
        schema.path("properties").forEach(JsonSchemasTest::assertStrict);
        schema.path("anyOf").forEach(JsonSchemasTest::assertStrict);
        if (schema.has("items")) {
            assertStrict(schema.get("items"));
        }
    }

    private void assertValid(Type type, String json) {
        assertThat(validator(type).validate(MAPPER.readTree(json))).isEmpty();
    }

    private void assertInvalid(Type type, String json) {
        assertThat(validator(type).validate(MAPPER.readTree(json))).isNotEmpty();
    }

    private Schema validator(Type type) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(this.schemas.of(type));
    }

    private record Parametrised(Class<?> raw, Type... arguments) implements java.lang.reflect.ParameterizedType {

        @Override
        public Type[] getActualTypeArguments() {
            return this.arguments.clone();
        }

        @Override
        public Type getRawType() {
            return this.raw;
        }

        @Override
        public @Nullable Type getOwnerType() {
            return null;
        }
    }
}
