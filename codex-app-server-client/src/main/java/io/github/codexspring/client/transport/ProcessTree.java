package io.github.codexspring.client.transport;

import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * A server and everything it has started. On Linux that is whoever carries the marker of the session; everywhere it is
 * whoever was seen below the server while its parents lived, for a variable can be withheld. Handles know the start of
 * their process, so a pid that is used again is never touched.
 */
final class ProcessTree {

    private static final Duration TERM = Duration.ofMillis(500);

    private static final Duration KILL = Duration.ofSeconds(1);

    private static final long POLL_NANOS = Duration.ofMillis(20).toNanos();

    private final SessionMarker marker;

    private final Set<ProcessHandle> seen = new LinkedHashSet<>();

    ProcessTree(SessionMarker marker, List<ProcessHandle> roots) {
        this.marker = marker;
        this.seen.addAll(roots);
    }

    /** Remembers who is there, for the time when their parents are gone. */
    synchronized void look() {
        this.seen.removeIf((handle) -> !ProcessIdentity.isLiving(handle));
        for (ProcessHandle handle : List.copyOf(this.seen)) {
            boolean below = handle.parent().filter(this.seen::contains).isPresent();
            if (!below) {
                handle.descendants().forEach(this::add);
            }
        }
    }

    private void add(ProcessHandle handle) {
        boolean own = handle.pid() == ProcessHandle.current().pid();
        if (!own && ProcessIdentity.of(handle).isPresent() && ProcessIdentity.isLiving(handle)) {
            this.seen.add(handle);
        }
    }

    /** Who is left. */
    synchronized Set<ProcessHandle> living() {
        if (LinuxProcesses.AVAILABLE) {
            LinuxProcesses.carrying(this.marker.token()).forEach(this::add);
        }
        look();
        return Set.copyOf(this.seen);
    }

    /**
     * Ends all: asks them, waits a little, kills them. Bounded; a second thread waits for the first and finds nothing left
     * to do.
     *
     * @return who is left in spite of it, most likely nobody
     */
    synchronized Set<ProcessHandle> end() {
        return signal(ProcessHandle::destroy, TERM).isEmpty() ? Set.of() : signal(ProcessHandle::destroyForcibly, KILL);
    }

    /** Looks again and again, for until the last is gone there may be new ones. An interrupt ends the waiting. */
    private Set<ProcessHandle> signal(Consumer<ProcessHandle> signal, Duration patience) {
        long start = System.nanoTime();
        Set<ProcessHandle> signalled = new HashSet<>();
        while (true) {
            Set<ProcessHandle> left = living();
            left.stream().filter(signalled::add).forEach(signal);
            boolean late = System.nanoTime() - start >= patience.toNanos();
            if (left.isEmpty() || late || Thread.currentThread().isInterrupted()) {
                return left;
            }
            LockSupport.parkNanos(POLL_NANOS);
        }
    }

    /** For the log. */
    static List<Long> pids(Set<ProcessHandle> processes) {
        return processes.stream().map(ProcessHandle::pid).sorted().toList();
    }
}
