package io.github.codexspring.it;

import java.util.List;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.github.codexspring.client.CodexThread;
import io.github.codexspring.client.TurnOutputException;
import io.github.codexspring.testkit.ModelResponse;
import io.github.codexspring.testkit.Phase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Tag("real-codex")
@Timeout(120)
class StructuredOutputIT {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final String ANSWER =
            "{\"summary\":\"two things\",\"findings\":[{\"file\":\"a.txt\",\"line\":3,\"severity\":\"HIGH\"},"
                    + "{\"file\":\"b.txt\",\"line\":null,\"severity\":\"LOW\"}]}";

    enum Severity {
        LOW,
        HIGH
    }

    record Finding(
            @JsonPropertyDescription("Path in the repository")
            String file,

            @Nullable Integer line,
            Severity severity) {}

    record Review(String summary, List<Finding> findings) {}

    @Test
    void whenAnAnswerIsOfTheTypeThenItIsBoundAndTheModelWasGivenTheSchema() throws Exception {
        try (RealCodex codex = RealCodex.start()) {
            codex.model.script(
                    "review",
                    ModelResponse.builder()
                            .text("I shall read the files.", Phase.COMMENTARY)
                            .shell("echo read")
                            .build(),
                    ModelResponse.text(ANSWER));
            CodexThread thread = codex.thread();

            Review review = thread.run("review it", Review.class);

            assertThat(review)
                    .isEqualTo(new Review(
                            "two things",
                            List.of(new Finding("a.txt", 3, Severity.HIGH), new Finding("b.txt", null, Severity.LOW))));
            JsonNode format = codex.model.requests().get(0).body().at("/text/format");
            assertThat(format.path("type").asString("")).isEqualTo("json_schema");
            assertThat(format.path("strict").asBoolean(false)).isTrue();
            assertThat(format.path("schema")).isEqualTo(MAPPER.readTree("""
                    {"type":"object","properties":{
                      "summary":{"type":"string"},
                      "findings":{"type":"array","items":{"type":"object","properties":{
                        "file":{"type":"string","description":"Path in the repository"},
                        "line":{"type":["integer","null"]},
                        "severity":{"type":"string","enum":["LOW","HIGH"]}},
                        "required":["file","line","severity"],"additionalProperties":false}}},
                     "required":["summary","findings"],"additionalProperties":false}
                    """));

            codex.model.script("once more", ModelResponse.text(ANSWER));
            assertThat(thread.async().run("once more", Review.class).get(60, TimeUnit.SECONDS))
                    .isEqualTo(review);
            codex.model.script("in words", ModelResponse.text("fine"));
            assertThat(thread.run("in words").finalResponse()).isEqualTo("fine");
            List<JsonNode> bodies = codex.model.requests().stream()
                    .map((request) -> request.body())
                    .toList();
            assertThat(bodies.get(bodies.size() - 1).at("/text/format").isMissingNode())
                    .as("the schema holds for its own turn")
                    .isTrue();
        }
    }

    @Test
    void whenAnAnswerIsNotOfTheTypeThenTheExceptionHasIt() {
        try (RealCodex codex = RealCodex.start()) {
            codex.model.script("review", ModelResponse.text("{\"summary\":\"no findings\"}"));

            assertThatThrownBy(() -> codex.thread().run("review it", Review.class))
                    .isInstanceOfSatisfying(TurnOutputException.class, (failure) -> {
                        assertThat(failure.text()).isEqualTo("{\"summary\":\"no findings\"}");
                        assertThat(failure).hasMessageContaining("findings");
                    });
        }
    }
}
