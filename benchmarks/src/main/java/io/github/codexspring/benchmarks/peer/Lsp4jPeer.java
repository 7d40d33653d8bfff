package io.github.codexspring.benchmarks.peer;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import com.google.gson.JsonObject;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.services.JsonNotification;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.jspecify.annotations.Nullable;

/** JSON-RPC of Eclipse LSP4J with typed parameters. It has no stream per turn, so its handlers feed queues. */
final class Lsp4jPeer implements Peer {

    private final TurnQueues queues;

    private @Nullable Process process;

    private @Nullable Server server;

    Lsp4jPeer(ConsumerThreads threads) {
        this.queues = new TurnQueues(threads);
    }

    @Override
    public List<String> firehoseOptions() {
        return List.of("--content-length");
    }

    @Override
    public void start(List<String> command) throws IOException {
        Process started = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        this.process = started;
        Launcher<Server> launcher = new Launcher.Builder<Server>()
                .setLocalService(new Notifications(this.queues))
                .setRemoteInterface(Server.class)
                .setInput(started.getInputStream())
                .setOutput(started.getOutputStream())
                .create();
        launcher.startListening();
        this.server = launcher.getRemoteProxy();
        this.server
                .initialize(Map.of("clientInfo", Map.of("name", "lsp4j", "version", "1")))
                .join();
    }

    private Server server() {
        if (this.server == null) {
            throw new IllegalStateException("Not started");
        }
        return this.server;
    }

    private static String id(JsonObject result, String what) {
        return result.getAsJsonObject(what).get("id").getAsString();
    }

    @Override
    public String startThread() {
        return id(server().startThread(Map.of()).join(), "thread");
    }

    @Override
    public Turn startTurn(String threadId, String text) {
        JsonObject result = server().startTurn(
                        Map.of("threadId", threadId, "input", List.of(Map.of("type", "text", "text", text))))
                .join();
        return this.queues.turn(id(result, "turn"));
    }

    @Override
    public void close() {
        if (this.process != null) {
            this.process.destroy();
        }
    }

    /** What the server can be asked. */
    public interface Server {

        @JsonRequest("initialize")
        CompletableFuture<JsonObject> initialize(Map<String, Object> params);

        @JsonRequest("thread/start")
        CompletableFuture<JsonObject> startThread(Map<String, Object> params);

        @JsonRequest("turn/start")
        CompletableFuture<JsonObject> startTurn(Map<String, Object> params);
    }

    /** What the server says. */
    public static final class Notifications {

        private final TurnQueues queues;

        Notifications(TurnQueues queues) {
            this.queues = queues;
        }

        @JsonNotification("turn/started")
        public void started(TurnChange change) {
            this.queues.put(change.turn.id, new Event(null));
        }

        @JsonNotification("item/agentMessage/delta")
        public void delta(Delta delta) {
            this.queues.put(delta.turnId, new Event(delta));
        }

        @JsonNotification("turn/completed")
        public void completed(TurnChange change) {
            this.queues.put(change.turn.id, new End());
        }
    }

    /** Params of a delta. */
    static final class Delta {

        String threadId = "";

        String turnId = "";

        String itemId = "";

        String delta = "";
    }

    /** Params of the beginning and the end of a turn. */
    static final class TurnChange {

        String threadId = "";

        TurnObject turn = new TurnObject();
    }

    /** A turn. */
    static final class TurnObject {

        String id = "";

        String status = "";
    }

    private record Event(@Nullable Delta delta) implements TurnQueues.Message {

        @Override
        public void readBy(Tally tally) {
            if (this.delta != null) {
                tally.text(this.delta.delta);
            }
        }

        @Override
        public boolean isLast() {
            return false;
        }
    }

    private record End() implements TurnQueues.Message {

        @Override
        public void readBy(Tally tally) {
            // Nothing to read.
        }

        @Override
        public boolean isLast() {
            return true;
        }
    }
}
