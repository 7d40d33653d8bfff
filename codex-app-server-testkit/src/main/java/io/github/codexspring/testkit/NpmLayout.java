package io.github.codexspring.testkit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Where npm puts the native executable of {@code @openai/codex} for one platform. */
record NpmLayout(String platformPackage, String target, String executable) {

    /**
     * Finds the layout of a platform.
     *
     * @param osName the value of the system property {@code os.name}
     * @param osArch the value of {@code os.arch}
     * @return the layout, or {@code null} if there is no codex for that platform
     */
    static @Nullable NpmLayout of(String osName, String osArch) {
        String os = osName.toLowerCase(Locale.ROOT);
        boolean arm = osArch.equals("aarch64") || osArch.equals("arm64");
        if (!arm && !osArch.equals("amd64") && !osArch.equals("x86_64")) {
            return null;
        }
        String cpu = arm ? "arm64" : "x64";
        String machine = arm ? "aarch64" : "x86_64";
        if (os.startsWith("linux")) {
            return new NpmLayout("codex-linux-" + cpu, machine + "-unknown-linux-musl", "codex");
        }
        if (os.startsWith("mac")) {
            return new NpmLayout("codex-darwin-" + cpu, machine + "-apple-darwin", "codex");
        }
        if (os.startsWith("windows")) {
            return new NpmLayout("codex-win32-" + cpu, machine + "-pc-windows-msvc", "codex.exe");
        }
        return null;
    }

    /**
     * Looks for the executable below a folder given to {@code npm install --prefix}.
     *
     * @param prefix the folder; need not exist
     * @return the native executable, if it is there
     */
    Optional<Path> find(Path prefix) {
        Path vendor = Path.of("vendor", this.target, "bin", this.executable);
        Path scope = prefix.resolve("node_modules").resolve("@openai");
        Path beside = scope.resolve(this.platformPackage).resolve(vendor);
        Path nested = scope.resolve("codex")
                .resolve("node_modules")
                .resolve("@openai")
                .resolve(this.platformPackage)
                .resolve(vendor);
        return Optional.of(beside)
                .filter(Files::isExecutable)
                .or(() -> Optional.of(nested).filter(Files::isExecutable));
    }
}
