package io.github.codexspring.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordingFile;

/** Says where the time goes: top frames by kind of thread in a flight recording. */
final class Recordings {

    private static final int FRAMES = 14;

    private static final int FEW = 10;

    private static final Set<String> WAITING = Set.of("java.lang.ProcessHandleImpl.waitForProcessExit0");

    private static final String OURS = "io.github.codexspring.";

    private final List<RecordedEvent> events;

    private Recordings(List<RecordedEvent> events) {
        this.events = events;
    }

    static String summary(Path file) throws IOException {
        Recordings recordings = new Recordings(RecordingFile.readAllEvents(file));
        StringBuilder text = new StringBuilder();
        for (String type : List.of("jdk.ExecutionSample", "jdk.NativeMethodSample")) {
            recordings
                    .byThread(type)
                    .forEach((thread, samples) -> text.append(String.format(
                                    Locale.ROOT, "%n%s, threads '%s': %d samples%n", type, thread, samples.size()))
                            .append("  where the thread is:\n")
                            .append(top(samples, (stack) -> name(stack.get(0))))
                            .append("  in which method of this project:\n")
                            .append(top(samples, Recordings::firstOfOurs)));
        }
        return text.append("\nAllocated, by class and method of this project:\n")
                .append(recordings.allocations())
                .toString();
    }

    private Map<String, List<RecordedEvent>> byThread(String type) {
        Map<String, List<RecordedEvent>> threads = of(type).stream()
                .filter((event) -> event.getStackTrace() != null && event.getThread("sampledThread") != null)
                .filter((event) -> !WAITING.contains(name(frames(event).get(0))))
                .collect(Collectors.groupingBy(
                        (event) -> String.valueOf(
                                        event.getThread("sampledThread").getJavaName())
                                .replaceAll("\\d+", "N"),
                        TreeMap::new,
                        Collectors.toList()));
        threads.values().removeIf((samples) -> samples.size() < FEW);
        threads.remove("codex-stderr-N");
        return threads;
    }

    private List<RecordedEvent> of(String type) {
        return this.events.stream()
                .filter((event) -> event.getEventType().getName().equals(type))
                .toList();
    }

    private static String top(List<RecordedEvent> samples, Function<List<RecordedFrame>, String> place) {
        Map<String, Long> counts = samples.stream()
                .map((event) -> place.apply(frames(event)))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return lines(counts, samples.size());
    }

    private String allocations() {
        List<RecordedEvent> samples = of("jdk.ObjectAllocationSample").stream()
                .filter((event) -> event.getStackTrace() != null)
                .toList();
        Map<String, Long> weights = samples.stream()
                .collect(Collectors.groupingBy(
                        (event) -> event.getClass("objectClass").getName() + " in " + firstOfOurs(frames(event)),
                        Collectors.summingLong((event) -> event.getLong("weight"))));
        return lines(
                weights, weights.values().stream().mapToLong(Long::longValue).sum());
    }

    private static String lines(Map<String, Long> counts, long total) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                .limit(FRAMES)
                .map((entry) -> String.format(
                        Locale.ROOT, "  %5.1f %%  %s%n", 100.0 * entry.getValue() / total, entry.getKey()))
                .collect(Collectors.joining());
    }

    private static List<RecordedFrame> frames(RecordedEvent event) {
        RecordedStackTrace stack = event.getStackTrace();
        return stack.getFrames();
    }

    private static String firstOfOurs(List<RecordedFrame> stack) {
        return stack.stream()
                .map(Recordings::name)
                .filter((name) -> name.startsWith(OURS))
                .findFirst()
                .orElse("none");
    }

    private static String name(RecordedFrame frame) {
        return frame.getMethod().getType().getName() + "." + frame.getMethod().getName();
    }
}
