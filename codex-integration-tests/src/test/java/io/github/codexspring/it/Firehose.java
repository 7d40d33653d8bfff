package io.github.codexspring.it;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import io.github.codexspring.client.transport.Transport;
import io.github.codexspring.client.transport.TransportEnd;
import io.github.codexspring.client.transport.TransportSession;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An app-server in memory that writes as fast as it is read: the thread that reads makes the bytes, so that nothing lies between
 * them and no thread is lost to the sender. All turns that run take turns, some lines each.
 */
final class Firehose implements Transport {

    private static final String HELLO = "{\"userAgent\":\"firehose/0.169.0 (Linux)\",\"codexHome\":\"/h\","
            + "\"platformFamily\":\"unix\",\"platformOs\":\"linux\"}";

    private static final int CHUNK = 48 * 1024;

    private final Function<String, Flood> floods;

    /** Creates a server that makes a flood of the text of each turn that is started. */
    Firehose(Function<String, Flood> floods) {
        this.floods = floods;
    }

    @Override
    public TransportSession open() {
        return new Session();
    }

    @Override
    public String toString() {
        return "firehose";
    }

    private final class Session implements TransportSession {

        private final CompletableFuture<TransportEnd> ended = new CompletableFuture<>();

        private final Queue<Step> steps = new ArrayDeque<>();

        private final Output output = new Output();

        private final Input input = new Input();

        @Override
        public InputStream input() {
            return this.input;
        }

        @Override
        public OutputStream output() {
            return this.output;
        }

        @Override
        public CompletableFuture<TransportEnd> ended() {
            return this.ended;
        }

        @Override
        public String stderrTail() {
            return "";
        }

        @Override
        public OptionalLong pid() {
            return OptionalLong.empty();
        }

        @Override
        public void close(Duration grace) {
            this.ended.complete(new TransportEnd(0, ""));
            synchronized (this.steps) {
                this.steps.notifyAll();
            }
        }

        private void answer(JsonNode request, String result, @Nullable Flood flood) {
            byte[] line =
                    ("{\"id\":" + request.get("id") + ",\"result\":" + result + "}\n").getBytes(StandardCharsets.UTF_8);
            synchronized (this.steps) {
                this.steps.add(new Step(line, flood));
                this.steps.notifyAll();
            }
        }

        private void receive(String line) {
            JsonNode message = JsonMapper.shared().readTree(line);
            switch (message.path("method").asString("")) {
                case "initialize" -> answer(message, HELLO, null);
                case "turn/start" -> {
                    JsonNode input = message.path("params").path("input").path(0);
                    Flood flood = Firehose.this.floods.apply(input.path("text").stringValue());
                    String turn = "{\"turn\":{\"id\":\"" + flood.turnId + "\",\"rootTurnId\":\"" + flood.turnId
                            + "\",\"items\":[],\"itemsView\":\"notLoaded\",\"status\":\"inProgress\",\"error\":null}}";
                    answer(message, turn, flood);
                }
                case "initialized" -> {}
                default -> throw new IllegalStateException("Unexpected: " + line);
            }
        }

        private final class Output extends OutputStream {

            private final ByteArrayOutputStream line = new ByteArrayOutputStream();

            @Override
            public void write(int one) {
                if (one == '\n') {
                    receive(this.line.toString(StandardCharsets.UTF_8));
                    this.line.reset();
                } else {
                    this.line.write(one);
                }
            }
        }

        private final class Input extends InputStream {

            private final FloodBuffer chunk = new FloodBuffer(2 * CHUNK);

            private final List<Flood> running = new ArrayList<>();

            private int turn;

            private int read;

            private boolean idle = true;

            @Override
            public int read() {
                throw new UnsupportedOperationException("Frames are read in bulk");
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                if (this.read == this.chunk.length()) {
                    this.chunk.clear();
                    this.read = 0;
                    if (!fill()) {
                        return -1;
                    }
                }
                int count = Math.min(length, this.chunk.length() - this.read);
                System.arraycopy(this.chunk.array(), this.read, target, offset, count);
                this.read += count;
                return count;
            }

            /** Takes the answers that wait, then some lines of each turn; false at the end. */
            private boolean fill() throws IOException {
                while (this.chunk.length() == 0) {
                    synchronized (Session.this.steps) {
                        if (Session.this.steps.isEmpty() && !Session.this.ended.isDone() && this.idle) {
                            awaitSteps();
                        }
                        if (Session.this.ended.isDone()) {
                            return false;
                        }
                        takeSteps();
                    }
                    writeFloods();
                }
                return true;
            }

            private void takeSteps() {
                for (Step step = Session.this.steps.poll(); step != null; step = Session.this.steps.poll()) {
                    this.chunk.add(step.answer());
                    if (step.flood() != null) {
                        this.running.add(step.flood());
                    }
                }
            }

            private void writeFloods() {
                int waiting = 0;
                while (waiting < this.running.size() && this.chunk.length() < CHUNK) {
                    int before = this.chunk.length();
                    this.turn = (this.turn + 1) % this.running.size();
                    Flood flood = this.running.get(this.turn);
                    boolean more = true;
                    for (int i = 0; more && i < flood.burst(); i++) {
                        more = flood.write(this.chunk);
                    }
                    if (!more) {
                        this.running.remove(this.turn);
                    }
                    waiting = (this.chunk.length() == before) ? waiting + 1 : 0;
                }
                this.idle = waiting >= this.running.size();
            }

            private void awaitSteps() throws InterruptedIOException {
                try {
                    Session.this.steps.wait(this.running.isEmpty() ? 0 : 1);
                } catch (InterruptedException ex) {
                    Thread.currentThread().interrupt();
                    throw new InterruptedIOException();
                }
            }
        }
    }

    /** An answer, and the turn that runs behind it. */
    private record Step(byte[] answer, @Nullable Flood flood) {}
}
