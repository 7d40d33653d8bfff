package io.github.codexspring.client.approval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** A folder of this machine, and what is in it when links are followed. */
final class PathScope {

    private final Path folder;

    PathScope(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** Whether a path is the folder or below it; maybe when that cannot be told. */
    ApprovalMatch match(@Nullable String text) {
        if (text == null) {
            return ApprovalMatch.MAYBE;
        }
        Path path;
        try {
            path = Path.of(text);
        } catch (InvalidPathException ex) {
            return ApprovalMatch.MAYBE;
        }
        if (!path.isAbsolute()) {
            return ApprovalMatch.MAYBE;
        }
        Optional<Path> real = real(path);
        Optional<Path> realFolder = real(this.folder);
        if (real.isEmpty() || realFolder.isEmpty()) {
            return ApprovalMatch.MAYBE;
        }
        if (real.get().startsWith(realFolder.get())) {
            return ApprovalMatch.YES;
        }
        return path.normalize().startsWith(this.folder) ? ApprovalMatch.MAYBE : ApprovalMatch.NO;
    }

    /** The path with all links followed as far as it exists; empty when a link leads nowhere or it cannot be read. */
    private static Optional<Path> real(Path path) {
        for (Path part : path) {
            if (part.toString().equals("..")) {
                return Optional.empty();
            }
        }
        Path existing = path;
        while (existing != null && Files.notExists(existing, LinkOption.NOFOLLOW_LINKS)) {
            existing = existing.getParent();
        }
        if (existing == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    existing.toRealPath().resolve(existing.relativize(path)).normalize());
        } catch (IOException ex) {
            return Optional.empty();
        }
    }
}
