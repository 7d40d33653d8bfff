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
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

import io.github.codexspring.client.JsonRpcException;
import io.github.codexspring.client.RequestTimeoutException;
import io.github.codexspring.client.TransportClosedException;
import io.github.codexspring.client.internal.router.Cursor;
import io.github.codexspring.client.internal.router.LogEntry;
import io.github.codexspring.client.internal.router.MessageRouter;
import io.github.codexspring.client.internal.router.Suspension;
import io.github.codexspring.client.internal.router.TurnLog;
import io.github.codexspring.client.internal.rpc.Connection;
import io.github.codexspring.client.internal.rpc.Json;
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

    private final ThreadsInUse threads;

    private final Executor executor;

    private final Duration timeout;

    /** Creates the reconciler; {@code timeout} is that of each of its requests. */
    Reconciler(MessageRouter router, ThreadsInUse threads, Executor executor, Duration timeout) {
        this.router = router;
        this.threads = threads;
        this.executor = executor;
        this.timeout = timeout;
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
        byThread.forEach((threadId, logs) -> this.threads
                .reload(connection, threadId)
                .thenRunAsync(() -> settle(connection, threadId, logs), this.executor)
                .whenComplete((nothing, failure) -> {
                    if (failure != null) {
                        failed(connection, threadId, logs, Supervisor.unwrap(failure));
                    }
                }));
    }

    private void settle(Connection connection, String threadId, List<TurnLog> logs) {
        Set<String> ids = logs.stream().map(TurnLog::turnId).collect(Collectors.toSet());
        Map<String, JsonNode> known = requests(connection).turns(threadId, ids);
        for (TurnLog log : logs) {
            settle(log, threadId, known.get(log.turnId()));
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

    private void settle(TurnLog log, String threadId, @Nullable JsonNode turn) {
        if (turn == null) {
            lose(log, null);
            return;
        }
        addMissing(log, threadId, turn);
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
        byte[] params = ReconciledEvents.turnCompleted(threadId, log.turnId(), turn);
        if (this.router.append(log, WireMethod.TURN_COMPLETED, params)) {
            logger.info(
                    "Turn {} was reconciled: {}",
                    log.turnId(),
                    turn.path("status").asString(""));
        }
    }

    /** Adds the items that were completed while nobody listened. */
    private void addMissing(TurnLog log, String threadId, JsonNode turn) {
        Set<String> seen = completedItems(log);
        for (JsonNode item : turn.path("items")) {
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
                    seen.add(Json.tree(entry.bytes(), entry.from(), entry.to())
                            .path("item")
                            .path("id")
                            .asString(""));
                }
            }
        }
        return seen;
    }

    /**
     * Asks about a turn that has become quiet: one that runs is left alone, one that has ended without our being told is
     * ended. Blocks.
     *
     * @return whether the turn is over now
     * @throws RequestTimeoutException when the server does not answer
     * @throws TransportClosedException when the connection has ended
     */
    boolean inspect(Connection connection, TurnLog log) {
        String threadId = log.threadId();
        if (threadId == null) {
            lose(log, "Nothing was heard of the turn, and the app-server has not named its thread", null);
            return true;
        }
        ThreadRequests requests = requests(connection);
        JsonNode turn;
        try {
            turn = requests.turns(threadId, Set.of(log.turnId())).get(log.turnId());
        } catch (JsonRpcException ex) {
            // Threads that are not stored have no list of turns.
            if (requests.isActive(threadId)) {
                return false;
            }
            return endsUnless(log, () -> lose(log, "The app-server is idle and keeps no record of the turn", ex));
        }
        if (turn == null) {
            return endsUnless(log, () -> lose(log, "The app-server does not know the turn", null));
        }
        return !isRunning(turn)
                && endsUnless(log, () -> {
                    addMissing(log, threadId, turn);
                    end(log, threadId, turn);
                });
    }

    /**
     * Interrupts a turn that has started; blocks.
     *
     * @return whether the server has taken it; it refuses that before the turn has started
     */
    boolean interrupt(Connection connection, TurnLog log) {
        String threadId = log.threadId();
        if (threadId == null || !log.started().isDone()) {
            return false;
        }
        requests(connection).interrupt(threadId, log.turnId());
        return true;
    }

    private static boolean endsUnless(TurnLog log, Runnable otherwise) {
        try {
            log.terminal().copy().get(OVERTAKEN_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException ex) {
            otherwise.run();
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            return false;
        }
        return true;
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

    static void lose(TurnLog log, String reason, @Nullable Throwable cause) {
        MessageRouter.lose(log, reason, cause);
    }
}
