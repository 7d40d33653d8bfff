package io.github.codexspring.client.transport;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@EnabledOnOs(OS.LINUX)
class NativeCodexTest {

    @TempDir
    private Path folder;

    @Test
    void whenNpmHasInstalledItGloballyThenTheNativeExecutableIsFound() throws IOException {
        Path wrapper = executable("lib/node_modules/@openai/codex/bin/codex.js");
        Path command = link("bin/codex", wrapper);
        Path nested =
                executable("lib/node_modules/@openai/codex/node_modules/@openai/" + platform() + "/vendor/t/bin/codex");
        assertThat(resolve("codex")).isEqualTo(nested.toRealPath().toString());
        assertThat(NativeCodex.resolve(command.toString(), Map.of()))
                .isEqualTo(nested.toRealPath().toString());
    }

    @Test
    void whenThePlatformPackageStandsBesideTheWrapperThenItIsFound() throws IOException {
        link("bin/codex", executable("lib/node_modules/@openai/codex/bin/codex.js"));
        Path beside = executable("lib/node_modules/@openai/" + platform() + "/vendor/t/bin/codex");
        assertThat(resolve("codex")).isEqualTo(beside.toRealPath().toString());
    }

    @Test
    void whenThereIsNoPlatformPackageThenTheWrapperIsRun() throws IOException {
        Path command = link("bin/codex", executable("lib/node_modules/@openai/codex/bin/codex.js"));
        assertThat(resolve("codex")).isEqualTo(command.toString());
    }

    @Test
    void whenTheCommandIsNativeOrMissingThenItIsLeftAsItIs() throws IOException {
        Path command = executable("bin/codex");
        assertThat(resolve("codex")).isEqualTo(command.toString());
        assertThat(resolve("other")).isEqualTo("other");
        assertThat(NativeCodex.resolve("codex", Map.of())).isEqualTo("codex");
    }

    private String resolve(String command) {
        String path = this.folder.resolve("none") + File.pathSeparator + this.folder.resolve("bin");
        return NativeCodex.resolve(command, Map.of("PATH", path));
    }

    private static String platform() {
        return "codex-linux-" + (System.getProperty("os.arch").equals("aarch64") ? "arm64" : "x64");
    }

    private Path executable(String name) throws IOException {
        Path file = this.folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.createFile(file);
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }

    private Path link(String name, Path target) throws IOException {
        Path link = this.folder.resolve(name);
        Files.createDirectories(link.getParent());
        return Files.createSymbolicLink(link, target);
    }
}
