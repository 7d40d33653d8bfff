package io.github.codexspring.client.transport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

@DisabledOnOs(OS.WINDOWS)
class NativeCodexTest {

    private static final Platform LINUX = new Platform("linux", "x64");

    private static final Platform WINDOWS = new Platform("win32", "x64");

    private static final String WRAPPER = "lib/node_modules/@openai/codex/bin/codex.js";

    @TempDir
    private Path root;

    @ParameterizedTest
    @CsvSource({
        "Linux,      amd64,   codex-linux-x64,    x86_64-unknown-linux-musl",
        "Linux,      aarch64, codex-linux-arm64,  aarch64-unknown-linux-musl",
        "Mac OS X,   aarch64, codex-darwin-arm64, aarch64-apple-darwin",
        "Mac OS X,   x86_64,  codex-darwin-x64,   x86_64-apple-darwin",
        "Mac OS X,   x86_64,  codex-darwin-arm64, aarch64-apple-darwin"
    })
    void whenNpmHasInstalledItThenTheNativeExecutableIsFound(String os, String arch, String packageName, String triple)
            throws IOException {
        Path command = link("bin/codex", executable(WRAPPER));
        Path nested = executable("lib/node_modules/@openai/codex/node_modules/@openai/" + packageName + "/vendor/"
                + triple + "/bin/codex");
        Platform platform = Platform.of(os, arch);
        assertThat(resolve(platform, "codex", "bin")).isEqualTo(real(nested));
        assertThat(resolve(platform, command.toString())).isEqualTo(real(nested));
    }

    @ParameterizedTest
    @CsvSource({"Windows 11, amd64, codex-win32-x64", "Windows Server 2022, aarch64, codex-win32-arm64"})
    void whenTheCommandIsTheShimOfNpmOnWindowsThenTheNativeExecutableIsFound(String os, String arch, String packageName)
            throws IOException {
        executable("App Data/npm/codex");
        executable("App Data/npm/codex.ps1");
        Path shim = executable("App Data/npm/codex.cmd");
        Path exe = executable("App Data/npm/node_modules/@openai/codex/node_modules/@openai/" + packageName
                + "/vendor/triple/bin/codex.exe");
        Platform platform = Platform.of(os, arch);
        assertThat(resolve(platform, "codex", "none", "App Data/npm")).isEqualTo(real(exe));
        assertThat(resolve(platform, "codex.cmd", "App Data/npm")).isEqualTo(real(exe));
        assertThat(resolve(platform, shim.toString())).isEqualTo(real(exe));
        assertThat(resolve(platform, shim.resolveSibling("codex").toString() + ".cmd"))
                .isEqualTo(real(exe));
    }

    @Test
    void whenTheShimIsOneOfAProjectThenThePackageBesideItIsFound() throws IOException {
        executable("project/node_modules/.bin/codex.cmd");
        Files.createDirectories(this.root.resolve("project/node_modules/@openai/codex"));
        Path exe = executable("project/node_modules/@openai/codex-win32-x64/vendor/triple/bin/codex.exe");
        assertThat(resolve(WINDOWS, "codex", "project/node_modules/.bin")).isEqualTo(real(exe));
    }

    @Test
    void whenABatchFileHidesNoNativeExecutableThenItIsRefused() throws IOException {
        executable("tools/codex.cmd");
        Path batch = executable("tools/mine.bat");
        assertThatIOException()
                .isThrownBy(() -> resolve(WINDOWS, "codex", "tools"))
                .withMessageContaining("codex.cmd")
                .withMessageContaining("name the codex.exe itself");
        assertThatIOException().isThrownBy(() -> resolve(WINDOWS, batch.toString()));
        assertThatIOException()
                .isThrownBy(() -> resolve(WINDOWS, "none/codex.CMD"))
                .withMessageContaining("batch file");
        assertThat(resolve(LINUX, batch.toString())).isEqualTo(batch.toString());
    }

    @Test
    void whenThereIsAnExeOnThePathThenItIsRunAndNeverOneOfTheCurrentFolder() throws IOException {
        Path exe = executable("tools/codex.exe");
        executable("tools/codex.cmd");
        assertThat(resolve(WINDOWS, "codex", "tools")).isEqualTo(exe.toString());
        assertThat(resolve(WINDOWS, exe.resolveSibling("codex").toString())).isEqualTo(exe.toString());
        assertThatIOException()
                .isThrownBy(() -> resolve(WINDOWS, "codex", "none", ""))
                .withMessageContaining("not on the PATH");
    }

    @Test
    void whenAFolderOnThePathIsQuotedOrNoneThenItIsReadAsWindowsDoes() throws IOException {
        Path exe = executable("Program Files/codex.exe");
        String path = "bad\0name;\"" + exe.getParent() + "\"";
        assertThat(new NativeCodex(WINDOWS).resolve("codex", List.of(path))).isEqualTo(exe.toString());
        assertThat(WINDOWS.variable(Map.of("Path", "a"), "PATH")).isEqualTo("a");
        assertThat(LINUX.variable(Map.of("Path", "a"), "PATH")).isNull();
    }

    @Test
    void whenThePlatformPackageStandsBesideTheWrapperThenItIsFound() throws IOException {
        link("bin/codex", executable(WRAPPER));
        Path beside = executable("lib/node_modules/@openai/codex-linux-x64/vendor/t/bin/codex");
        assertThat(resolve(LINUX, "codex", "bin")).isEqualTo(real(beside));
    }

    @Test
    void whenTheWrapperHoldsTheExecutableItselfThenItIsFound() throws IOException {
        link("bin/codex", executable(WRAPPER));
        Path inside = executable("lib/node_modules/@openai/codex/vendor/t/bin/codex");
        assertThat(resolve(LINUX, "codex", "bin")).isEqualTo(real(inside));
    }

    @Test
    void whenPnpmHasInstalledItThenTheStoreBehindItsScriptIsFound() throws IOException {
        Path script = executable("project/node_modules/.bin/codex");
        Files.writeString(script, "#!/bin/sh\nexec node \"$basedir/../@openai/codex/bin/codex.js\"\n");
        String store = "project/node_modules/.pnpm/@openai+codex@1.0.0/node_modules/@openai/";
        executable(store + "codex/bin/codex.js");
        link("project/node_modules/@openai/codex", this.root.resolve(store + "codex"));
        Path exe = executable(store + "codex-linux-x64/vendor/t/bin/codex");
        assertThat(resolve(LINUX, "codex", "project/node_modules/.bin")).isEqualTo(real(exe));
    }

    @Test
    void whenThereIsNoPlatformPackageThenTheWrapperIsRun() throws IOException {
        Path command = link("bin/codex", executable(WRAPPER));
        assertThat(resolve(LINUX, "codex", "bin")).isEqualTo(command.toString());
    }

    @Test
    void whenTheCommandIsNativeThenThePackageNearItIsNotTaken() throws IOException {
        Path command = executable("project/node_modules/.bin/codex");
        executable("project/node_modules/@openai/codex/vendor/t/bin/codex");
        assertThat(resolve(LINUX, "codex", "project/node_modules/.bin")).isEqualTo(command.toString());
    }

    @Test
    void whenTheCommandIsNotFoundThenItIsLeftToTheOperatingSystem() throws IOException {
        assertThat(resolve(LINUX, "other", "bin")).isEqualTo("other");
        assertThat(new NativeCodex(LINUX).resolve("other", Arrays.asList(null, null)))
                .isEqualTo("other");
        assertThat(resolve(LINUX, "./none/codex")).isEqualTo("./none/codex");
    }

    @Test
    void whenTheFirstPathHasNothingThenTheSecondIsSearched() throws IOException {
        Path command = executable("bin/codex");
        List<String> paths = Arrays.asList(
                null, this.root.resolve("none").toString(), command.getParent().toString());
        assertThat(new NativeCodex(LINUX).resolve("codex", paths)).isEqualTo(command.toString());
    }

    private String resolve(Platform platform, String command, String... folders) throws IOException {
        String path = String.join(
                platform.pathSeparator(),
                Arrays.stream(folders)
                        .map((folder) -> folder.isEmpty()
                                ? ""
                                : this.root.resolve(folder).toString())
                        .toList());
        return new NativeCodex(platform).resolve(command, List.of(path));
    }

    private static String real(Path file) throws IOException {
        return file.toRealPath().toString();
    }

    private Path executable(String name) throws IOException {
        Path file = this.root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.createFile(file);
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }

    private Path link(String name, Path target) throws IOException {
        Path link = this.root.resolve(name);
        Files.createDirectories(link.getParent());
        return Files.createSymbolicLink(link, target);
    }
}
