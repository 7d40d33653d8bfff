package io.github.codexspring.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import io.github.codexspring.testkit.CodexHome;
import io.github.codexspring.testkit.FakeModelEndpoint;
import io.github.codexspring.testkit.ModelResponse;
import io.github.codexspring.testkit.PinnedCodex;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pinned app-server with a model in this process, so that a peer's process measures itself alone. */
final class RealServer {

    private static final int TURNS = 8;

    private static final int DELTAS = 10_000;

    /** Deltas in a write of the model, which is never what the server waits for then. */
    private static final int BATCH = 100;

    private static final int WARM_BATCHES = 6;

    private static final int QUICK_DELTAS = 2_000;

    private final List<String> deltas;

    private final int length;

    private final int hash;

    RealServer(boolean quick) {
        this.deltas =
                Collections.nCopies(
                                (quick ? QUICK_DELTAS : DELTAS) / 4, List.of("one ", "more", " \"w\u00f6rd\"", "\n"))
                        .stream()
                        .flatMap(List::stream)
                        .toList();
        this.length = this.deltas.stream().mapToInt(String::length).sum();
        this.hash = this.deltas.stream().mapToInt(String::hashCode).reduce(0, (h, next) -> h * 31 + next);
    }

    /** Measures a peer, which warms up on a firehose; fails when it has read something else than the model has said. */
    JsonNode measure(PeerSpec peer, String firehose) {
        ModelResponse response =
                ModelResponse.builder().text(this.deltas).batch(BATCH).build();
        try (FakeModelEndpoint model = FakeModelEndpoint.start().respondWith((request) -> response);
                CodexHome home = CodexHome.create(model)) {
            List<String> command = new ArrayList<>(peer.command());
            command.add(command.indexOf("-cp"), "-Dbench.warm=" + firehose);
            command.addAll(List.of(peer.name(), PinnedCodex.require().toString()));
            for (int number : new int[] {TURNS, TURNS * this.deltas.size(), WARM_BATCHES, 3, 0}) {
                command.add(Integer.toString(number));
            }
            command.add("real");
            command.addAll(home.arguments());
            JsonNode value = JsonMapper.shared().readTree(Commands.run(command, home.environment(), home.workspace()));
            if (value.get("n").intValue() != TURNS * this.deltas.size()
                    || value.get("sum").intValue() != TURNS * this.length
                    || value.get("hash").intValue() != TURNS * this.hash) {
                throw new Commands.CommandException("read something else than the model has said: " + value);
            }
            return value;
        } catch (IOException ex) {
            throw new Commands.CommandException(String.valueOf(ex.getMessage()));
        }
    }
}
