package io.github.codexspring.testkit;

import java.util.Map;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

class ModelRequestTest {

    @Test
    void whenCodexAddsContextThenTheNewestUserTextIsStillTheUsers() {
        ModelRequest request = request(ModelClient.body(
                "c",
                "first",
                "second",
                "<environment_context>\n<cwd>/</cwd>\n</environment_context>",
                "<turn_aborted>\nx\n</turn_aborted>"));

        assertThat(request.userText()).isEqualTo("second");
        assertThat(request.userPosition()).isEqualTo(1);
    }

    @Test
    void whenToolsWereCalledThenOnlyTheOutputsOfTheTurnCount() {
        ObjectNode body = ModelClient.body("c", "first");
        ArrayNode input = (ArrayNode) body.get("input");
        input.addObject().put("type", "function_call_output").put("call_id", "old");
        input.addObject().put("type", "message").put("role", "user").put("content", "second");
        input.addObject().put("type", "function_call").put("call_id", "a");
        input.addObject().put("type", "function_call_output").put("call_id", "a");
        input.addObject().put("type", "custom_tool_call_output").put("call_id", "b");

        ModelRequest request = request(body);

        assertThat(request.userText()).isEqualTo("second");
        assertThat(request.toolOutputs())
                .extracting((item) -> item.get("call_id").asString())
                .containsExactly("a", "b");
        assertThat(request.inputTail(2)).hasSize(2);
        assertThat(request.inputTail(100)).hasSize(6);
    }

    @Test
    void whenHeadersCarrySecretsThenTheyAreDropped() {
        HttpRequest http = new HttpRequest(
                "POST",
                "/v1/responses",
                Map.of("authorization", "Bearer x", "x-api-key", "k", "cookie", "c", "accept", "text/event-stream"),
                Json.bytes(ModelClient.body("c", "x")));

        assertThat(ModelRequest.of(http).headers()).containsOnlyKeys("accept");
    }

    @Test
    void whenFieldsAreMissingThenThereAreEmptyAnswers() {
        ModelRequest request = request(Json.object());

        assertThat(request.userText()).isEmpty();
        assertThat(request.conversation()).isEmpty();
        assertThat(request.model()).isNull();
        assertThat(request.tools()).isEmpty();
        assertThat(request.toolOutputs()).isEmpty();
    }

    @Test
    void whenAskedThenItTellsToolsConversationAndModel() {
        ModelRequest request = request(ModelClient.body("conversation", "x"));

        assertThat(request.tools()).containsExactly("exec_command");
        assertThat(request.conversation()).isEqualTo("conversation");
        assertThat(request.model()).isEqualTo("some-model");
        assertThat(request).asString().contains("conversation").doesNotContain("some-model");
    }

    private static ModelRequest request(ObjectNode body) {
        return ModelRequest.of(new HttpRequest("POST", "/v1/responses", Map.of(), Json.bytes(body)));
    }
}
