package io.github.codexspring.benchmarks;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** The command line. */
record Options(
        Set<Section> sections,
        int rounds,
        boolean quick,
        boolean jfr,
        List<String> peers,
        List<Integer> turns,
        int deltas,
        List<Path> javaHomes,
        @Nullable String pythonPeer,
        @Nullable String clientLog,
        Path out) {

    static final String USAGE = """
            Arguments: [OPTION...] [SECTION...]
            Sections (all of them when none is named):
              throughput   events/s, CPU and peak memory with 1, 8, 64 and 512 turns
              permsg       the same with one write per message and 64 turns
              latency      2,000 events/s over 8 turns and 20,000 events/s over 64
              memory       bytes of an idle turn and of a waiting event
              small-heap   -Xmx64m -XX:+UseSerialGC with 64 turns, against -Xmx256m
              real         the pinned app-server, 8 turns flat out
            Options:
              --rounds N              rounds to take the median of (3)
              --quick                 one round, smaller loads: to see that it runs, not to judge
              --peers A,B             only peers whose name is or begins with one of these
              --turns 1,64            other numbers of turns for 'throughput'
              --deltas N              deltas of a batch over all turns, instead of what keeps a peer busy for a second
              --java HOME[,HOME]      JDKs for this project's client; the first runs the other Java peers, too
              --python-peer COMMAND   a command that measures the Python SDK; see README.md
              --client-log BYTES:MS   turn log limit and retention of this project's client, instead of its defaults
              --jfr                   profiles the Java peers of 'throughput' and prints their top frames
              --out DIRECTORY         where the report goes (target)
            """;

    static Options parse(String... arguments) {
        Deque<String> rest = new ArrayDeque<>(List.of(arguments));
        Set<Section> sections = EnumSet.noneOf(Section.class);
        int rounds = 0;
        boolean quick = false;
        boolean jfr = false;
        List<String> peers = List.of();
        List<Integer> turns = List.of(1, 8, 64, 512);
        List<Path> javaHomes = List.of(Path.of(System.getProperty("java.home")));
        String pythonPeer = System.getenv("BENCH_PYTHON_PEER");
        int deltas = 0;
        String clientLog = null;
        Path out = Path.of("target");
        while (!rest.isEmpty()) {
            String argument = rest.pop();
            switch (argument) {
                case "--rounds" -> rounds = Integer.parseInt(value(argument, rest));
                case "--quick" -> quick = true;
                case "--jfr" -> jfr = true;
                case "--peers" -> peers = list(value(argument, rest));
                case "--turns" ->
                    turns = list(value(argument, rest)).stream()
                            .map(Integer::valueOf)
                            .toList();
                case "--java" ->
                    javaHomes =
                            list(value(argument, rest)).stream().map(Path::of).toList();
                case "--python-peer" -> pythonPeer = value(argument, rest);
                case "--deltas" -> deltas = Integer.parseInt(value(argument, rest));
                case "--client-log" -> clientLog = value(argument, rest);
                case "--out" -> out = Path.of(value(argument, rest));
                default -> sections.add(Section.of(argument));
            }
        }
        return new Options(
                sections.isEmpty() ? EnumSet.allOf(Section.class) : sections,
                (rounds > 0) ? rounds : (quick ? 1 : 3),
                quick,
                jfr,
                new ArrayList<>(peers),
                turns,
                deltas,
                javaHomes,
                pythonPeer,
                clientLog,
                out);
    }

    private static String value(String option, Deque<String> rest) {
        if (rest.isEmpty()) {
            throw new IllegalArgumentException("'" + option + "' needs a value");
        }
        return rest.pop();
    }

    private static List<String> list(String value) {
        return Arrays.stream(value.split(",")).map(String::strip).toList();
    }

    boolean wants(String peer) {
        return this.peers.isEmpty() || this.peers.stream().anyMatch(peer::startsWith);
    }
}
