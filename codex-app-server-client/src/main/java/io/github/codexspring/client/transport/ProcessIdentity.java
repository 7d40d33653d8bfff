package io.github.codexspring.client.transport;

import java.time.Instant;
import java.util.Optional;

/**
 * One process and no other: a pid is used again after its process, but not with the same start.
 *
 * @param pid the process id
 * @param start when the process was started: ticks since boot on Linux, milliseconds of the epoch elsewhere
 */
record ProcessIdentity(long pid, long start) {

    /** The identity of a process; empty when it is gone or its start cannot be seen. */
    static Optional<ProcessIdentity> of(ProcessHandle handle) {
        return start(handle)
                .filter((start) -> handle.isAlive())
                .map((start) -> new ProcessIdentity(handle.pid(), start));
    }

    /** The process, if it lives. The handle is no other's either: it keeps the start and looks before it signals. */
    Optional<ProcessHandle> living() {
        return ProcessHandle.of(this.pid)
                .filter((handle) ->
                        start(handle).filter((found) -> found == this.start).isPresent())
                .filter(ProcessIdentity::isLiving);
    }

    /** Whether the process has ended for certain: where starts cannot be seen, whoever has the pid may be it. */
    boolean isGone() {
        return ProcessHandle.of(this.pid)
                .filter(ProcessIdentity::isLiving)
                .filter((handle) -> start(handle).orElse(this.start) == this.start)
                .isEmpty();
    }

    /** Whether a process lives; one that has ended and that nobody has waited for does not. */
    static boolean isLiving(ProcessHandle handle) {
        return handle.isAlive() && !(LinuxProcesses.AVAILABLE && LinuxProcesses.isZombie(handle.pid()));
    }

    private static Optional<Long> start(ProcessHandle handle) {
        return LinuxProcesses.AVAILABLE
                ? LinuxProcesses.start(handle.pid())
                : handle.info().startInstant().map(Instant::toEpochMilli);
    }
}
