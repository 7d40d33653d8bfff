package io.github.codexspring.benchmarks.peer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** One thread that reads the send times of a load and does nothing else: what Java's streams of processes cost. */
final class ReadLimit {

    private static final byte[] BEFORE_TIME = "\"delta\":\"".getBytes(StandardCharsets.US_ASCII);

    private static final int DIGITS = 20;

    private static final int WARM_DELTAS = 200_000;

    private final byte[] buffer = new byte[256 * 1024];

    private final long[] latencies;

    private int count;

    private ReadLimit(int deltas) {
        this.latencies = new long[deltas];
    }

    /** Reads the load of the arguments after some that warm up. */
    static Batch run(PeerArguments arguments) throws IOException {
        int turns = arguments.turns();
        for (int i = 0; i < arguments.warm(); i++) {
            run(arguments.firehose(), turns, WARM_DELTAS / turns, 0);
        }
        run(arguments.firehose(), turns, arguments.rate() / turns, arguments.rate());
        return run(arguments.firehose(), turns, arguments.deltasPerTurn(), arguments.rate());
    }

    private static Batch run(String firehose, int turns, int deltasPerTurn, int rate) throws IOException {
        ReadLimit limit = new ReadLimit(turns * deltasPerTurn);
        long beginCpu = Machine.cpuNanos();
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(
                        firehose,
                        "emit",
                        Integer.toString(turns),
                        Integer.toString(deltasPerTurn),
                        Integer.toString(rate))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (InputStream in = process.getInputStream()) {
            limit.readAll(in);
        } finally {
            process.destroy();
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        double cpuSeconds = (Machine.cpuNanos() - beginCpu) / 1e9;
        if (limit.count != limit.latencies.length) {
            throw new IllegalStateException(limit.count + " deltas instead of " + limit.latencies.length);
        }
        Arrays.sort(limit.latencies);
        return new Batch(limit.count, 0, 0, seconds, cpuSeconds, limit.latencies);
    }

    private void readAll(InputStream in) throws IOException {
        int from = 0;
        int to = 0;
        int read;
        while ((read = in.read(this.buffer, to, this.buffer.length - to)) > 0) {
            int at = to;
            to += read;
            for (; at < to; at++) {
                if (this.buffer[at] == '\n') {
                    line(from, at);
                    from = at + 1;
                }
            }
            System.arraycopy(this.buffer, from, this.buffer, 0, to - from);
            to -= from;
            from = 0;
        }
    }

    private void line(int from, int to) {
        int last = to - BEFORE_TIME.length - DIGITS;
        for (int at = from; at < last; at++) {
            int end = at + BEFORE_TIME.length;
            if (this.buffer[at] == '"' && Arrays.equals(this.buffer, at, end, BEFORE_TIME, 0, BEFORE_TIME.length)) {
                this.latencies[this.count++] = System.nanoTime() - time(end);
                return;
            }
        }
    }

    /** Texts of a load without a rate are no times; nobody looks at what comes of them. */
    private long time(int from) {
        long time = 0;
        for (int i = from; i < from + DIGITS; i++) {
            time = 10 * time + this.buffer[i] - '0';
        }
        return time;
    }
}
