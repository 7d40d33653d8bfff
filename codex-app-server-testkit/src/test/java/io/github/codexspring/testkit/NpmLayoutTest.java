package io.github.codexspring.testkit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NpmLayoutTest {

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, codex-linux-x64, x86_64-unknown-linux-musl, codex",
        "Linux, aarch64, codex-linux-arm64, aarch64-unknown-linux-musl, codex",
        "Mac OS X, x86_64, codex-darwin-x64, x86_64-apple-darwin, codex",
        "Mac OS X, aarch64, codex-darwin-arm64, aarch64-apple-darwin, codex",
        "Windows 11, amd64, codex-win32-x64, x86_64-pc-windows-msvc, codex.exe",
        "Windows 11, aarch64, codex-win32-arm64, aarch64-pc-windows-msvc, codex.exe"
    })
    void whenPlatformIsKnownThenPackageAndTargetAreThose(
            String osName, String osArch, String platformPackage, String target, String executable) {
        assertThat(NpmLayout.of(osName, osArch)).isEqualTo(new NpmLayout(platformPackage, target, executable));
    }

    @Test
    void whenPlatformIsUnknownThenThereIsNone() {
        assertThat(NpmLayout.of("Linux", "riscv64")).isNull();
        assertThat(NpmLayout.of("SunOS", "amd64")).isNull();
    }
}
