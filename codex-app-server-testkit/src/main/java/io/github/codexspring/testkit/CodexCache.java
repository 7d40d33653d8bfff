package io.github.codexspring.testkit;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder with one version of codex. An installation is made beside it and moved into place when it is whole, under a
 * lock that other threads and other processes respect.
 */
final class CodexCache {

    private static final Logger log = LoggerFactory.getLogger(CodexCache.class);

    private static final long LOCK_POLL_MILLIS = 100;

    private static final Duration DELETE_PATIENCE = Duration.ofSeconds(5);

    private final Path root;

    private final String version;

    private final NpmLayout layout;

    CodexCache(Path root, String version, NpmLayout layout) {
        this.root = root;
        this.version = version;
        this.layout = layout;
    }

    Path folder() {
        return this.root.resolve("codex-" + this.version);
    }

    Optional<Path> find() {
        return this.layout.find(folder());
    }

    /** Installs unless somebody else has done so meanwhile. */
    Path install(NpmInstaller npm, Duration timeout) throws IOException, InterruptedException {
        Files.createDirectories(this.root);
        Path lockFile = this.root.resolve("codex-" + this.version + ".lock");
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = lock(channel, timeout)) {
            Optional<Path> present = find();
            if (present.isPresent() && lock.isValid()) {
                return present.get();
            }
            deleteStale();
            log.info("Installing codex {} (about 400 MB) into {}, once", this.version, folder());
            return installLocked(npm);
        }
    }

    /** Nobody else installs while the lock is held: such folders are of processes that were killed. */
    private void deleteStale() throws IOException {
        try (DirectoryStream<Path> stale = Files.newDirectoryStream(this.root, stagingPrefix() + "*")) {
            for (Path folder : stale) {
                DirectoryTree.delete(folder, DELETE_PATIENCE);
            }
        }
    }

    private String stagingPrefix() {
        return "codex-" + this.version + ".installing-";
    }

    private Path installLocked(NpmInstaller npm) throws IOException, InterruptedException {
        Path staging = Files.createTempDirectory(this.root, stagingPrefix());
        Path output = Files.createTempFile(this.root, "npm-", ".log");
        try {
            npm.install("@openai/codex@" + this.version, staging, output);
            if (this.layout.find(staging).isEmpty()) {
                throw new IOException("npm installed no " + this.layout.platformPackage() + " with " + this.version);
            }
            // Anything there now is not whole, or it would have been found.
            DirectoryTree.delete(folder(), DELETE_PATIENCE);
            Files.move(staging, folder(), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            DirectoryTree.delete(staging, DELETE_PATIENCE);
            Files.deleteIfExists(output);
        }
        long megabytes = DirectoryTree.size(folder()) / 1_000_000;
        log.info("Installed codex {} ({} MB) in {}", this.version, megabytes, folder());
        return find().orElseThrow(() -> new IOException("codex vanished from " + folder()));
    }

    private static FileLock lock(FileChannel channel, Duration timeout) throws IOException, InterruptedException {
        long end = System.nanoTime() + timeout.toNanos();
        while (true) {
            FileLock lock = tryLock(channel);
            if (lock != null) {
                return lock;
            }
            if (System.nanoTime() - end >= 0) {
                throw new IOException("Another process has been installing codex for " + timeout);
            }
            TimeUnit.MILLISECONDS.sleep(LOCK_POLL_MILLIS);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException ex) {
            // Another thread of this process holds it.
            return null;
        }
    }
}
