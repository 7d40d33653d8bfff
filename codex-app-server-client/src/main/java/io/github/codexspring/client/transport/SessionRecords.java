package io.github.codexspring.client.transport;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One file for each session that runs, in a folder of the user. The files of sessions whose JVM is gone are what orphans
 * are found by. Nothing here stops a start: what fails is logged.
 */
final class SessionRecords {

    private static final Logger logger = LoggerFactory.getLogger(SessionRecords.class);

    private static final String SUFFIX = ".session";

    private static final long MAX_SIZE = 4096;

    private static final Duration UNFINISHED = Duration.ofHours(1);

    private final Path folder;

    SessionRecords(Path folder) {
        this.folder = folder;
    }

    /** Those of the user, in the system's folder for temporary files. */
    static SessionRecords ofUser() {
        String user = System.getProperty("user.name", "").replaceAll("[^A-Za-z0-9._-]", "_");
        return new SessionRecords(Path.of(System.getProperty("java.io.tmpdir"), "codex-spring-" + user));
    }

    /** A record and the file it is in. */
    record Entry(Path file, SessionRecord session) {}

    /**
     * Writes the record of a session.
     *
     * @return its file, or null when it could not be written
     */
    @Nullable
    Path write(SessionMarker marker, ProcessHandle server) {
        SessionRecord session = SessionRecord.of(marker, server).orElse(null);
        if (session == null) {
            logger.debug(
                    "No record is made of app-server {}: it has ended, or starts are not to be seen", server.pid());
            return null;
        }
        try {
            return PrivateFolder.open(this.folder).write(marker.token() + SUFFIX, session.encode());
        } catch (IOException | UnsupportedOperationException ex) {
            logger.warn(
                    "App-server {} runs without a record in '{}': should this JVM be killed, the next one cannot end"
                            + " what it leaves. {}",
                    server.pid(),
                    this.folder,
                    ex.toString());
            return null;
        }
    }

    static void delete(@Nullable Path file) {
        if (file == null) {
            return;
        }
        try {
            Files.deleteIfExists(file);
        } catch (IOException ex) {
            logger.warn("The record '{}' of an app-server that has ended cannot be deleted", file, ex);
        }
    }

    /** The sessions whose JVM is gone, without one that this JVM was started in. What is no record is removed. */
    List<Entry> abandoned() {
        List<Entry> found = new ArrayList<>();
        if (!Files.isDirectory(this.folder, LinkOption.NOFOLLOW_LINKS)) {
            return found;
        }
        String scope = SessionRecord.currentScope();
        try {
            PrivateFolder own = PrivateFolder.open(this.folder);
            removeUnfinished(own);
            try (DirectoryStream<Path> files = Files.newDirectoryStream(own.path(), "*" + SUFFIX)) {
                for (Path file : files) {
                    SessionRecord session = read(own, file);
                    if (session != null && isAbandoned(session, scope)) {
                        found.add(new Entry(file, session));
                    }
                }
            }
        } catch (IOException | DirectoryIteratorException | UnsupportedOperationException ex) {
            logger.warn("The records of app-servers in '{}' cannot be read. {}", this.folder, ex.toString());
        }
        return found;
    }

    private static boolean isAbandoned(SessionRecord session, String scope) {
        // Pids of another container say nothing here; those of an earlier boot match nobody.
        boolean strange = !session.scope().equals(scope) && sameBoot(session.scope(), scope);
        return !strange
                && !session.marker().isCarriedByThisJvm()
                && session.jvm().isGone();
    }

    private static boolean sameBoot(String one, String other) {
        return one.split(" ", 2)[0].equals(other.split(" ", 2)[0]);
    }

    private static @Nullable SessionRecord read(PrivateFolder own, Path file) {
        try {
            if (!own.owns(file)) {
                logger.warn("'{}' is somebody else's; it is left alone", file);
                return null;
            }
            BasicFileAttributes attributes =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            SessionRecord session = (attributes.isRegularFile() && attributes.size() <= MAX_SIZE)
                    ? SessionRecord.decode(Files.readString(file))
                    : null;
            if (session == null) {
                logger.warn("'{}' is no record of an app-server; it is removed", file);
                Files.deleteIfExists(file);
            }
            return session;
        } catch (NoSuchFileException ex) {
            logger.debug("'{}' has been removed by its JVM", file);
            return null;
        } catch (IOException ex) {
            logger.warn("'{}' cannot be read as the record of an app-server", file, ex);
            return null;
        }
    }

    /** Leavings of JVMs that were killed while they wrote. */
    private static void removeUnfinished(PrivateFolder own) throws IOException {
        Instant before = Instant.now().minus(UNFINISHED);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(own.path(), "*.tmp")) {
            for (Path file : files) {
                if (own.owns(file)
                        && Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS)
                                .toInstant()
                                .isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
