package io.github.codexspring.benchmarks.peer;

import java.io.IOException;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

/** Jackson 2: a tree per line, and a record bound from it by the reading thread. */
final class NaiveJackson2Peer extends LinePeer {

    private final ObjectMapper mapper = new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    NaiveJackson2Peer(ConsumerThreads threads) {
        super(threads);
    }

    @Override
    void line(String line) throws IOException {
        JsonNode message = this.mapper.readTree(line);
        if (message.has("id")) {
            JsonNode result = message.get("result");
            JsonNode started = result.has("turn") ? result.get("turn") : result.path("thread");
            answered(message.get("id").asLong(), started.path("id").asText());
            return;
        }
        String method = message.get("method").asText();
        JsonNode params = message.get("params");
        String turnId = params.has("turnId")
                ? params.get("turnId").asText()
                : params.get("turn").get("id").asText();
        Delta delta = "item/agentMessage/delta".equals(method) ? this.mapper.treeToValue(params, Delta.class) : null;
        received(turnId, new Event(method, params, delta));
    }

    record Delta(String threadId, String turnId, String itemId, String delta) {}

    private record Event(
            String method, JsonNode params, @Nullable Delta delta) implements TurnQueues.Message {

        @Override
        public void readBy(Tally tally) {
            if (this.delta != null) {
                tally.text(this.delta.delta());
            }
        }

        @Override
        public boolean isLast() {
            return "turn/completed".equals(this.method);
        }
    }
}
