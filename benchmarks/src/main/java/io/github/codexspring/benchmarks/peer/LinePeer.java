package io.github.codexspring.benchmarks.peer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;

/** What one writes first: a thread that reads lines, parses each and puts it into the queue of its turn. */
abstract class LinePeer implements Peer {

    private final Map<Long, CompletableFuture<String>> pending = new ConcurrentHashMap<>();

    private final AtomicLong ids = new AtomicLong();

    private final TurnQueues queues;

    private @Nullable Process process;

    LinePeer(ConsumerThreads threads) {
        this.queues = new TurnQueues(threads);
    }

    /** Parses a line and calls {@link #answered} or {@link #received}. */
    abstract void line(String line) throws IOException;

    /** The answer to a request, reduced to the id of what was started. */
    final void answered(long id, String startedId) {
        Optional.ofNullable(this.pending.remove(id)).ifPresent((answer) -> answer.complete(startedId));
    }

    final void received(String turnId, TurnQueues.Message message) {
        this.queues.put(turnId, message);
    }

    private Process process() {
        if (this.process == null) {
            throw new IllegalStateException("Not started");
        }
        return this.process;
    }

    @Override
    public void start(List<String> command) throws IOException {
        this.process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Thread reader = new Thread(this::readLines, "reader");
        reader.setDaemon(true);
        reader.start();
        request("initialize", "{\"clientInfo\":{\"name\":\"naive\",\"version\":\"1\"}}");
    }

    private void readLines() {
        try (BufferedReader lines = process().inputReader(StandardCharsets.UTF_8)) {
            String line = lines.readLine();
            while (line != null) {
                line(line);
                line = lines.readLine();
            }
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private String request(String method, String params) throws IOException {
        long id = this.ids.incrementAndGet();
        CompletableFuture<String> answer = new CompletableFuture<>();
        this.pending.put(id, answer);
        String request = "{\"id\":" + id + ",\"method\":\"" + method + "\",\"params\":" + params + "}\n";
        process().getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
        process().getOutputStream().flush();
        return answer.join();
    }

    @Override
    public String startThread() throws IOException {
        return request("thread/start", "{}");
    }

    @Override
    public Turn startTurn(String threadId, String text) throws IOException {
        return this.queues.turn(request(
                "turn/start",
                "{\"threadId\":\"" + threadId + "\",\"input\":[{\"type\":\"text\",\"text\":\"" + text + "\"}]}"));
    }

    @Override
    public void close() {
        process().destroy();
    }
}
