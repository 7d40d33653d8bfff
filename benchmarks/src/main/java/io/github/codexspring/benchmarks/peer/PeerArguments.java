package io.github.codexspring.benchmarks.peer;

import java.util.List;

/** What a peer is to do. */
record PeerArguments(
        String name,
        String firehose,
        int turns,
        int deltas,
        int warm,
        int batches,
        int rate,
        String mode,
        List<String> serverArguments) {

    static PeerArguments parse(String... args) {
        if (args.length < 7) {
            throw new IllegalArgumentException(
                    "NAME FIREHOSE TURNS DELTAS WARM BATCHES RATE [idle | backlog | real ARGUMENTS] are needed");
        }
        return new PeerArguments(
                args[0],
                args[1],
                Integer.parseInt(args[2]),
                Integer.parseInt(args[3]),
                Integer.parseInt(args[4]),
                Integer.parseInt(args[5]),
                Integer.parseInt(args[6]),
                (args.length > 7) ? args[7] : "",
                (args.length > 8) ? List.of(args).subList(8, args.length) : List.of());
    }

    int deltasPerTurn() {
        return Math.max(1, this.deltas / this.turns);
    }

    /** How every result begins. */
    String head(String what) {
        return "\"name\":\"" + this.name + "\",\"java\":\"" + System.getProperty("java.specification.version")
                + "\",\"mode\":\"" + what + "\",\"t\":" + this.turns;
    }
}
