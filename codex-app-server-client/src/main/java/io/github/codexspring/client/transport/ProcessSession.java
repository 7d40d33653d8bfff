package io.github.codexspring.client.transport;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A child process. It is ended in steps, each bounded: close stdin, on which an app-server exits by itself; TERM; KILL.
 * What it has started is ended with it.
 */
final class ProcessSession implements TransportSession {

    private static final Logger logger = LoggerFactory.getLogger(ProcessSession.class);

    private static final long STEP_MILLIS = 500;

    private final Process process;

    private final StderrTail stderr;

    private final CompletableFuture<TransportEnd> ended;

    ProcessSession(Process process, StderrTail stderr) {
        this.process = process;
        this.stderr = stderr;
        Thread drain = daemon(() -> stderr.readAll(process.getErrorStream()), "codex-stderr-" + process.pid());
        drain.start();
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
        List<ProcessHandle> tree = new ArrayList<>(this.process.descendants().toList());
        closeStdin();
        if (!exitsWithin(grace.toMillis())) {
            tree.addAll(this.process.descendants().toList());
            this.process.destroy();
            if (!exitsWithin(STEP_MILLIS)) {
                tree.addAll(this.process.descendants().toList());
                this.process.destroyForcibly();
                exitsWithin(STEP_MILLIS);
            }
        }
        tree.stream().filter(ProcessHandle::isAlive).forEach(ProcessHandle::destroyForcibly);
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
