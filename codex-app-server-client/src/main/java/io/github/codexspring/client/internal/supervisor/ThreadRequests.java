package io.github.codexspring.client.internal.supervisor;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import io.github.codexspring.client.CodexException;
import io.github.codexspring.client.InvalidRequestException;
import io.github.codexspring.client.ProtocolException;
import io.github.codexspring.client.RequestTimeoutException;
import io.github.codexspring.client.ServerBusyException;
import io.github.codexspring.client.internal.rpc.Call;
import io.github.codexspring.client.internal.rpc.Connection;
import io.github.codexspring.client.internal.rpc.Json;
import io.github.codexspring.client.internal.rpc.Reply;
import io.github.codexspring.protocol.ClientRequest;
import io.github.codexspring.protocol.ClientRequests;
import io.github.codexspring.protocol.ThreadLoadedListParams;
import io.github.codexspring.protocol.ThreadReadParams;
import io.github.codexspring.protocol.ThreadResumeParams;
import io.github.codexspring.protocol.ThreadTurnsListParams;
import io.github.codexspring.protocol.TurnInterruptParams;
import io.github.codexspring.protocol.TurnItemsView;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * What this client itself asks over one connection. Every method waits in the calling thread, for the request timeout at
 * the most, and throws {@link CodexException}s.
 */
final class ThreadRequests {

    private static final long PAGE = 20;

    private static final int MOST_PAGES = 500;

    private static final long RETRY_MILLIS = 200;

    private final Connection connection;

    private final Duration timeout;

    ThreadRequests(Connection connection, Duration timeout) {
        this.connection = connection;
        this.timeout = timeout;
    }

    /**
     * Loads a thread and subscribes to it. Another process, such as the one that has just been killed, may have it for a
     * while yet; then it is tried again until the patience is over.
     */
    void resume(String threadId, ThreadRights rights, Duration patience) {
        ThreadResumeParams.Builder params =
                ThreadResumeParams.builder().threadId(threadId).excludeTurns(true);
        rights.applyTo(params);
        ThreadResumeParams resume = params.build();
        patiently(patience, () -> ask(ClientRequests.THREAD_RESUME, resume));
    }

    /** Asks again as long as the refusal may pass and the patience lasts. */
    <T> T patiently(Duration patience, Supplier<T> question) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                return question.get();
            } catch (ServerBusyException | InvalidRequestException ex) {
                if (!mayPass(ex) || System.nanoTime() - deadline > 0) {
                    throw ex;
                }
                pause();
            }
        }
    }

    private static boolean mayPass(CodexException ex) {
        return ex instanceof ServerBusyException
                || (ex instanceof InvalidRequestException refused
                        && refused.rpcMessage().contains("active writer"));
    }

    /** Waits a moment, or until the connection has ended. */
    void pause() {
        try {
            this.connection.ended().copy().get(RETRY_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException ex) {
            return;
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new CodexException("Interrupted while waiting for the app-server", ex);
        }
    }

    /** What the server knows of turns, without their items; turns it does not know are left out. */
    Map<String, JsonNode> turns(String threadId, Set<String> turnIds) {
        return turns(threadId, turnIds, TurnItemsView.NOT_LOADED, PAGE);
    }

    /** The items of a turn; empty when the server does not know it. One turn at a time: they may be large. */
    JsonNode items(String threadId, String turnId) {
        JsonNode turn = turns(threadId, Set.of(turnId), TurnItemsView.FULL, 1).get(turnId);
        return (turn != null) ? turn.path("items") : MissingNode.getInstance();
    }

    private Map<String, JsonNode> turns(String threadId, Set<String> turnIds, TurnItemsView view, long pageSize) {
        Map<String, JsonNode> found = new HashMap<>();
        String cursor = null;
        int pages = 0;
        do {
            JsonNode page = ask(
                    ClientRequests.THREAD_TURNS_LIST,
                    ThreadTurnsListParams.builder()
                            .threadId(threadId)
                            .itemsView(view)
                            .limit(pageSize)
                            .cursor(cursor)
                            .build());
            for (JsonNode turn : page.path("data")) {
                String root = turn.path("rootTurnId").asString("");
                if (turnIds.contains(root)) {
                    found.putIfAbsent(root, turn);
                }
                String id = turn.path("id").asString("");
                if (turnIds.contains(id)) {
                    found.put(id, turn);
                }
            }
            JsonNode next = page.path("nextCursor");
            cursor = next.isString() ? next.stringValue() : null;
        } while (cursor != null && found.size() < turnIds.size() && ++pages < MOST_PAGES);
        return found;
    }

    /** Whether something is going on in a thread. */
    boolean isActive(String threadId) {
        JsonNode answer = ask(
                ClientRequests.THREAD_READ,
                ThreadReadParams.builder().threadId(threadId).build());
        return answer.path("thread").path("status").path("type").asString("").equals("active");
    }

    /** Stops a turn. */
    void interrupt(String threadId, String turnId) {
        ask(
                ClientRequests.TURN_INTERRUPT,
                TurnInterruptParams.builder().threadId(threadId).turnId(turnId).build());
    }

    /** Stops a turn without waiting for the answer. */
    void interruptLater(String threadId, String turnId) {
        TurnInterruptParams params =
                TurnInterruptParams.builder().threadId(threadId).turnId(turnId).build();
        this.connection.submit(call(ClientRequests.TURN_INTERRUPT, params));
    }

    private <P> Call call(ClientRequest<P, ?> request, @Nullable P params) {
        return new Call(request.method(), Json.params(request, params), this.timeout, true, null);
    }

    /** Asks for something small, to see whether the server answers; does not wait. */
    CompletableFuture<Reply> ping() {
        Call call = call(
                ClientRequests.THREAD_LOADED_LIST,
                ThreadLoadedListParams.builder().limit(1).build());
        this.connection.submit(call);
        return call.promise()
                .copy()
                .orTimeout(this.timeout.toNanos(), TimeUnit.NANOSECONDS)
                .whenComplete((reply, failure) -> {
                    if (failure instanceof TimeoutException) {
                        call.timeOut();
                    }
                });
    }

    private <P> JsonNode ask(ClientRequest<P, ?> request, @Nullable P params) {
        Call call = call(request, params);
        this.connection.submit(call);
        try {
            Reply reply = call.promise().get(this.timeout.toNanos(), TimeUnit.NANOSECONDS);
            reply.throwIfError(request.method());
            return Json.tree(reply.json(), 0, reply.json().length);
        } catch (TimeoutException ex) {
            RequestTimeoutException late =
                    new RequestTimeoutException(request.method(), this.timeout, "asked by the client itself");
            call.fail(late);
            throw late;
        } catch (ExecutionException ex) {
            throw (ex.getCause() instanceof CodexException cause)
                    ? cause
                    : new CodexException("'" + request.method() + "' failed", ex);
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            CodexException failure = new CodexException("Interrupted while waiting for '" + request.method() + "'", ex);
            call.fail(failure);
            throw failure;
        } catch (JacksonException ex) {
            throw new ProtocolException("The result of '" + request.method() + "' could not be decoded", ex);
        }
    }
}
