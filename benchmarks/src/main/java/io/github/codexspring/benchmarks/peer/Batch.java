package io.github.codexspring.benchmarks.peer;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** One load: so many turns, each with so many deltas, read to their end. */
record Batch(long count, long length, int hash, double seconds, double cpuSeconds, long[] latencies) {

    private static final int MINUTES = 3;

    /** Runs a load on threads of a peer. A rate of 0 is as fast as possible, another one samples latencies. */
    static Batch run(Peer peer, List<String> threads, int deltas, int rate) throws Exception {
        String text = "fh:" + threads.size() + ":" + deltas + ":" + rate;
        List<Tally> tallies = IntStream.range(0, threads.size())
                .mapToObj((i) -> new Tally((rate > 0) ? deltas : 0))
                .toList();
        CountDownLatch open = new CountDownLatch(threads.size());
        AtomicReference<@Nullable Throwable> failed = new AtomicReference<>();
        long beginCpu = 0;
        long begin = 0;
        for (int i = 0; i < threads.size(); i++) {
            if (i == threads.size() - 1) {
                beginCpu = Machine.cpuNanos();
                begin = System.nanoTime();
            }
            peer.startTurn(threads.get(i), text).read(tallies.get(i), (failure) -> {
                failed.compareAndSet(null, failure);
                open.countDown();
            });
        }
        if (!open.await(MINUTES, TimeUnit.MINUTES)) {
            throw new IllegalStateException(open.getCount() + " of " + threads.size() + " turns have not ended");
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        double cpuSeconds = (Machine.cpuNanos() - beginCpu) / 1e9;
        if (failed.get() != null) {
            throw new IllegalStateException("A consumer failed: " + failed.get(), failed.get());
        }
        int gaps = tallies.stream().mapToInt(Tally::gaps).sum();
        if (gaps > 0) {
            throw new IllegalStateException("Events were not kept for their reader: " + gaps + " gaps");
        }
        return of(tallies, seconds, cpuSeconds);
    }

    private static Batch of(List<Tally> tallies, double seconds, double cpuSeconds) {
        long[] latencies = tallies.stream()
                .flatMapToLong((tally) -> Arrays.stream(tally.latencies()))
                .sorted()
                .toArray();
        return new Batch(
                tallies.stream().mapToLong(Tally::count).sum(),
                tallies.stream().mapToLong(Tally::length).sum(),
                tallies.stream().mapToInt(Tally::hash).sum(),
                seconds,
                cpuSeconds,
                latencies);
    }

    /** Threads for the turns of a load. */
    static List<String> threads(Peer peer, int count) throws Exception {
        Stream.Builder<String> ids = Stream.builder();
        for (int i = 0; i < count; i++) {
            ids.add(peer.startThread());
        }
        return ids.build().toList();
    }

    double eventsPerSecond() {
        return this.count / this.seconds;
    }

    double latencyMicros(double quantile) {
        int index = (int) (this.latencies.length * quantile);
        return this.latencies[Math.min(index, this.latencies.length - 1)] / 1e3;
    }
}
