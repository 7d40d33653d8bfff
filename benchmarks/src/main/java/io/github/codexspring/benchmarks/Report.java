package io.github.codexspring.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.StringJoiner;

/** The table of a run, what it means for the goals, and what could not be measured. */
final class Report {

    private final Options options;

    private final Results results;

    private final PeerSpecs peers;

    private final String load;

    private final double stolen;

    private final StringBuilder text = new StringBuilder();

    Report(Options options, Results results, PeerSpecs peers, String load, double stolen) {
        this.load = load;
        this.stolen = stolen;
        this.options = options;
        this.results = results;
        this.peers = peers;
    }

    String render() {
        line("# Readers of one stream, side by side");
        line("");
        line("Median of " + this.options.rounds() + " rounds on "
                + Runtime.getRuntime().availableProcessors() + " cores, load average before it " + this.load
                + String.format(
                        Locale.ROOT, ", %.1f %% of the CPU time kept by this machine's host meanwhile", this.stolen)
                + (this.options.quick() ? ", --quick: not to be judged by" : "") + ". T is the number of turns.");
        line("");
        table();
        line("");
        line(
                "S = " + python()
                        + ", N = naive-j2, K = limit-tokenise, F = limit-c-read. A ratio is the median of those inside each round.");
        line("");
        line("| goal | figure | subject | reached | must | verdict |");
        line("|--:|---|---|--:|--:|---|");
        List<Goal> goals = new Goals(this.results, this.peers.all()).all();
        goals.forEach((goal) -> line(goal.line()));
        line("");
        line(goals.stream().filter((goal) -> "met".equals(goal.verdict())).count() + " met, "
                + goals.stream()
                        .filter((goal) -> goal.verdict().contains("not met"))
                        .count() + " not met, "
                + goals.stream()
                        .filter((goal) -> "not measured".equals(goal.verdict()))
                        .count() + " not measured.");
        troubles();
        return this.text.toString();
    }

    private String python() {
        return this.peers.all().stream()
                .map(PeerSpec::row)
                .filter((row) -> row.startsWith("py-"))
                .map((row) -> "py-sdk".equals(row) ? row : row + " (the SDK's architecture, stands for the SDK)")
                .findFirst()
                .orElse("the Python SDK");
    }

    private void table() {
        List<Integer> turns = this.options.turns();
        List<String> head = new ArrayList<>(List.of("reader"));
        turns.forEach((count) -> head.add("k events/s T=" + count));
        turns.forEach((count) -> head.add("CPU s/M T=" + count));
        turns.forEach((count) -> head.add("peak RSS MB T=" + count));
        head.addAll(List.of(
                "per-message writes k/s (CPU s/M)",
                "8 turns 2 k/s p50 / p99 / p99.9 µs",
                "64 turns 20 k/s p50 / p99 / p99.9 µs (CPU s/M)",
                "idle turn heap / RSS KiB",
                "B per waiting event",
                "packed",
                "64 MB heap k/s (RSS MB)",
                "256 MB",
                "real server k/s (CPU µs ours / server's)"));
        row(head);
        line("|---|" + "--:|".repeat(head.size() - 1));
        List<String> rows = new ArrayList<>(List.of("limit-c-drain", "limit-c-read"));
        this.peers.all().forEach((peer) -> rows.add(peer.row()));
        rows.forEach(this::measured);
    }

    private void measured(String row) {
        List<String> cells = new ArrayList<>(List.of(row));
        for (String field : List.of("msgsPerS", "cpuPerM", "rssMB")) {
            for (int turns : this.options.turns()) {
                String cell = Cells.throughput(turns);
                cells.add(
                        field.equals("msgsPerS")
                                ? kilo(cell, row)
                                : figure(cell, row, field, 1, field.equals("rssMB") ? 0 : 2));
            }
        }
        cells.add(
                this.results.has(Cells.PERMSG, row)
                        ? kilo(Cells.PERMSG, row) + " (" + figure(Cells.PERMSG, row, "cpuPerM", 1, 2) + ")"
                        : "–");
        cells.add(latency(Cells.SLOW_PACE, row));
        cells.add(latency(Cells.FAST_PACE, row)
                + (this.results.has(Cells.FAST_PACE, row)
                        ? " (" + figure(Cells.FAST_PACE, row, "cpuPerM", 1, 1) + ")"
                        : ""));
        cells.add(
                this.results.has(Cells.IDLE, row)
                        ? figure(Cells.IDLE, row, "heapBytesPerTurn", 1024, 2) + " / "
                                + figure(Cells.IDLE, row, "rssBytesPerTurn", 1024, 1)
                        : "–");
        cells.add(figure(Cells.WAITING, row, "heapBytesPerQueued", 1, 0));
        cells.add(packed(row));
        cells.add(
                this.results.has(Cells.HEAP_64, row)
                        ? kilo(Cells.HEAP_64, row) + " (" + figure(Cells.HEAP_64, row, "rssMB", 1, 0) + ")"
                        : "–");
        cells.add(kilo(Cells.HEAP_256, row));
        cells.add(
                this.results.has(Cells.REAL, row)
                        ? kilo(Cells.REAL, row) + " (" + figure(Cells.REAL, row, "cpuPerM", 1, 2) + " / "
                                + figure(Cells.REAL, row, "serverCpuPerM", 1, 1) + ")"
                        : "–");
        row(cells);
    }

    private String packed(String row) {
        OptionalDouble held = this.results.median(Cells.PACKED, row, "held");
        OptionalDouble sent = this.results.median(Cells.PACKED, row, "n");
        String figure = figure(Cells.PACKED, row, "heapBytesPerQueued", 1, 0);
        return held.equals(sent)
                ? figure
                : figure + String.format(Locale.ROOT, " (kept %.0f %%)", 100 * held.orElse(0) / sent.orElse(1));
    }

    private String latency(String cell, String row) {
        return this.results.has(cell, row)
                ? figure(cell, row, "p50us", 1, 0) + " / " + figure(cell, row, "p99us", 1, 0) + " / "
                        + figure(cell, row, "p999us", 1, 0)
                : "–";
    }

    private String kilo(String cell, String row) {
        return figure(cell, row, "msgsPerS", 1000, 0);
    }

    private String figure(String cell, String row, String field, double unit, int digits) {
        OptionalDouble median = this.results.median(cell, row, field);
        return (median.isPresent() && median.getAsDouble() >= 0)
                ? String.format(Locale.ROOT, "%,." + digits + "f", median.getAsDouble() / unit)
                : "–";
    }

    private void troubles() {
        this.peers.missing().forEach((peer, why) -> line("\nNot run: " + peer + ", because " + why + "."));
        for (Map.Entry<String, Integer> failure : this.results.failures().entrySet()) {
            line("\nFAILED " + failure.getValue() + "×: " + failure.getKey());
        }
        this.results.notes().forEach((note) -> line("\n" + note));
    }

    private void row(List<String> cells) {
        StringJoiner joiner = new StringJoiner(" | ", "| ", " |");
        cells.forEach(joiner::add);
        line(joiner.toString());
    }

    private void line(String line) {
        this.text.append(line).append('\n');
    }
}
