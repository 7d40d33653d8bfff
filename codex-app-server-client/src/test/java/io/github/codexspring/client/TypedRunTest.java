package io.github.codexspring.client;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import io.github.codexspring.client.internal.schema.JsonSchemas;
import io.github.codexspring.protocol.UserInput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Answers that are bound to types. */
class TypedRunTest {

    private final ScriptedServer server = new ScriptedServer();

    private final AppServerClient client = AppServerClient.builder()
            .transport(this.server)
            .restart(RestartPolicy.never())
            .requestTimeout(Duration.ofSeconds(30))
            .build();

    private final CodexThread thread = this.client.thread("th");

    record Review(
            String summary, List<String> findings, @Nullable String note) {}

    record WithMap(Map<String, String> values) {}

    @BeforeEach
    void start() {
        this.client.start();
    }

    @AfterEach
    void close() {
        this.client.close();
    }

    private void answers(String text, String status) {
        this.server.on("turn/start", (s, request) -> {
            s.answer(request, ScriptedServer.turnResponse("tu"));
            s.turnStarted("tu");
            if (!text.isEmpty()) {
                s.message("tu", "m", text.replace("\"", "\\\""), "\"final_answer\"");
            }
            s.turnCompleted("tu", status);
        });
    }

    @Test
    void whenTheAnswerIsOfTheTypeThenItIsBoundAndItsSchemaWasSent() {
        answers("{\"summary\":\"fine\",\"findings\":[\"a\"],\"note\":null}", "completed");
        assertThat(this.thread.run("look", Review.class)).isEqualTo(new Review("fine", List.of("a"), null));
        JsonNode params = params();
        assertThat(params.get("outputSchema")).isEqualTo(new JsonSchemas().of(Review.class));
        assertThat(params.at("/input/0/text").stringValue()).isEqualTo("look");
    }

    @Test
    void whenParametersAreGivenThenTheyAreSentWithTheSchema() throws Exception {
        answers("{\"summary\":\"fine\",\"findings\":[],\"note\":\"n\"}", "completed");
        List<UserInput> input = List.of(UserInput.Text.builder().text("look").build());
        Review expected = new Review("fine", List.of(), "n");
        assertThat(this.thread.run(input, (params) -> params.model("m"), Review.class))
                .isEqualTo(expected);
        assertThat(params().get("model").stringValue()).isEqualTo("m");
        CompletableFuture<Review> later = this.thread.async().run(input, (params) -> {}, Review.class);
        assertThat(later.get(30, TimeUnit.SECONDS)).isEqualTo(expected);
        assertThat(this.thread.async().run("look", Review.class).get(30, TimeUnit.SECONDS))
                .isEqualTo(expected);
    }

    private JsonNode params() {
        return this.server.received.stream()
                .filter((message) -> message.path("method").asString("").equals("turn/start"))
                .reduce((first, last) -> last)
                .orElseThrow()
                .get("params");
    }

    @Test
    void whenTheAnswerIsWrongThenTheExceptionHasItAndItsMessageIsShort() {
        String wrong = "{\"summary\":\"" + "long ".repeat(5000) + "\",\"findings\":\"none\"}";
        answers(wrong, "completed");
        assertThatThrownBy(() -> this.thread.run("look", Review.class))
                .isInstanceOfSatisfying(TurnOutputException.class, (failure) -> {
                    assertThat(failure.text()).isEqualTo(wrong);
                    assertThat(failure.result().outcome()).isEqualTo(TurnOutcome.COMPLETED);
                    assertThat(failure.getMessage()).startsWith("Turn tu gave no " + Review.class.getName());
                    assertThat(failure.toString()).hasSizeLessThan(1000);
                });
    }

    @Test
    void whenTheAnswerIsNoJsonThenTheExceptionHasIt() {
        answers("I cannot do that", "completed");
        assertThatThrownBy(() -> this.thread.async().run("look", Review.class).get(30, TimeUnit.SECONDS))
                .cause()
                .isInstanceOfSatisfying(
                        TurnOutputException.class,
                        (failure) -> assertThat(failure.text()).isEqualTo("I cannot do that"));
    }

    @Test
    void whenTheAnswerIsNullThenItIsNotOfTheType() {
        answers("null", "completed");
        assertThatThrownBy(() -> this.thread.run("look", Review.class))
                .isInstanceOfSatisfying(TurnOutputException.class, (failure) -> {
                    assertThat(failure).hasMessageContaining("null");
                    assertThat(failure.text()).isEqualTo("null");
                });
    }

    @Test
    void whenThereIsNoAnswerThenTheExceptionSaysSo() {
        answers("", "completed");
        assertThatThrownBy(() -> this.thread.run("look", Review.class))
                .isInstanceOfSatisfying(TurnOutputException.class, (failure) -> {
                    assertThat(failure).hasMessageContaining("no answer");
                    assertThat(failure.text()).isNull();
                });
    }

    @Test
    void whenTheTurnIsInterruptedThenEvenAWholeAnswerIsNone() {
        String text = "{\"summary\":\"so far\",\"findings\":[],\"note\":null}";
        answers(text, "interrupted");
        assertThatThrownBy(() -> this.thread.run("look", Review.class))
                .isInstanceOfSatisfying(TurnOutputException.class, (failure) -> {
                    assertThat(failure).hasMessageContaining("INTERRUPTED");
                    assertThat(failure.text()).isEqualTo(text);
                });
    }

    @Test
    void whenTheTurnFailsThenThatIsTheFailure() {
        answers("", "failed");
        assertThatThrownBy(() -> this.thread.run("look", Review.class)).isInstanceOf(TurnFailedException.class);
    }

    @Test
    void whenATypeHasNoSchemaThenNothingIsSent() {
        assertThatThrownBy(() -> this.thread.run("look", WithMap.class)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> this.thread.async().run("look", String.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("record");
        assertThat(this.server.methods()).doesNotContain("turn/start");
    }
}
