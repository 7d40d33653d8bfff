package io.github.codexspring.benchmarks;

import java.util.List;

/** The pinned app-server with a model of its own. */
final class RealServer {

    private final Options options;

    private final Results results;

    RealServer(Options options, Results results) {
        this.options = options;
        this.results = results;
    }

    void run(List<PeerSpec> peers, int round) {
        this.results.fail(Cells.REAL, "ours", "not measured " + this.options.rounds() + round + peers.size());
    }
}
