package io.github.codexspring.benchmarks.peer;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Jackson 3: a tree per line, and a record bound from it by the reading thread. */
final class NaiveJackson3Peer extends LinePeer {

    private final ObjectMapper mapper = JsonMapper.builder().build();

    NaiveJackson3Peer(ConsumerThreads threads) {
        super(threads);
    }

    @Override
    void line(String line) {
        JsonNode message = this.mapper.readTree(line);
        if (message.has("id")) {
            JsonNode result = message.get("result");
            JsonNode started = result.has("turn") ? result.get("turn") : result.path("thread");
            answered(message.get("id").asLong(), started.path("id").asString());
            return;
        }
        String method = message.get("method").asString();
        JsonNode params = message.get("params");
        String turnId = params.has("turnId")
                ? params.get("turnId").asString()
                : params.get("turn").get("id").asString();
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
