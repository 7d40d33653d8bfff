package io.github.codexspring.samples.chat;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/** Checks the folders that threads are to work in: codex itself takes any text and fails later, command by command. */
@Component
class WorkingDirectories {

    private final boolean local;

    WorkingDirectories(Environment environment) {
        this.local = !environment.containsProperty("codex.app-server.url");
    }

    @Nullable
    String check(@Nullable String cwd) {
        if (cwd == null || cwd.isBlank()) {
            return null;
        }
        if (this.local && !isFolder(cwd)) {
            throw new ErrorResponseException(
                    HttpStatus.BAD_REQUEST,
                    ProblemDetail.forStatusAndDetail(
                            HttpStatus.BAD_REQUEST, "cwd: must be the absolute path of an existing folder"),
                    null);
        }
        return cwd;
    }

    private static boolean isFolder(String cwd) {
        try {
            Path path = Path.of(cwd);
            return path.isAbsolute() && Files.isDirectory(path);
        } catch (InvalidPathException ex) {
            return false;
        }
    }
}
