package io.github.codexspring.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class RegenerationTest {

    private static final Path COMMITTED = Path.of(System.getProperty("basedir", ""))
            .toAbsolutePath()
            .resolve("../../codex-app-server-protocol/src/generated/java/io/github/codexspring/protocol")
            .normalize();

    @TempDir
    Path folder;

    @Test
    void regeneratingGivesNoDifference() throws IOException {
        GenerateMain.main(new String[] {folder.toString()});

        Map<String, String> fresh = contents(folder.resolve("io/github/codexspring/protocol"));
        Map<String, String> committed = contents(COMMITTED);
        assertThat(committed.keySet()).isEqualTo(fresh.keySet());
        fresh.forEach((name, source) -> assertThat(committed.get(name)).as(name).isEqualTo(source));
    }

    @Test
    void generatingReplacesWhatWasThere() throws IOException {
        GenerateMain.write(folder, Map.of("Old.java", "old"));
        GenerateMain.write(folder, Map.of("New.java", "new"));

        assertThat(contents(folder.resolve("io/github/codexspring/protocol"))).isEqualTo(Map.of("New.java", "new"));
    }

    private static SortedMap<String, String> contents(Path folder) throws IOException {
        SortedMap<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                contents.put(
                        file.getFileName().toString(), Files.readString(file).replace("\r\n", "\n"));
            }
        }
        return contents;
    }
}
