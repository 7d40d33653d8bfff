package io.github.codexspring.benchmarks;

/** Names of what is measured. */
final class Cells {

    static final String PERMSG = "permsg 64";

    static final String SLOW_PACE = "latency 8 x 2000";

    static final String FAST_PACE = "latency 64 x 20000";

    static final String IDLE = "idle";

    static final String WAITING = "waiting";

    static final String PACKED = "packed";

    static final String HEAP_64 = "heap 64m";

    static final String HEAP_256 = "heap 256m";

    static final String REAL = "real";

    private Cells() {}

    static String throughput(int turns) {
        return "throughput " + turns;
    }
}
