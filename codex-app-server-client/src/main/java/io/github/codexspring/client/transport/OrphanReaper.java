package io.github.codexspring.client.transport;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends what sessions have left whose JVM was killed. Several JVMs may do so at once: each process is signalled by who it
 * is, and a record that another one has deleted is gone.
 */
final class OrphanReaper {

    private static final Logger logger = LoggerFactory.getLogger(OrphanReaper.class);

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final SessionRecords records;

    OrphanReaper(SessionRecords records) {
        this.records = records;
    }

    /** Bounded: what is not reached in time is left to the next start. */
    void reap() {
        long start = System.nanoTime();
        for (SessionRecords.Entry entry : this.records.abandoned()) {
            if (System.nanoTime() - start >= PATIENCE.toNanos()) {
                logger.warn("There is more left of JVMs that are gone than could be ended in {}", PATIENCE);
                return;
            }
            reap(entry);
        }
    }

    private static void reap(SessionRecords.Entry entry) {
        SessionRecord session = entry.session();
        ProcessTree tree = new ProcessTree(
                session.marker(), session.server().living().map(List::of).orElse(List.of()));
        Set<ProcessHandle> found = tree.living();
        Set<ProcessHandle> left = tree.end();
        if (!left.isEmpty()) {
            logger.warn(
                    "Processes {} of JVM {}, which is gone, cannot be ended",
                    ProcessTree.pids(left),
                    session.jvm().pid());
            return;
        }
        if (!found.isEmpty()) {
            logger.info(
                    "Ended processes {}, left by JVM {}, which is gone",
                    ProcessTree.pids(found),
                    session.jvm().pid());
        }
        SessionRecords.delete(entry.file());
    }
}
