package io.github.codexspring.samples.chat.demo;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * Whether this user can run codex: it is installed, and there is a login. A key in the environment is none: the
 * app-server uses only what 'codex login' has stored. Nothing of it is read.
 */
final class CodexLogin {

    private final boolean installed;

    private final boolean loggedIn;

    CodexLogin(Environment environment) {
        this.installed = isOnPath(environment.getProperty("PATH", ""));
        this.loggedIn = hasLogin(environment);
    }

    boolean isUsable() {
        return this.installed && this.loggedIn;
    }

    String describe() {
        if (!this.installed) {
            return "codex is not on the PATH";
        }
        return this.loggedIn ? "codex and a login were found" : "codex has no login";
    }

    private static boolean isOnPath(String path) {
        return Stream.of(path.split(File.pathSeparator))
                .filter(StringUtils::hasText)
                .flatMap((folder) ->
                        Stream.of("codex", "codex.exe", "codex.cmd").map((name) -> folder + File.separator + name))
                .anyMatch(CodexLogin::isExecutable);
    }

    private static boolean isExecutable(String file) {
        try {
            Path path = Path.of(file);
            return Files.isRegularFile(path) && Files.isExecutable(path);
        } catch (InvalidPathException ex) {
            return false;
        }
    }

    private static boolean hasLogin(Environment environment) {
        String home = environment.getProperty("CODEX_HOME");
        Path folder =
                StringUtils.hasText(home) ? Path.of(home) : Path.of(environment.getProperty("user.home", ""), ".codex");
        return Files.isRegularFile(folder.resolve("auth.json"));
    }
}
