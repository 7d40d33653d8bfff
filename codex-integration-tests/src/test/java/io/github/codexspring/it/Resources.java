package io.github.codexspring.it;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.awaitility.Awaitility;

/** Measures what a test must leave as it has found it. */
final class Resources {

    private final Set<Thread> threads = new HashSet<>(liveThreads().toList());

    /** Without those that the JDK keeps for everybody. */
    private static Stream<Thread> liveThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(Thread::isAlive)
                .filter((thread) -> !thread.getName().startsWith("ForkJoinPool.commonPool-"))
                .filter((thread) -> !thread.getName().equals("CompletableFutureDelayScheduler"));
    }

    /** Waits until every thread that has come since has gone again. */
    void awaitThreadsGone() {
        Awaitility.await()
                .pollInSameThread()
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> liveThreads()
                                .filter((thread) -> !this.threads.contains(thread))
                                .map(Thread::getName)
                                .toList(),
                        List::isEmpty);
    }

    /** Bytes of the heap that are still in use when the collector has been asked thrice. */
    static long usedHeap() {
        return Stream.generate(Resources::usedHeapAfterCollection)
                .limit(3)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static long usedHeapAfterCollection() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
