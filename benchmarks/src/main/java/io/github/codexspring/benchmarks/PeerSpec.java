package io.github.codexspring.benchmarks;

import java.util.List;

/**
 * A peer as a command that takes NAME FIREHOSE TURNS DELTAS WARM BATCHES RATE [idle | backlog] behind its own arguments.
 *
 * @param row its name in the report
 * @param name its name on its command line
 * @param command what starts it
 * @param pace how fast it is
 */
record PeerSpec(String row, String name, List<String> command, Pace pace) {

    boolean ours() {
        return this.name.startsWith("ours");
    }

    /** How many deltas keep a peer busy for a good part of a second, and how many batches of them it takes to warm up. */
    enum Pace {
        FAST(20, 800_000, 800_000, 800_000, 600_000),
        MEDIUM(6, 400_000, 400_000, 400_000, 300_000),
        QUEUES(8, 400_000, 200_000, 150_000, 100_000),
        SLOW(1, 60_000, 60_000, 40_000, 20_000);

        private final int warmUps;

        private final int[] deltas;

        Pace(int warmUps, int one, int eight, int sixtyFour, int more) {
            this.warmUps = warmUps;
            this.deltas = new int[] {one, eight, sixtyFour, more};
        }

        int warmUps() {
            return this.warmUps;
        }

        int deltas(int turns) {
            return this.deltas[(turns <= 1) ? 0 : (turns <= 8) ? 1 : (turns <= 64) ? 2 : 3];
        }
    }
}
