package io.github.codexspring.it;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * What came of a fault.
 *
 * @param detection until the client knew of it, or null when there was nothing to know
 * @param recovery until a fresh turn was completed or the client had failed for good
 * @param end what it came to in the end
 * @param endings how many turns ended how
 * @param longest the wait that came closest to its deadline
 * @param deadline the deadline of that wait
 * @param leftovers what was left when the client was closed
 */
record FaultRow(
        @Nullable Duration detection,
        Duration recovery,
        String end,
        Map<String, Integer> endings,
        Duration longest,
        Duration deadline,
        List<String> leftovers) {

    static final String HEAD = """
            | what happened | noticed after | over after | turns ended | longest wait | left over |
            | --- | --- | --- | --- | --- | --- |""";

    String line(String fault) {
        String turns = this.endings.entrySet().stream()
                .map((ending) -> ending.getValue() + " " + ending.getKey())
                .sorted()
                .collect(Collectors.joining(", "));
        return String.join(
                " | ",
                "| " + fault,
                (this.detection != null) ? seconds(this.detection) : "–",
                seconds(this.recovery) + ", " + this.end,
                turns.isEmpty() ? "–" : turns,
                this.deadline.isZero() ? "–" : seconds(this.longest) + " of " + seconds(this.deadline),
                this.leftovers.size() + " |");
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.2f s", time.toNanos() / 1e9);
    }
}
