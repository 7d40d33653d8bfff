package io.github.codexspring.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@DisabledOnOs(OS.WINDOWS)
class PinnedCodexTest {

    private static final String BINARY =
            "node_modules/@openai/codex-linux-x64/vendor/x86_64-unknown-linux-musl/bin/codex";

    @TempDir
    private Path directory;

    @Test
    void whenVariableNamesAnExecutableThenItIsUsed() throws IOException {
        Path binary = executable(this.directory.resolve("my-codex"), "");

        assertThat(codex(Map.of("CODEX_BINARY", binary.toString())).required()).isEqualTo(binary);
    }

    @Test
    void whenVariableNamesNoExecutableThenThatIsAnError() throws IOException {
        Path file = Files.writeString(this.directory.resolve("text"), "");

        for (Path wrong : List.of(file, this.directory, this.directory.resolve("missing"))) {
            assertThatIllegalStateException()
                    .isThrownBy(() ->
                            codex(Map.of("CODEX_BINARY", wrong.toString())).lookup())
                    .withMessageContaining("CODEX_BINARY names no executable file: " + wrong);
        }
    }

    @Test
    void whenCachedThenNpmIsNotNeeded() throws IOException {
        Path binary = executable(cache().resolve(BINARY), "");

        assertThat(codex(Map.of("PATH", "")).required()).isEqualTo(binary);
    }

    @Test
    void whenNothingIsThereThenTheReasonSaysWhatWouldHelp() {
        PinnedCodex codex = codex(Map.of("PATH", this.directory.toString()));

        assertThat(codex.lookup().binary()).isNull();
        assertThat(codex.lookup().reason()).contains("codex 1.2.3", cache().toString(), "npm", "CODEX_BINARY");
        assertThatIllegalStateException().isThrownBy(codex::required).withMessageContaining("npm");
    }

    @Test
    void whenPlatformIsUnknownThenTheReasonSaysSo() {
        PinnedCodex codex = new PinnedCodex(Map.of(), this.directory, "1.2.3", "Plan 9", "amd64");

        assertThat(codex.lookup().reason()).contains("Plan 9 on amd64");
    }

    @Test
    void whenNpmIsThereThenItInstallsOnceForManyCallers() throws IOException {
        Path calls = this.directory.resolve("calls");
        Map<String, String> environment = npm("echo \"$@\" >>" + calls + "; mkdir -p $(dirname $3/" + BINARY + "); "
                + "printf x >$3/" + BINARY + "; chmod +x $3/" + BINARY);
        // Left behind by an installation that was cut off.
        Files.createDirectories(cache().resolve("node_modules"));

        List<CompletableFuture<Path>> callers = IntStream.range(0, 4)
                .mapToObj((i) ->
                        CompletableFuture.supplyAsync(() -> codex(environment).required()))
                .toList();

        assertThat(callers)
                .allSatisfy((caller) -> assertThat(caller.join())
                        .isEqualTo(cache().resolve(BINARY))
                        .isExecutable());
        assertThat(Files.readAllLines(calls))
                .singleElement()
                .satisfies((call) -> assertThat(call)
                        .startsWith("install --prefix ")
                        .endsWith("--no-save --no-audit --no-fund @openai/codex@1.2.3"));
        assertThat(names()).containsExactlyInAnyOrder("codex-1.2.3", "codex-1.2.3.lock");
    }

    @Test
    void whenNpmFailsThenTheReasonShowsWhatItPrintedAndNothingIsLeft() throws IOException {
        PinnedCodex codex = codex(npm("echo npm ERR! offline; exit 3"));

        assertThat(codex.lookup().binary()).isNull();
        assertThat(codex.lookup().reason()).contains("ended with 3", "npm ERR! offline");
        assertThat(names()).containsExactly("codex-1.2.3.lock");
    }

    @Test
    void whenNpmInstallsNothingUsableThenTheReasonSaysSo() throws IOException {
        assertThat(codex(npm("exit 0")).lookup().reason()).contains("npm installed no codex-linux-x64");
        assertThat(names()).containsExactly("codex-1.2.3.lock");
    }

    private Map<String, String> npm(String script) throws IOException {
        Path bin = this.directory.resolve("bin");
        executable(bin.resolve("npm"), script);
        return Map.of("PATH", bin.toString());
    }

    private PinnedCodex codex(Map<String, String> environment) {
        return new PinnedCodex(environment, cacheRoot(), "1.2.3", "Linux", "amd64");
    }

    private Path cacheRoot() {
        return this.directory.resolve("cache");
    }

    private Path cache() {
        return cacheRoot().resolve("codex-1.2.3");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(cacheRoot())) {
            return files.map((file) -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static Path executable(Path file, String script) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
