package io.github.codexspring.benchmarks.peer;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.TypeRef;
import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.spec.McpClientSession;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * Transport and session of the MCP Java SDK, below its client, whose methods are those of MCP. It has no stream per turn,
 * so its notification handlers feed queues.
 */
final class McpPeer implements Peer {

    private static final TypeRef<Map<String, Object>> OBJECT = new TypeRef<>() {};

    private final TurnQueues queues;

    private @Nullable McpClientSession session;

    McpPeer(ConsumerThreads threads) {
        this.queues = new TurnQueues(threads);
    }

    @Override
    public List<String> firehoseOptions() {
        return List.of("--jsonrpc");
    }

    @Override
    public void start(List<String> command) {
        ServerParameters server = ServerParameters.builder(command.get(0))
                .args(command.subList(1, command.size()))
                .build();
        this.session = new McpClientSession(
                Duration.ofMinutes(1),
                new StdioClientTransport(server, new JacksonMcpJsonMapper(JsonMapper.shared())),
                Map.of(),
                Map.of(
                        "turn/started", (params) -> received(params, false),
                        "turn/completed", (params) -> received(params, true),
                        "item/agentMessage/delta", (params) -> received(params, false)),
                (connection) -> connection);
        request("initialize", Map.of("clientInfo", Map.of("name", "mcp", "version", "1")));
    }

    private Mono<Void> received(Object params, boolean last) {
        Map<?, ?> fields = (Map<?, ?>) params;
        Object turnId =
                fields.containsKey("turnId") ? fields.get("turnId") : ((Map<?, ?>) get(fields, "turn")).get("id");
        this.queues.put(String.valueOf(turnId), new Event(fields, last));
        return Mono.empty();
    }

    private static Object get(Map<?, ?> fields, String name) {
        Object value = fields.get(name);
        if (value == null) {
            throw new IllegalStateException("'" + name + "' is missing");
        }
        return value;
    }

    private Map<?, ?> request(String method, Map<String, Object> params) {
        if (this.session == null) {
            throw new IllegalStateException("Not started");
        }
        Map<String, Object> result =
                this.session.sendRequest(method, params, OBJECT).block();
        if (result == null) {
            throw new IllegalStateException("'" + method + "' has no result");
        }
        return result;
    }

    @Override
    public String startThread() {
        return (String) get((Map<?, ?>) get(request("thread/start", Map.of()), "thread"), "id");
    }

    @Override
    public Turn startTurn(String threadId, String text) {
        Map<?, ?> result = request(
                "turn/start", Map.of("threadId", threadId, "input", List.of(Map.of("type", "text", "text", text))));
        return this.queues.turn((String) get((Map<?, ?>) get(result, "turn"), "id"));
    }

    @Override
    public void close() {
        if (this.session != null) {
            this.session.close();
        }
    }

    private record Event(Map<?, ?> params, boolean isLast) implements TurnQueues.Message {

        @Override
        public void readBy(Tally tally) {
            if (this.params.get("delta") instanceof String text) {
                tally.text(text);
            }
        }
    }
}
