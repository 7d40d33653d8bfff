package io.github.codexspring.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import io.github.codexspring.benchmarks.peer.PeerMain;

/** All peers of a run, and why others are not among them. */
final class PeerSpecs {

    /** Measured for its latency only. */
    static final String JAVA_READ = "limit-java-read";

    private static final int FIRST_WITH_VIRTUAL_THREADS = 21;

    private final Options options;

    private final List<PeerSpec> specs = new ArrayList<>();

    private final Map<String, String> missing = new TreeMap<>();

    PeerSpecs(Options options, Path work) throws IOException {
        this.options = options;
        Path first = options.javaHomes().get(0);
        java(first, "limit-tokenise", PeerSpec.Pace.FAST);
        for (Path home : options.javaHomes()) {
            java(home, JAVA_READ, PeerSpec.Pace.FAST);
            java(home, "ours-push", PeerSpec.Pace.FAST);
            java(home, "ours-pull", PeerSpec.Pace.FAST);
            if (version(home) >= FIRST_WITH_VIRTUAL_THREADS) {
                java(home, "ours-pull-vt", PeerSpec.Pace.FAST);
            }
            java(home, "ours-bytes", PeerSpec.Pace.FAST);
            java(home, "ours-push-text", PeerSpec.Pace.FAST);
        }
        java(first, "naive-j2", PeerSpec.Pace.QUEUES);
        java(first, "naive-j3", PeerSpec.Pace.QUEUES);
        java(first, "mcp", PeerSpec.Pace.QUEUES);
        java(first, "lsp4j", PeerSpec.Pace.QUEUES);
        node(work);
        python();
    }

    private void java(Path home, String name, PeerSpec.Pace pace) {
        List<String> command = new ArrayList<>(List.of(home.resolve("bin/java").toString()));
        command.addAll(List.of("-Xmx1g", "-XX:+UseG1GC", "-XX:+ExitOnOutOfMemoryError"));
        if (this.options.clientLog() != null) {
            command.add("-Dbench.client-log=" + this.options.clientLog());
        }
        command.addAll(List.of("-cp", classPath(), PeerMain.class.getName()));
        add(new PeerSpec(name + "@" + version(home), name, command, pace));
    }

    private void node(Path work) throws IOException {
        try {
            Commands.run(List.of("node", "--version"));
            Path script = Firehose.extract("peer.mjs", work);
            add(new PeerSpec("node", "node", List.of("node", script.toString()), PeerSpec.Pace.MEDIUM));
        } catch (Commands.CommandException ex) {
            this.missing.put("node", "there is no Node.js on the PATH");
        }
    }

    private void python() {
        String command = this.options.pythonPeer();
        String name = (System.getenv("CODEX_PY_SDK") != null) ? "py-sdk" : "py-skeleton";
        if (command == null) {
            this.missing.put("py-sdk", "no command was given with --python-peer");
            return;
        }
        add(new PeerSpec(name, name, Arrays.asList(command.strip().split("\\s+")), PeerSpec.Pace.SLOW));
    }

    private void add(PeerSpec spec) {
        if (this.options.wants(spec.row())) {
            this.specs.add(spec);
        }
    }

    /** Absolute, because a peer may be started in another directory. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map((entry) -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static int version(Path home) {
        if (home.toString().equals(System.getProperty("java.home"))) {
            return Runtime.version().feature();
        }
        String settings = Commands.run(List.of(home.resolve("bin/java").toString(), "--version"));
        return Integer.parseInt(settings.replaceAll("(?s)^\\D*(\\d+).*", "$1"));
    }

    List<PeerSpec> all() {
        return this.specs;
    }

    /** Peers that cannot be run here, and why. */
    Map<String, String> missing() {
        return this.missing;
    }
}
