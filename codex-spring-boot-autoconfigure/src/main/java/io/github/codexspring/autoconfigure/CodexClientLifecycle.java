package io.github.codexspring.autoconfigure;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

import io.github.codexspring.client.AppServerClient;
import io.github.codexspring.client.CodexException;
import io.github.codexspring.event.CodexEventBridge;
import io.github.codexspring.protocol.InitializeResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;

/**
 * Starts all clients before the web server takes requests, and closes them after it has ended them. A client that was
 * closed stays closed: it is not started again with its context.
 *
 * @author Codex Spring contributors
 * @since 0.1.0
 */
public final class CodexClientLifecycle implements SmartLifecycle {

    /** Phase of the clients: before and after the web server, whose phases are higher. */
    public static final int PHASE = DEFAULT_PHASE - 3072;

    private static final Logger logger = LoggerFactory.getLogger(CodexClientLifecycle.class);

    private static final Duration EVENT_TIMEOUT = Duration.ofSeconds(2);

    private final CodexProperties.Startup startup;

    private final Supplier<Map<String, AppServerClient>> clients;

    private final @Nullable CodexEventBridge eventBridge;

    private volatile boolean running;

    CodexClientLifecycle(
            CodexProperties.Startup startup,
            Supplier<Map<String, AppServerClient>> clients,
            @Nullable CodexEventBridge eventBridge) {
        this.startup = startup;
        this.clients = clients;
        this.eventBridge = eventBridge;
    }

    @Override
    public void start() {
        if (this.running) {
            return;
        }
        this.running = true;
        if (this.startup == CodexProperties.Startup.LAZY) {
            return;
        }
        CompletableFuture<?>[] starts = this.clients.get().entrySet().stream()
                .map((entry) -> start(entry.getKey(), entry.getValue()))
                .toArray(CompletableFuture<?>[]::new);
        if (this.startup == CodexProperties.Startup.EAGER) {
            await(CompletableFuture.allOf(starts));
        }
    }

    private CompletableFuture<InitializeResponse> start(String name, AppServerClient client) {
        return client.async().start().whenComplete((response, failure) -> {
            if (failure == null) {
                logger.info("Client '{}' is connected to {}", name, response.userAgent());
            } else if (this.startup == CodexProperties.Startup.BACKGROUND && this.running) {
                logger.error(
                        "Client '{}' could not be started, its requests will fail: {}",
                        name,
                        unwrap(failure).getMessage(),
                        logger.isDebugEnabled() ? failure : null);
            }
        });
    }

    private void await(CompletableFuture<?> started) {
        try {
            started.join();
        } catch (CompletionException ex) {
            this.running = false;
            throw (unwrap(ex) instanceof CodexException cause) ? cause : ex;
        }
    }

    private static Throwable unwrap(Throwable failure) {
        Throwable cause = failure.getCause();
        return (failure instanceof CompletionException && cause != null) ? cause : failure;
    }

    @Override
    public void stop() {
        if (!this.running) {
            return;
        }
        this.running = false;
        CompletableFuture<?>[] closes = this.clients.get().values().stream()
                .map((client) -> CompletableFuture.runAsync(client::close, CodexClientLifecycle::inNewThread))
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(closes)
                .exceptionally((failure) -> {
                    logger.warn("A client could not be closed", unwrap(failure));
                    return null;
                })
                .join();
        if (this.eventBridge != null) {
            this.eventBridge.awaitStopped(EVENT_TIMEOUT);
        }
    }

    private static void inNewThread(Runnable task) {
        Thread thread = new Thread(task, "codex-close");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public boolean isRunning() {
        return this.running;
    }

    @Override
    public boolean isPauseable() {
        return false;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
