package io.github.codexspring.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

@EnabledOnOs(value = OS.LINUX, disabledReason = "The firehose needs Linux")
class ComparisonTests {

    private static final String CELL = Cells.throughput(3);

    @TempDir
    Path directory;

    private final Results results = new Results();

    @BeforeEach
    void needsCompiler() {
        assumeTrue(
                Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .anyMatch((folder) -> Files.isExecutable(Path.of(folder, "cc"))),
                "There is no C compiler 'cc', so no firehose");
    }

    @Test
    void whenPeersReadASmallLoadThenTheirSumsAreThoseOfTheFirehose() throws IOException {
        String report = run("--peers", "ours-push@,ours-bytes,naive-j2");

        assertThat(this.results.failures()).isEmpty();
        for (String row : new String[] {"ours-push", "ours-bytes", "naive-j2"}) {
            String versioned = row + "@" + Runtime.version().feature();
            assertThat(this.results.median(CELL, versioned, "n")).as(versioned).hasValue(3000);
            assertThat(this.results.median(CELL, versioned, "msgsPerS").orElseThrow())
                    .isPositive();
        }
        assertThat(report)
                .contains("| ours-push@")
                .contains("2.5 % of the CPU time kept")
                .contains("not measured");
    }

    @Test
    void whenAPeerReportsAnotherSumThenTheRunFails() throws IOException {
        Path peer = Files.writeString(
                this.directory.resolve("peer.sh"),
                "echo '{\"name\":\"py-skeleton\",\"n\":3000,\"sum\":15999,\"msgsPerS\":1}'\n");

        String report = run("--peers", "py-", "--python-peer", "sh " + peer);

        assertThat(this.results.failures()).hasSize(1);
        assertThat(report).contains("FAILED 1×: py-s").contains("instead of Expected[count=3000");
    }

    private String run(String... arguments) throws IOException {
        List<String> all = new ArrayList<>(List.of("throughput", "--rounds", "1", "--turns", "3", "--deltas", "3000"));
        all.addAll(List.of("--out", this.directory.toString()));
        all.addAll(List.of(arguments));
        Options options = Options.parse(all.toArray(String[]::new));
        Firehose firehose = Firehose.build(this.directory);
        PeerSpecs peers = new PeerSpecs(options, this.directory);
        new Comparison(options, firehose, peers, this.results, this.directory).run();
        return new Report(options, this.results, peers, "?", 2.5).render();
    }
}
