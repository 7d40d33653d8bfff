package io.github.codexspring.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Compares what was measured with what the project wants to reach. Ratios are taken inside a round. */
final class Goals {

    private static final String SPEED = "msgsPerS";

    private static final String CPU = "cpuPerM";

    private static final String P50 = "p50us";

    private static final String P99 = "p99us";

    private static final int[] TURNS = {1, 8, 64, 512};

    private final Results results;

    private final String python;

    private final String naive;

    private final String tokenise;

    private final List<Goal> goals = new ArrayList<>();

    Goals(Results results, List<PeerSpec> peers) {
        this.results = results;
        this.python = row(peers, "py-");
        this.naive = row(peers, "naive-j2@");
        this.tokenise = row(peers, "limit-tokenise");
        for (PeerSpec peer : peers) {
            switch (peer.name()) {
                case "ours-push" -> judge(peer.row(), true);
                case "ours-pull", "ours-pull-vt" -> judge(peer.row(), false);
                case "ours-bytes" -> judgeBytes(peer.row());
                default -> {
                    // Not ours, or not judged.
                }
            }
        }
        this.goals.sort((a, b) -> Integer.compare(a.row(), b.row()));
    }

    private static String row(List<PeerSpec> peers, String prefix) {
        return peers.stream()
                .map(PeerSpec::row)
                .filter((row) -> row.startsWith(prefix))
                .findFirst()
                .orElse("");
    }

    List<Goal> all() {
        return this.goals;
    }

    private void judge(String row, boolean push) {
        double[] overPython = push ? new double[] {9, 11, 15, 70} : new double[] {8, 9, 12, 12};
        for (int i = 0; i < TURNS.length; i++) {
            int turns = TURNS[i];
            String cell = Cells.throughput(turns);
            atLeast(1, "events/s ÷ S, T = " + turns, row, ratio(cell, row, this.python, SPEED), overPython[i]);
            if (push || turns <= 64) {
                atLeast(2, "events/s ÷ Node, T = " + turns, row, ratio(cell, row, "node", SPEED), push ? 2.5 : 2);
                atLeast(4, "events/s ÷ K, T = " + turns, row, ratio(cell, row, this.tokenise, SPEED), push ? .55 : .45);
                atMost(5, "CPU ÷ K, T = " + turns, row, ratio(cell, row, this.tokenise, CPU), push ? 2.6 : 4);
            }
        }
        if (push) {
            OptionalDouble flat = this.results.ratio(Cells.throughput(512), row, Cells.throughput(8), row, SPEED);
            atLeast(3, "events/s, T = 512 ÷ T = 8", row, flat, .85);
        }
        atLeast(6, "one write per message ÷ S", row, ratio(Cells.PERMSG, row, this.python, SPEED), push ? 20 : 10);
        atLeast(6, "one write per message ÷ K", row, ratio(Cells.PERMSG, row, this.tokenise, SPEED), push ? .45 : .25);
        atMost(7, "8 turns, 2 k/s: p50 ÷ N", row, ratio(Cells.SLOW_PACE, row, this.naive, P50), 1.1);
        atMost(7, "8 turns, 2 k/s: p99 ÷ N", row, ratio(Cells.SLOW_PACE, row, this.naive, P99), 1.4);
        atMost(8, "64 turns, 20 k/s: p50 ÷ F", row, ratio(Cells.FAST_PACE, row, "limit-c-read", P50), 2);
        atMost(8, "64 turns, 20 k/s: p99 ÷ N", row, ratio(Cells.FAST_PACE, row, this.naive, P99), push ? 1 : .8);
        if (push) {
            atMost(8, "64 turns, 20 k/s: p99 ÷ S", row, ratio(Cells.FAST_PACE, row, this.python, P99), 1 / 6.0);
        }
        memory(row, push);
        atMost(
                11,
                "real server: CPU ÷ the server's",
                row,
                this.results.median(Cells.REAL, row, "cpuPercentOfServer"),
                push ? 3 : 5,
                " %");
    }

    private void memory(String row, boolean push) {
        atMost(9, "heap per idle turn", row, kib(Cells.IDLE, row, "heapBytesPerTurn"), 1.5, " KiB");
        if (push) {
            atMost(9, "RSS per idle turn", row, kib(Cells.IDLE, row, "rssBytesPerTurn"), 6, " KiB");
        }
        String held = "heapBytesPerQueued";
        atMost(9, "bytes per waiting event", row, this.results.median(Cells.WAITING, row, held), 260, " B");
        atMost(9, "bytes per waiting event, packed", row, this.results.median(Cells.PACKED, row, held), 30, " B");
        OptionalDouble kept = this.results.median(Cells.PACKED, row, "held");
        OptionalDouble sent = this.results.median(Cells.PACKED, row, "n");
        if (kept.isPresent() && sent.isPresent()) {
            atLeast(
                    9,
                    "kept of the events for 'packed'",
                    row,
                    OptionalDouble.of(100 * kept.getAsDouble() / sent.getAsDouble()),
                    100,
                    " %");
        }
        atLeast(
                10,
                "64 MB ÷ 256 MB heap, events/s",
                row,
                this.results.ratio(Cells.HEAP_64, row, Cells.HEAP_256, row, SPEED),
                .7);
        atMost(10, "RSS with a 64 MB heap", row, this.results.median(Cells.HEAP_64, row, "rssMB"), 150, " MB");
    }

    private void judgeBytes(String row) {
        for (int turns : TURNS) {
            String cell = Cells.throughput(turns);
            atLeast(4, "events/s ÷ K, bytes passed on, T = " + turns, row, ratio(cell, row, this.tokenise, SPEED), .75);
            atMost(5, "CPU ÷ K, bytes passed on, T = " + turns, row, ratio(cell, row, this.tokenise, CPU), 1.6);
        }
    }

    private OptionalDouble kib(String cell, String row, String field) {
        OptionalDouble bytes = this.results.median(cell, row, field);
        return bytes.isPresent() ? OptionalDouble.of(bytes.getAsDouble() / 1024) : bytes;
    }

    private OptionalDouble ratio(String cell, String row, String peer, String field) {
        return this.results.ratio(cell, row, cell, peer, field);
    }

    private void atLeast(int number, String figure, String row, OptionalDouble reached, double must) {
        atLeast(number, figure, row, reached, must, "");
    }

    private void atLeast(int number, String figure, String row, OptionalDouble reached, double must, String unit) {
        this.goals.add(new Goal(number, figure, row, reached, must, true, unit));
    }

    private void atMost(int number, String figure, String row, OptionalDouble reached, double must) {
        atMost(number, figure, row, reached, must, "");
    }

    private void atMost(int number, String figure, String row, OptionalDouble reached, double must, String unit) {
        this.goals.add(new Goal(number, figure, row, reached, must, false, unit));
    }
}
