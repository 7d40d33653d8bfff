package io.github.codexspring.benchmarks.peer;

import java.util.Map;
import java.util.function.Supplier;

/** The Java peers by name. */
final class Peers {

    private static final Map<String, Supplier<Peer>> BY_NAME = Map.ofEntries(
            Map.entry("ours-push", () -> new OursPeer(EventReader.TYPED, null)),
            Map.entry("ours-push-text", () -> new OursPeer(EventReader.TEXT, null)),
            Map.entry("ours-bytes", () -> new OursPeer(EventReader.BYTES, null)),
            Map.entry("ours-pull", () -> new OursPeer(EventReader.TYPED, ConsumerThreads.PLATFORM)),
            Map.entry("ours-pull-vt", () -> new OursPeer(EventReader.TYPED, ConsumerThreads.VIRTUAL)),
            Map.entry("naive-j2", () -> new NaiveJackson2Peer(ConsumerThreads.PLATFORM)),
            Map.entry("naive-j2-vt", () -> new NaiveJackson2Peer(ConsumerThreads.VIRTUAL)),
            Map.entry("naive-j3", () -> new NaiveJackson3Peer(ConsumerThreads.PLATFORM)),
            Map.entry("mcp", () -> new McpPeer(ConsumerThreads.PLATFORM)),
            Map.entry("lsp4j", () -> new Lsp4jPeer(ConsumerThreads.PLATFORM)));

    private Peers() {}

    static Peer create(String name) {
        Supplier<Peer> peer = BY_NAME.get(name);
        if (peer == null) {
            throw new IllegalArgumentException("No peer is called '" + name + "'; there are " + BY_NAME.keySet());
        }
        return peer.get();
    }
}
