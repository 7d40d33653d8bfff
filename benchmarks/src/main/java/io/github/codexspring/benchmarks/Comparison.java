package io.github.codexspring.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import io.github.codexspring.testkit.PinnedCodex;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Runs the sections, all peers of a cell one after another in each round, in an order that rotates. */
final class Comparison {

    private static final int IDLE_TURNS = 1000;

    private static final int WAITING_EVENTS = 15_000;

    private static final int PACKED_EVENTS = 330_000;

    private static final int PEER_EVENTS = 100_000;

    private static final int DRAINED_EVENTS = 8_000_000;

    private static final int PACED_SECONDS = 3;

    private static final int PACED_WARM_UPS = 6;

    private static final int MEASURED_BATCHES = 5;

    private final Options options;

    private final Firehose firehose;

    private final PeerSpecs peers;

    private final Results results;

    private final Path work;

    Comparison(Options options, Firehose firehose, PeerSpecs peers, Results results, Path work) {
        this.options = options;
        this.firehose = firehose;
        this.peers = peers;
        this.results = results;
        this.work = work;
    }

    void run() {
        for (Section section : this.options.sections()) {
            int rounds = (section == Section.MEMORY) ? 1 : this.options.rounds();
            for (int round = 0; round < rounds; round++) {
                run(section, round);
            }
        }
    }

    private void run(Section section, int round) {
        switch (section) {
            case THROUGHPUT ->
                this.options.turns().forEach((turns) -> {
                    drain(Cells.throughput(turns), turns, false, round);
                    interleave(round, (peer) -> throughput(Cells.throughput(turns), peer, turns, round, Map.of()));
                });
            case PERMSG -> {
                drain(Cells.PERMSG, 64, true, round);
                interleave(
                        round,
                        (peer) -> throughput(Cells.PERMSG, peer, 64, round, Map.of("FIREHOSE_PER_MESSAGE", "1")));
            }
            case LATENCY -> {
                latency(Cells.SLOW_PACE, 8, 2_000, round);
                latency(Cells.FAST_PACE, 64, 20_000, round);
            }
            case MEMORY -> interleave(round, (peer) -> memory(peer, round));
            case SMALL_HEAP -> interleave(round, (peer) -> smallHeap(peer, round));
            case REAL -> real(round);
        }
    }

    private void interleave(int round, Consumer<PeerSpec> measurement) {
        List<PeerSpec> order = new ArrayList<>(this.peers.all());
        Collections.rotate(order, -round * 3);
        order.forEach(measurement);
    }

    private static boolean limit(PeerSpec peer) {
        return peer.name().startsWith("limit");
    }

    private int scaled(int deltas) {
        return this.options.quick() ? deltas / 4 : deltas;
    }

    private int deltas(PeerSpec peer, int turns) {
        return (this.options.deltas() > 0)
                ? this.options.deltas()
                : scaled(peer.pace().deltas(turns));
    }

    private void drain(String cell, int turns, boolean perMessage, int round) {
        if (this.options.wants("limit-c-drain")) {
            attempt(cell, "limit-c-drain", round, () -> {
                int each = scaled(DRAINED_EVENTS / (perMessage ? 8 : 1)) / turns;
                ObjectNode value = (ObjectNode) this.firehose.limit("drain", perMessage, turns, each, 0);
                double events = (double) each * turns;
                value.put("msgsPerS", events / value.get("s").doubleValue());
                value.put("cpuPerM", value.get("cpuS").doubleValue() / events * 1e6);
                return value;
            });
        }
    }

    private void throughput(String cell, PeerSpec peer, int turns, int round, Map<String, String> environment) {
        if (PeerSpecs.JAVA_READ.equals(peer.name())) {
            return;
        }
        attempt(cell, peer.row(), round, () -> {
            int deltas = deltas(peer, turns);
            JsonNode value = start(
                    peer,
                    profiled(peer, cell),
                    environment,
                    turns,
                    deltas,
                    peer.pace().warmUps(),
                    MEASURED_BATCHES,
                    0,
                    "");
            profile(peer, cell);
            verify(peer, value, turns, deltas / turns);
            return value;
        });
    }

    private void latency(String cell, int turns, int rate, int round) {
        int seconds = this.options.quick() ? 1 : PACED_SECONDS;
        if (this.options.wants("limit-c-read")) {
            attempt(
                    cell,
                    "limit-c-read",
                    round,
                    () -> this.firehose.limit("latency", false, turns, rate * seconds / turns, rate));
        }
        interleave(round, (peer) -> {
            boolean measured = !limit(peer) || PeerSpecs.JAVA_READ.equals(peer.name());
            if (measured && !"ours-bytes".equals(peer.name())) {
                attempt(cell, peer.row(), round, () -> {
                    ObjectNode value = (ObjectNode) start(
                            peer,
                            List.of(),
                            Map.of(),
                            turns,
                            rate * seconds,
                            Math.min(PACED_WARM_UPS, peer.pace().warmUps()),
                            1,
                            rate,
                            "");
                    long events = value.get("n").longValue();
                    if (events != (long) (rate * seconds / turns) * turns) {
                        throw new WrongSumException("read " + events + " events at " + rate + "/s");
                    }
                    value.put("cpuPerM", value.get("cpuS").doubleValue() / events * 1e6);
                    return value;
                });
            }
        });
    }

    private void memory(PeerSpec peer, int round) {
        if (limit(peer) || "ours-push-text".equals(peer.name())) {
            return;
        }
        List<String> options = "node".equals(peer.name()) ? List.of("--expose-gc") : List.of();
        attempt(
                Cells.IDLE,
                peer.row(),
                round,
                () -> start(peer, options, Map.of(), IDLE_TURNS, IDLE_TURNS, 0, 0, 0, "idle"));
        backlog(Cells.WAITING, peer, options, peer.ours() ? WAITING_EVENTS : PEER_EVENTS, round);
        if (peer.ours()) {
            backlog(Cells.PACKED, peer, options, PACKED_EVENTS, round);
        }
    }

    private void backlog(String cell, PeerSpec peer, List<String> options, int events, int round) {
        attempt(cell, peer.row(), round, () -> {
            JsonNode value = start(peer, options, Map.of(), 1, events, 0, 0, 0, "backlog");
            if (value.has("held") && value.get("held").intValue() == events) {
                verify(peer, value, 1, events);
            }
            return value;
        });
    }

    private void smallHeap(PeerSpec peer, int round) {
        if (peer.ours() && !"ours-push-text".equals(peer.name())) {
            heap(Cells.HEAP_64, "-Xmx64m", peer, round);
            heap(Cells.HEAP_256, "-Xmx256m", peer, round);
        }
    }

    private void heap(String cell, String size, PeerSpec peer, int round) {
        attempt(cell, peer.row(), round, () -> {
            int deltas = deltas(peer, 64);
            JsonNode value = start(
                    peer,
                    List.of(size, "-XX:-UseG1GC", "-XX:+UseSerialGC"),
                    Map.of(),
                    64,
                    deltas,
                    peer.pace().warmUps() / 2,
                    MEASURED_BATCHES,
                    0,
                    "");
            verify(peer, value, 64, deltas / 64);
            return value;
        });
    }

    private void real(int round) {
        if (PinnedCodex.find().isEmpty()) {
            this.peers.missing().put("the real server", PinnedCodex.unavailableReason());
            return;
        }
        RealServer server = new RealServer(this.options.quick());
        interleave(round, (peer) -> {
            if (peer.ours() && !"ours-bytes".equals(peer.name())) {
                attempt(Cells.REAL, peer.row(), round, () -> server.measure(peer, this.firehose.binary()));
            }
        });
    }

    private List<String> profiled(PeerSpec peer, String cell) {
        return this.options.jfr() && !limit(peer) && peer.command().get(0).endsWith("java")
                ? List.of("-Dbench.jfr=" + recording(peer, cell))
                : List.of();
    }

    private void profile(PeerSpec peer, String cell) {
        if (!profiled(peer, cell).isEmpty()) {
            try {
                this.results.note(
                        "Profile of " + peer.row() + ", " + cell + ":\n" + Recordings.summary(recording(peer, cell)));
            } catch (IOException ex) {
                throw new UncheckedIOException(ex);
            }
        }
    }

    private Path recording(PeerSpec peer, String cell) {
        return this.work
                .resolve(peer.row() + "-" + cell.replace(' ', '-') + ".jfr")
                .toAbsolutePath();
    }

    /** Options come behind the executable and behind the options that every Java peer has, so they win. */
    private JsonNode start(
            PeerSpec peer,
            List<String> options,
            Map<String, String> environment,
            int turns,
            int deltas,
            int warm,
            int batches,
            int rate,
            String mode) {
        List<String> command = new ArrayList<>(peer.command());
        int place = command.contains("-cp") ? command.indexOf("-cp") : 1;
        command.addAll(Math.min(place, command.size()), options);
        command.addAll(List.of(peer.name(), this.firehose.binary()));
        for (int number : new int[] {turns, deltas, warm, batches, rate}) {
            command.add(Integer.toString(number));
        }
        if (!mode.isEmpty()) {
            command.add(mode);
        }
        return JsonMapper.shared().readTree(Commands.run(command, environment, Path.of(".")));
    }

    /** A peer in another language may count code points, and may have no hash. */
    private void verify(PeerSpec peer, JsonNode value, int turns, int deltasPerTurn) {
        Firehose.Expected expected = this.firehose.expect(turns, deltasPerTurn);
        boolean bytes = "ours-bytes".equals(peer.name());
        long sum = value.get("sum").longValue();
        boolean right = limit(peer)
                || (bytes
                        ? sum == expected.paramsBytes()
                        : sum == expected.chars() || (!value.has("hash") && sum == expected.points()));
        if (value.has("hash") && !limit(peer)) {
            right &= value.get("hash").intValue() == (bytes ? expected.rawHash() : expected.hash());
        }
        if (value.get("n").longValue() != expected.count() || !right) {
            throw new WrongSumException("read " + value + " instead of " + expected);
        }
    }

    private void attempt(String cell, String row, int round, Measurement measurement) {
        try {
            JsonNode value = measurement.run();
            this.results.add(cell, row, round, value);
            System.err.println("[" + (round + 1) + "] " + cell + " " + row + " " + value);
        } catch (Commands.CommandException | WrongSumException ex) {
            this.results.fail(cell, row, String.valueOf(ex.getMessage()));
            System.err.println("[" + (round + 1) + "] " + cell + " " + row + " FAILED: " + ex.getMessage());
        }
    }

    @FunctionalInterface
    private interface Measurement {

        JsonNode run();
    }

    /** A peer has not read what was sent. */
    private static final class WrongSumException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        WrongSumException(String message) {
            super(message);
        }
    }
}
