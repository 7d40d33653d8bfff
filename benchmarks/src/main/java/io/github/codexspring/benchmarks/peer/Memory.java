package io.github.codexspring.benchmarks.peer;

import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;

/** What turns and events occupy. */
final class Memory {

    private static final int WARM_DELTAS = 20_000;

    private Memory() {}

    /** Turns that have been started, each with a consumer that waits, and no event yet. */
    static String idle(Peer peer, PeerArguments arguments) throws Exception {
        Batch.run(peer, Batch.threads(peer, 1), WARM_DELTAS, 0);
        List<String> threads = Batch.threads(peer, 2 * arguments.turns());
        // The first half leaves its garbage behind, so that the second one does not make the heap touch new pages.
        List<Object> kept = new ArrayList<>(start(peer, threads.subList(0, arguments.turns())));
        long heap = Machine.heapBytes();
        long resident = Machine.residentKib();
        kept.addAll(start(peer, threads.subList(arguments.turns(), threads.size())));
        long grown = Machine.heapBytes() - heap;
        long residentGrown = Machine.residentKib() - resident;
        Reference.reachabilityFence(kept);
        return "{" + arguments.head("idle")
                + String.format(
                        Locale.ROOT,
                        ",\"heapBytesPerTurn\":%d,\"rssBytesPerTurn\":%d}",
                        grown / arguments.turns(),
                        residentGrown * 1024 / arguments.turns());
    }

    private static List<Object> start(Peer peer, List<String> threads) throws Exception {
        List<Object> kept = new ArrayList<>(2 * threads.size());
        for (String thread : threads) {
            Turn turn = peer.startTurn(thread, "fh:" + threads.size() + ":0:0");
            Tally tally = new Tally(0);
            turn.read(tally, (failure) -> {
                throw new IllegalStateException("An idle turn has ended", failure);
            });
            kept.add(turn);
            kept.add(tally);
        }
        return kept;
    }

    /** Events of a turn that nobody reads. What was given up in the meantime does not count as held. */
    static String backlog(Peer peer, PeerArguments arguments) throws Exception {
        Batch.run(peer, Batch.threads(peer, 1), WARM_DELTAS, 0);
        String thread = peer.startThread();
        int sent = arguments.deltas();
        long heap = Machine.heapBytes();
        Turn turn = peer.startTurn(thread, "fh:1:" + sent + ":0");
        peer.startThread(); // The answer comes behind all events.
        long grown = Machine.heapBytes() - heap;
        Tally tally = new Tally(0);
        CompletableFuture<@Nullable Throwable> ended = new CompletableFuture<>();
        turn.read(tally, ended::complete);
        Throwable failure = ended.join();
        if (failure != null) {
            throw new IllegalStateException("The consumer failed", failure);
        }
        return "{" + arguments.head("backlog")
                + String.format(
                        Locale.ROOT,
                        ",\"n\":%d,\"held\":%d,\"sum\":%d,\"hash\":%d,\"heapBytesPerQueued\":%d}",
                        sent,
                        tally.count(),
                        tally.length(),
                        tally.hash(),
                        grown / Math.max(1, tally.count()));
    }
}
