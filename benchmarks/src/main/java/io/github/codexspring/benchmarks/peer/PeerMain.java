package io.github.codexspring.benchmarks.peer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures one peer and prints a line of JSON. Arguments, which every peer takes, in whatever language it is written: NAME
 * FIREHOSE TURNS DELTAS WARM BATCHES RATE [idle | backlog]. DELTAS is that of a batch over all turns.
 *
 * <p>The Java peers have one more mode: {@code real} compares their CPU time with that of a real app-server, which is
 * started as FIREHOSE with the arguments that follow the mode. It is too slow to warm a peer up, so that the system
 * property {@code bench.warm} names the firehose that does so before; without it the peer begins cold.
 */
public final class PeerMain {

    private static final int FIRST_DELTAS = 2000;

    private static final int WARM_DELTAS_OF_PACED = 200_000;

    private static final int WARM_DELTAS_OF_REAL = 500_000;

    private static final int WARM_BATCHES_OF_REAL = 6;

    private static final int WARM_RATE_OF_REAL = 10_000;

    private final PeerArguments arguments;

    private final Peer peer;

    private PeerMain(PeerArguments arguments) {
        this.arguments = arguments;
        this.peer = Peers.create(arguments.name());
    }

    public static void main(String[] args) throws Exception {
        System.out.println(run(PeerArguments.parse(args)));
        System.out.flush();
        Runtime.getRuntime().halt(0);
    }

    static String run(PeerArguments arguments) throws Exception {
        if ("limit-tokenise".equals(arguments.name())) {
            return tokenise(arguments);
        }
        if ("limit-java-read".equals(arguments.name())) {
            return latency(arguments, ReadLimit.run(arguments));
        }
        PeerMain main = new PeerMain(arguments);
        if ("real".equals(arguments.mode())) {
            warm(arguments);
        }
        try (Peer peer = main.peer) {
            List<String> command = new ArrayList<>(List.of(arguments.firehose()));
            command.addAll(peer.firehoseOptions());
            command.addAll(arguments.serverArguments());
            peer.start(command);
            return main.measure();
        }
    }

    private String measure() throws Exception {
        if ("real".equals(this.arguments.mode())) {
            return real();
        }
        Batch.run(this.peer, Batch.threads(this.peer, 1), FIRST_DELTAS, 0);
        return switch (this.arguments.mode()) {
            case "idle" -> Memory.idle(this.peer, this.arguments);
            case "backlog" -> Memory.backlog(this.peer, this.arguments);
            default -> (this.arguments.rate() > 0) ? latency() : throughput();
        };
    }

    /** A real server is too slow to warm a peer up. */
    private static void warm(PeerArguments arguments) throws Exception {
        String firehose = System.getProperty("bench.warm");
        if (firehose == null) {
            return;
        }
        try (Peer peer = Peers.create(arguments.name())) {
            peer.start(List.of(firehose));
            List<String> threads = Batch.threads(peer, arguments.turns());
            for (int i = 0; i < WARM_BATCHES_OF_REAL; i++) {
                Batch.run(peer, threads, WARM_DELTAS_OF_REAL / threads.size(), 0);
            }
            Batch.run(peer, threads, 10 * WARM_RATE_OF_REAL / threads.size(), WARM_RATE_OF_REAL);
        }
    }

    /** A real server has a history per thread, so each batch has fresh ones. */
    private String real() throws Exception {
        List<Batch> batches = new ArrayList<>();
        double serverSeconds = 0;
        for (int i = 0; i < this.arguments.warm() + this.arguments.batches(); i++) {
            List<String> threads = Batch.threads(this.peer, this.arguments.turns());
            double begin = Machine.childCpuSeconds();
            batches.add(Batch.run(this.peer, threads, this.arguments.deltasPerTurn(), 0));
            serverSeconds += (i < this.arguments.warm()) ? 0 : Machine.childCpuSeconds() - begin;
        }
        String ours = throughput(this.arguments, batches);
        List<Batch> measured = batches.subList(this.arguments.warm(), batches.size());
        double seconds = measured.stream().mapToDouble(Batch::cpuSeconds).sum();
        long events = measured.stream().mapToLong(Batch::count).sum();
        return ours.substring(0, ours.length() - 1)
                + String.format(
                        Locale.ROOT,
                        ",\"serverCpuPerM\":%.2f,\"cpuPercentOfServer\":%.2f}",
                        serverSeconds / events * 1e6,
                        100 * seconds / serverSeconds);
    }

    private String throughput() throws Exception {
        List<String> threads = Batch.threads(this.peer, this.arguments.turns());
        List<Batch> batches = new ArrayList<>();
        for (int i = 0; i < this.arguments.warm(); i++) {
            batches.add(Batch.run(this.peer, threads, this.arguments.deltasPerTurn(), 0));
        }
        Profile profile = Profile.start();
        for (int i = 0; i < this.arguments.batches(); i++) {
            batches.add(Batch.run(this.peer, threads, this.arguments.deltasPerTurn(), 0));
        }
        profile.stop();
        return throughput(this.arguments, batches);
    }

    private static String throughput(PeerArguments arguments, List<Batch> batches) {
        Batch first = batches.get(0);
        for (Batch batch : batches) {
            if (batch.count() != first.count() || batch.length() != first.length() || batch.hash() != first.hash()) {
                throw new IllegalStateException("Two batches differ: " + first + " and " + batch);
            }
        }
        List<Batch> measured = batches.subList(arguments.warm(), batches.size());
        double[] rates =
                measured.stream().mapToDouble(Batch::eventsPerSecond).sorted().toArray();
        double cpu = measured.stream().mapToDouble(Batch::cpuSeconds).sum();
        long events = measured.stream().mapToLong(Batch::count).sum();
        return "{" + arguments.head("throughput")
                + String.format(
                        Locale.ROOT,
                        ",\"n\":%d,\"sum\":%d,\"hash\":%d,\"msgsPerS\":%.0f,\"cpuPerM\":%.4f,\"rssMB\":%.1f}",
                        first.count(),
                        first.length(),
                        first.hash(),
                        rates[rates.length / 2],
                        cpu / events * 1e6,
                        Machine.peakResidentKib() / 1024.0);
    }

    private String latency() throws Exception {
        List<String> threads = Batch.threads(this.peer, this.arguments.turns());
        for (int i = 0; i < this.arguments.warm(); i++) {
            Batch.run(this.peer, threads, Math.max(1, WARM_DELTAS_OF_PACED / threads.size()), 0);
        }
        int rate = this.arguments.rate();
        Batch.run(this.peer, threads, Math.max(1, rate / threads.size()), rate);
        Batch batch = Batch.run(this.peer, threads, this.arguments.deltasPerTurn(), rate);
        if (batch.count() != (long) this.arguments.deltasPerTurn() * threads.size()) {
            throw new IllegalStateException(batch.count() + " deltas");
        }
        return latency(this.arguments, batch);
    }

    private static String latency(PeerArguments arguments, Batch batch) {
        return "{" + arguments.head("latency")
                + String.format(
                        Locale.ROOT,
                        ",\"rate\":%d,\"n\":%d,\"p50us\":%.1f,\"p99us\":%.1f,\"p999us\":%.1f,\"maxus\":%.1f,"
                                + "\"cpuS\":%.4f,\"rssMB\":%.1f}",
                        arguments.rate(),
                        batch.count(),
                        batch.latencyMicros(.5),
                        batch.latencyMicros(.99),
                        batch.latencyMicros(.999),
                        batch.latencyMicros(1),
                        batch.cpuSeconds(),
                        Machine.peakResidentKib() / 1024.0);
    }

    private static String tokenise(PeerArguments arguments) throws IOException {
        Process process = TokeniseLimit.start(List.of(arguments.firehose()));
        try {
            TokeniseLimit limit = new TokeniseLimit(process);
            List<Batch> batches = new ArrayList<>();
            for (int i = 0; i < arguments.warm() + arguments.batches(); i++) {
                batches.add(limit.run(arguments.turns(), arguments.deltasPerTurn()));
            }
            return throughput(arguments, batches);
        } finally {
            process.destroy();
        }
    }
}
