package io.github.codexspring.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Time that this machine has wanted to run since it was started, and what its host ran others in of that, in ticks. */
record CpuTime(long wanted, long stolen) {

    private static final Path STATISTICS = Path.of("/proc/stat");

    private static final int IDLE = 3;

    private static final int WAITING_FOR_DISKS = 4;

    private static final int STOLEN = 7;

    /** The time of guests, in the places behind it, is part of the first two. */
    private static final int PLACES = STOLEN + 1;

    static CpuTime now() throws IOException {
        try (var lines = Files.lines(STATISTICS)) {
            return parse(lines.findFirst().orElse(""));
        }
    }

    static CpuTime parse(String line) {
        long[] ticks = Arrays.stream(line.split("\\s+"))
                .skip(1)
                .limit(PLACES)
                .mapToLong(Long::parseLong)
                .toArray();
        if (ticks.length < PLACES) {
            throw new IllegalArgumentException("No line with the times of all cores: '" + line + "'");
        }
        return new CpuTime(Arrays.stream(ticks).sum() - ticks[IDLE] - ticks[WAITING_FOR_DISKS], ticks[STOLEN]);
    }

    /** Per cent of the time that was wanted since then in which the host ran others. */
    double stolenSince(CpuTime before) {
        return 100.0 * (this.stolen - before.stolen) / Math.max(1, this.wanted - before.wanted);
    }
}
