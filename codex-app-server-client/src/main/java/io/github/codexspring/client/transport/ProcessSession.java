package io.github.codexspring.client.transport;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A child process. It is ended in steps, each bounded: close stdin, on which an app-server exits by itself; TERM; KILL.
 * What it has started is ended with it, also when it ends by itself or is killed.
 */
final class ProcessSession implements TransportSession {

    private static final Logger logger = LoggerFactory.getLogger(ProcessSession.class);

    private static final long STEP_MILLIS = 500;

    /** Between two looks at what the server has started. One look takes a few milliseconds. */
    private static final long LOOK_MILLIS = 2000;

    private final Process process;

    private final StderrTail stderr;

    private final ProcessTree tree;

    private final @Nullable Path record;

    private final CompletableFuture<TransportEnd> ended;

    /**
     * Takes over a process that has just been started.
     *
     * @param record its record, deleted when nothing of the session is left; may be null
     */
    ProcessSession(Process process, StderrTail stderr, SessionMarker marker, @Nullable Path record) {
        this.process = process;
        this.stderr = stderr;
        this.tree = new ProcessTree(marker, List.of(process.toHandle()));
        this.record = record;
        Thread drain = daemon(() -> stderr.readAll(process.getErrorStream()), "codex-stderr-" + process.pid());
        drain.start();
        daemon(this::watch, "codex-process-" + process.pid()).start();
        this.ended = process.onExit().thenApply((exited) -> {
            joinBriefly(drain);
            return new TransportEnd(exited.exitValue(), stderr.text());
        });
    }

    private static Thread daemon(Runnable body, String name) {
        Thread thread = new Thread(body, name);
        thread.setDaemon(true);
        return thread;
    }

    /** The exit may be seen before the last lines of stderr; a grandchild may keep the pipe open for ever. */
    private static void joinBriefly(Thread drain) {
        try {
            drain.join(STEP_MILLIS);
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends what a server has started whose end nobody has asked for. */
    private void watch() {
        try {
            while (!this.process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                this.tree.look();
            }
        } catch (InterruptedException ex) {
            logger.debug("App-server {} is watched no more", this.process.pid(), ex);
            return;
        }
        Set<ProcessHandle> left = endTree();
        if (!left.isEmpty()) {
            logger.warn("Processes {} of app-server {} cannot be ended", ProcessTree.pids(left), this.process.pid());
        }
    }

    private Set<ProcessHandle> endTree() {
        Set<ProcessHandle> left = this.tree.end();
        if (left.isEmpty()) {
            SessionRecords.delete(this.record);
        }
        return left;
    }

    @Override
    public InputStream input() {
        return this.process.getInputStream();
    }

    @Override
    public OutputStream output() {
        return this.process.getOutputStream();
    }

    @Override
    public CompletableFuture<TransportEnd> ended() {
        return this.ended.copy();
    }

    @Override
    public String stderrTail() {
        return this.stderr.text();
    }

    @Override
    public OptionalLong pid() {
        return OptionalLong.of(this.process.pid());
    }

    @Override
    public void close(Duration grace) {
        this.tree.look();
        closeStdin();
        if (!exitsWithin(grace.toMillis())) {
            this.tree.look();
            // Not those of Process, which close the streams: what the server says at the end would be lost.
            this.process.toHandle().destroy();
            if (!exitsWithin(STEP_MILLIS)) {
                this.process.toHandle().destroyForcibly();
                exitsWithin(STEP_MILLIS);
            }
        }
        endTree();
    }

    /** On a thread of its own: closing flushes, and a full pipe would hold the caller. */
    private void closeStdin() {
        daemon(
                        () -> {
                            try {
                                this.process.getOutputStream().close();
                            } catch (IOException ex) {
                                logger.debug("stdin of the app-server was closed already", ex);
                            }
                        },
                        "codex-stdin-close-" + this.process.pid())
                .start();
    }

    private boolean exitsWithin(long millis) {
        try {
            return this.process.waitFor(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            return !this.process.isAlive();
        }
    }
}
