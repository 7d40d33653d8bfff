package io.github.codexspring.benchmarks.peer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.sun.management.OperatingSystemMXBean;

/** Figures of this process. */
final class Machine {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private static final double TICKS_PER_SECOND = 100;

    private static final int SETTLE_ROUNDS = 5;

    private Machine() {}

    /** User and system time of all threads, those of the compiler and the collector included. */
    static long cpuNanos() {
        return SYSTEM.getProcessCpuTime();
    }

    static long peakResidentKib() {
        return status("VmHWM");
    }

    static long residentKib() {
        return status("VmRSS");
    }

    private static long status(String key) {
        try {
            List<String> lines = Files.readAllLines(Path.of("/proc/self/status"));
            return lines.stream()
                    .filter((line) -> line.startsWith(key + ":"))
                    .mapToLong((line) -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .findFirst()
                    .orElse(-1);
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** User and system time of the server that this process has started; what it starts itself does not count. */
    static double childCpuSeconds() {
        return ProcessHandle.current().children().mapToLong(Machine::ticks).sum() / TICKS_PER_SECOND;
    }

    /** Fields 14 and 15 of {@code stat}, counted behind the name, which may hold blanks. */
    private static long ticks(ProcessHandle process) {
        try {
            String stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** Bytes that are reachable. */
    static long heapBytes() throws InterruptedException {
        for (int i = 0; i < SETTLE_ROUNDS; i++) {
            System.gc();
            Thread.sleep(50);
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
