package io.github.codexspring.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What the cores of this machine have done since it was started, in ticks. */
record CpuTime(long total, long stolen) {

    private static final Path STATISTICS = Path.of("/proc/stat");

    /** Place of the time in which a virtual machine wanted to run and its host ran something else. */
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
        return new CpuTime(Arrays.stream(ticks).sum(), (ticks.length == PLACES) ? ticks[STOLEN] : 0);
    }

    /** Per cent of all cores' time that the host has kept from this machine since then. */
    double stolenSince(CpuTime before) {
        return 100.0 * (this.stolen - before.stolen) / Math.max(1, this.total - before.total);
    }
}
