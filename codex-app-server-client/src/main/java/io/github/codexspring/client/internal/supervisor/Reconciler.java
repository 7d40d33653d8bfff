package io.github.codexspring.client.internal.supervisor;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import io.github.codexspring.client.InvalidRequestException;
import io.github.codexspring.client.JsonRpcException;
import io.github.codexspring.client.ProtocolException;
import io.github.codexspring.client.RequestTimeoutException;
import io.github.codexspring.client.TransportClosedException;
import io.github.codexspring.client.internal.router.Cursor;
import io.github.codexspring.client.internal.router.LogEntry;
import io.github.codexspring.client.internal.router.MessageRouter;
import io.github.codexspring.client.internal.router.Suspension;
import io.github.codexspring.client.internal.router.TurnLog;
import io.github.codexspring.client.internal.rpc.Connection;
import io.github.codexspring.client.internal.rpc.WireMethod;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/**
 * Finds out from the server what became of turns whose events have stopped, and ends each of them once: as the server
 * says, or as lost when it cannot say. It blocks, so that it runs on threads of its own.
 */
final class Reconciler {

    private static final Logger logger = LoggerFactory.getLogger(Reconciler.class);

    /** The answer to a question may overtake the {@code turn/completed} that makes it needless. */
    private static final long OVERTAKEN_MILLIS = 1000;

    private final MessageRouter router;

    private final Consumer<String> turnEnds;

    private final ThreadsInUse threads;

    private final Executor executor;

    private final Duration timeout;

    private final Duration patience;

    /**
     * Creates the reconciler; {@code turnEnds} is told of each turn that is about to be ended, {@code timeout} is that of
     * each request, and {@code patience} how long a server may put it off.
     */
    Reconciler(
            MessageRouter router,
            Consumer<String> turnEnds,
            ThreadsInUse threads,
            Executor executor,
            Duration timeout,
            Duration patience) {
        this.router = router;
        this.turnEnds = turnEnds;
        this.threads = threads;
        this.executor = executor;
        this.timeout = timeout;
        this.patience = patience;
    }

    private ThreadRequests requests(Connection connection) {
        return new ThreadRequests(connection, this.timeout);
    }

    /** Takes turns that an ended connection has left over up on a new one. Returns at once. */
    void takeUp(Connection connection, List<TurnLog> turns) {
        Map<String, List<TurnLog>> byThread = new HashMap<>();
        for (TurnLog log : turns) {
            String threadId = log.threadId();
            if (threadId == null) {
                lose(
                        log,
                        "The connection ended before the app-server had named the turn's thread",
                        cause(log.suspension()));
            } else {
                byThread.computeIfAbsent(threadId, (id) -> new ArrayList<>()).add(log);
            }
        }
        byThread.forEach((threadId, logs) -> this.threads.reload(connection, threadId, (failure) -> {
            if (failure != null) {
                failed(connection, threadId, logs, failure);
            } else {
                later(() -> settle(connection, threadId, logs));
            }
        }));
    }

    private void later(Runnable task) {
        try {
            this.executor.execute(task);
        } catch (RejectedExecutionException ex) {
            logger.debug("The client is being closed, which ends its turns", ex);
        }
    }

    private void settle(Connection connection, String threadId, List<TurnLog> logs) {
        try {
            ThreadRequests requests = requests(connection);
            Set<String> ids = logs.stream().map(TurnLog::turnId).collect(Collectors.toSet());
            Map<String, JsonNode> known = known(requests, threadId, ids);
            for (TurnLog log : logs) {
                if (known == null) {
                    this.router.unsuspend(log);
                } else {
                    settle(requests, log, threadId, known.get(log.turnId()));
                }
            }
        } catch (RuntimeException | Error ex) {
            failed(connection, threadId, logs, ex);
        }
    }

    /** What the server knows of turns; null when it keeps no record of the thread's and something is going on there. */
    private @Nullable Map<String, JsonNode> known(ThreadRequests requests, String threadId, Set<String> ids) {
        try {
            return requests.patiently(this.patience, () -> requests.turns(threadId, ids));
        } catch (JsonRpcException ex) {
            if (ex.isRetryable()) {
                throw ex;
            }
            // Threads that are not stored have no list of turns.
            return requests.isActive(threadId) ? null : Map.of();
        }
    }

    private void failed(Connection connection, String threadId, List<TurnLog> logs, Throwable failure) {
        if (failure instanceof TransportClosedException) {
            logger.debug("The connection ended again; the turns of thread {} wait for the next", threadId, failure);
        } else if (failure instanceof RequestTimeoutException) {
            logger.warn("The turns of thread {} are not reconciled yet: {}", threadId, failure.getMessage());
            takeUp(
                    connection,
                    logs.stream().filter((log) -> log.suspension() != null).toList());
        } else {
            logger.warn("The turns of thread {} could not be reconciled", threadId, failure);
            logs.forEach((log) -> lose(log, failure));
        }
    }

    private void settle(ThreadRequests requests, TurnLog log, String threadId, @Nullable JsonNode turn) {
        if (turn == null) {
            lose(log, null);
            return;
        }
        addMissing(requests, log, threadId);
        if (isRunning(turn)) {
            this.router.unsuspend(log);
        } else {
            end(log, threadId, turn);
        }
    }

    private static boolean isRunning(JsonNode turn) {
        return turn.path("status").asString("").equals("inProgress");
    }

    private void end(TurnLog log, String threadId, JsonNode turn) {
        this.turnEnds.accept(log.turnId());
        byte[] params = ReconciledEvents.turnCompleted(threadId, log.turnId(), turn);
        if (this.router.append(log, WireMethod.TURN_COMPLETED, params)) {
            logger.info(
                    "Turn {} was reconciled: {}",
                    log.turnId(),
                    turn.path("status").asString(""));
        }
    }

    /** Adds the items that were completed while nobody listened. Without them the result is not complete, and says so. */
    private void addMissing(ThreadRequests requests, TurnLog log, String threadId) {
        JsonNode items;
        try {
            items = requests.patiently(this.patience, () -> requests.items(threadId, log.turnId()));
        } catch (ProtocolException ex) {
            logger.warn("The items of turn {} could not be read", log.turnId(), ex);
            log.holed();
            return;
        }
        Set<String> seen = completedItems(log);
        for (JsonNode item : items) {
            if (!seen.contains(item.path("id").asString("")) && !isOpen(item)) {
                this.router.append(
                        log, WireMethod.ITEM_COMPLETED, ReconciledEvents.itemCompleted(threadId, log.turnId(), item));
            }
        }
    }

    private static boolean isOpen(JsonNode item) {
        return item.path("status").asString("").equals("inProgress");
    }

    private static Set<String> completedItems(TurnLog log) {
        Set<String> seen = new HashSet<>();
        try (Cursor cursor = log.cursor(1)) {
            LogEntry entry;
            while ((entry = cursor.poll()) != null) {
                if (entry.method() == WireMethod.ITEM_COMPLETED) {
                    seen.add(entry.tree().path("item").path("id").asString(""));
                }
            }
        }
        return seen;
    }

    /**
     * Asks about a turn that has become quiet: one that runs is left alone, one that has ended without our being told is
     * ended. Blocks.
     *
     * @throws RequestTimeoutException when the server does not answer
     * @throws TransportClosedException when the connection has ended
     */
    void inspect(Connection connection, TurnLog log) {
        String threadId = log.threadId();
        if (threadId == null) {
            lose(log, "Nothing was heard of the turn, and the app-server has not named its thread", null);
            return;
        }
        ThreadRequests requests = requests(connection);
        Map<String, JsonNode> known;
        try {
            known = known(requests, threadId, Set.of(log.turnId()));
        } catch (InvalidRequestException ex) {
            endsUnless(log, () -> lose(log, "The app-server does not know the turn's thread", ex));
            return;
        }
        if (known == null) {
            return;
        }
        JsonNode turn = known.get(log.turnId());
        if (turn == null) {
            endsUnless(log, () -> lose(log, "The app-server does not know the turn", null));
        } else if (!isRunning(turn)) {
            endsUnless(log, () -> {
                addMissing(requests, log, threadId);
                end(log, threadId, turn);
            });
        }
    }

    /**
     * A turn has ended, and the message that says how was too long to be read: it ends as the server says when it is asked,
     * or as lost when that cannot be read either. Returns at once.
     */
    void endUnread(Connection connection, TurnLog log, long length) {
        later(() -> {
            try {
                askForEnd(connection, log, length);
            } catch (TransportClosedException ex) {
                logger.debug("The connection ended; turn {}, whose end is not known, waits", log.turnId(), ex);
            } catch (RuntimeException | Error ex) {
                loseUnread(log, length, ex);
            }
        });
    }

    private void askForEnd(Connection connection, TurnLog log, long length) {
        String threadId = log.threadId();
        ThreadRequests requests = requests(connection);
        JsonNode turn = (threadId != null) ? ended(requests, threadId, log.turnId()) : null;
        if (threadId == null || turn == null) {
            loseUnread(log, length, null);
        } else {
            addMissing(requests, log, threadId);
            end(log, threadId, turn);
        }
    }

    /** A turn that the server knows to have ended, which it may do a moment after it has said so; else null. */
    private @Nullable JsonNode ended(ThreadRequests requests, String threadId, String turnId) {
        long since = System.nanoTime();
        while (true) {
            boolean over = System.nanoTime() - since > this.patience.toNanos();
            try {
                Map<String, JsonNode> known = known(requests, threadId, Set.of(turnId));
                JsonNode turn = (known != null) ? known.get(turnId) : null;
                if (turn == null || !isRunning(turn)) {
                    return turn;
                }
                if (over) {
                    return null;
                }
                requests.pause();
            } catch (RequestTimeoutException ex) {
                if (over) {
                    throw ex;
                }
            }
        }
    }

    private void loseUnread(TurnLog log, long length, @Nullable Throwable why) {
        log.holed();
        lose(
                log,
                "The end of the turn had " + length
                        + " bytes, more than the longest accepted message, and the app-server"
                        + " did not tell it again",
                why);
    }

    /** Interrupts a turn; blocks. The server refuses that before the turn has started. */
    void interrupt(Connection connection, TurnLog log) {
        String threadId = log.threadId();
        if (threadId != null) {
            requests(connection).interrupt(threadId, log.turnId());
        }
    }

    private static void endsUnless(TurnLog log, Runnable otherwise) {
        try {
            log.terminal().copy().get(OVERTAKEN_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException ex) {
            otherwise.run();
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

    private void lose(TurnLog log, @Nullable Throwable why) {
        Suspension suspension = log.suspension();
        String reason = (suspension != null) ? MessageRouter.reason(suspension.cause()) : "Its events have stopped";
        lose(
                log,
                reason + ", and the app-server does not know the turn any more",
                (why != null) ? why : cause(suspension));
    }

    private static @Nullable Throwable cause(@Nullable Suspension suspension) {
        return (suspension != null) ? suspension.cause() : null;
    }

    /** Ends a turn as lost unless it has ended. */
    void lose(TurnLog log, String reason, @Nullable Throwable cause) {
        this.turnEnds.accept(log.turnId());
        MessageRouter.lose(log, reason, cause);
    }
}
