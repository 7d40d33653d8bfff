package io.github.codexspring.benchmarks.peer;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;

/** One thread that does nothing but read lines from the pipe and go through their tokens with Jackson 2. */
final class TokeniseLimit {

    private static final int BLOCK = 64 * 1024;

    /** Of a delta: the outer object with method, params and emittedAtMs, the inner one with four fields. */
    private static final int TOKENS_OF_DELTA = 2 + 2 + 3 + 8 + 2;

    private final JsonFactory factory = new JsonFactory();

    private final InputStream in;

    private final OutputStream out;

    private byte[] block = new byte[BLOCK];

    private int from;

    private int to;

    private long deltas;

    private int threads;

    TokeniseLimit(Process process) {
        this.in = process.getInputStream();
        this.out = process.getOutputStream();
    }

    /** Runs a load to its end on this thread. */
    Batch run(int turns, int deltasPerTurn) throws IOException {
        for (int i = this.threads; i < turns; i++) {
            send("{\"id\":" + i + ",\"method\":\"thread/start\",\"params\":{}}\n");
            lines(1);
        }
        this.threads = Math.max(this.threads, turns);
        String load = "fh:" + turns + ":" + deltasPerTurn + ":0";
        for (int i = 0; i < turns - 1; i++) {
            startTurn(i, load);
            lines(1);
        }
        this.deltas = 0;
        long beginCpu = Machine.cpuNanos();
        long begin = System.nanoTime();
        startTurn(turns - 1, load);
        lines(1 + turns + (long) turns * deltasPerTurn + turns);
        double seconds = (System.nanoTime() - begin) / 1e9;
        double cpuSeconds = (Machine.cpuNanos() - beginCpu) / 1e9;
        if (this.deltas != (long) turns * deltasPerTurn) {
            throw new IllegalStateException(this.deltas + " deltas instead of " + (long) turns * deltasPerTurn);
        }
        return new Batch(this.deltas, 0, 0, seconds, cpuSeconds, new long[0]);
    }

    private void startTurn(int thread, String load) throws IOException {
        send("{\"id\":1,\"method\":\"turn/start\",\"params\":{\"threadId\":\"01a20e14-e2cd-7422-bb4c-"
                + String.format("%012x", thread) + "\",\"input\":[{\"type\":\"text\",\"text\":\"" + load + "\"}]}}\n");
    }

    private void send(String line) throws IOException {
        this.out.write(line.getBytes(StandardCharsets.UTF_8));
        this.out.flush();
    }

    private void lines(long count) throws IOException {
        for (long i = 0; i < count; i++) {
            int end = endOfLine();
            if (tokens(this.from, end) == TOKENS_OF_DELTA) {
                this.deltas++;
            }
            this.from = end + 1;
        }
    }

    private int endOfLine() throws IOException {
        int at = this.from;
        while (true) {
            for (; at < this.to; at++) {
                if (this.block[at] == '\n') {
                    return at;
                }
            }
            at -= this.from;
            fill();
        }
    }

    private void fill() throws IOException {
        System.arraycopy(this.block, this.from, this.block, 0, this.to - this.from);
        this.to -= this.from;
        this.from = 0;
        if (this.to == this.block.length) {
            this.block = Arrays.copyOf(this.block, this.block.length * 2);
        }
        int read = this.in.read(this.block, this.to, this.block.length - this.to);
        if (read < 0) {
            throw new IOException("The firehose has ended");
        }
        this.to += read;
    }

    private int tokens(int begin, int end) throws IOException {
        int count = 0;
        try (JsonParser parser = this.factory.createParser(this.block, begin, end - begin)) {
            while (parser.nextToken() != null) {
                count++;
            }
        }
        return count;
    }

    /** Starts a server for it. */
    static Process start(List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
