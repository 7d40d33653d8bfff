package io.github.codexspring.client;

import java.util.concurrent.CompletableFuture;

import io.github.codexspring.protocol.CancelLoginAccountParams;
import io.github.codexspring.protocol.CancelLoginAccountResponse;
import io.github.codexspring.protocol.ClientRequest;
import io.github.codexspring.protocol.ClientRequests;
import io.github.codexspring.protocol.GetAccountParams;
import io.github.codexspring.protocol.GetAccountResponse;
import io.github.codexspring.protocol.LoginAccountParams;
import io.github.codexspring.protocol.LoginAccountResponse;
import io.github.codexspring.protocol.LogoutAccountResponse;
import io.github.codexspring.protocol.ModelListParams;
import io.github.codexspring.protocol.ModelListResponse;
import io.github.codexspring.protocol.ReviewStartParams;
import io.github.codexspring.protocol.ReviewStartResponse;
import io.github.codexspring.protocol.ThreadArchiveParams;
import io.github.codexspring.protocol.ThreadArchiveResponse;
import io.github.codexspring.protocol.ThreadCompactStartParams;
import io.github.codexspring.protocol.ThreadCompactStartResponse;
import io.github.codexspring.protocol.ThreadForkParams;
import io.github.codexspring.protocol.ThreadForkResponse;
import io.github.codexspring.protocol.ThreadGoalClearParams;
import io.github.codexspring.protocol.ThreadGoalClearResponse;
import io.github.codexspring.protocol.ThreadGoalGetParams;
import io.github.codexspring.protocol.ThreadGoalGetResponse;
import io.github.codexspring.protocol.ThreadGoalSetParams;
import io.github.codexspring.protocol.ThreadGoalSetResponse;
import io.github.codexspring.protocol.ThreadListParams;
import io.github.codexspring.protocol.ThreadListResponse;
import io.github.codexspring.protocol.ThreadReadParams;
import io.github.codexspring.protocol.ThreadReadResponse;
import io.github.codexspring.protocol.ThreadResumeParams;
import io.github.codexspring.protocol.ThreadResumeResponse;
import io.github.codexspring.protocol.ThreadSetNameParams;
import io.github.codexspring.protocol.ThreadSetNameResponse;
import io.github.codexspring.protocol.ThreadStartParams;
import io.github.codexspring.protocol.ThreadStartResponse;
import io.github.codexspring.protocol.ThreadUnarchiveParams;
import io.github.codexspring.protocol.ThreadUnarchiveResponse;
import io.github.codexspring.protocol.TurnInterruptParams;
import io.github.codexspring.protocol.TurnInterruptResponse;
import io.github.codexspring.protocol.TurnStartParams;
import io.github.codexspring.protocol.TurnStartResponse;
import io.github.codexspring.protocol.TurnSteerParams;
import io.github.codexspring.protocol.TurnSteerResponse;
import org.jspecify.annotations.Nullable;

/** The requests that have a name of their own: one method each, which gives what the wire gives, later. */
abstract sealed class AsyncWireMethods permits AsyncAppServerClient {

    /**
     * Makes a request with the configured deadline.
     *
     * @param request a constant of {@link ClientRequests}
     * @param params the parameters; null only where the method has none
     * @param <P> type of the parameters
     * @param <R> type of the result
     * @return the result; cancelling it gives the request up
     */
    public abstract <P, R> CompletableFuture<R> request(ClientRequest<P, R> request, @Nullable P params);

    /**
     * Starts a thread. Nothing is added to the parameters; {@code startThread} applies the safe defaults. Wire method {@code thread/start}.
     *
     * @param params the parameters
     * @return the response, later
     */
    public CompletableFuture<ThreadStartResponse> threadStart(ThreadStartParams params) {
        return request(ClientRequests.THREAD_START, params);
    }

    /**
     * Loads a stored thread and subscribes to it. Wire method {@code thread/resume}.
     *
     * @param params the parameters
     * @return the response, later
     */
    public CompletableFuture<ThreadResumeResponse> threadResume(ThreadResumeParams params) {
        return request(ClientRequests.THREAD_RESUME, params);
    }

    /**
     * Starts a thread with the history of another one. Wire method {@code thread/fork}.
     *
     * @param params the parameters
     * @return the response, later
     */
    public CompletableFuture<ThreadForkResponse> threadFork(ThreadForkParams params) {
        return request(ClientRequests.THREAD_FORK, params);
    }

    /**
     * Lists stored threads, a page at a time. Wire method {@code thread/list}.
     *
     * @param params the parameters
     * @return the response, later
     */
    public CompletableFuture<ThreadListResponse> threadList(ThreadListParams params) {
        return request(ClientRequests.THREAD_LIST, params);
    }

    /**
     * Reads a thread, loaded or not. Wire method {@code thread/read}.
     *
     * @param params the parameters
     * @return the response, later
     */
    public CompletableFuture<ThreadReadResponse> threadRead(ThreadReadParams params) {
        return request(ClientRequests.THREAD_READ, params);
    }

    /**
     * Archives a thread; a turn that runs in it is interrupted. Wire method {@code thread/archive}.
     *
     * @param params the parameters
     * @return the response, later
     */
    public CompletableFuture<ThreadArchiveResponse> threadArchive(ThreadArchiveParams params) {
        return request(ClientRequests.THREAD_ARCHIVE, params);
    }

    /**
     * Takes a thread out of the archive. Wire method {@code thread/unarchive}.
     *
     * @param params the parameters
     * @return the response, later
     */
    public CompletableFuture<ThreadUnarchiveResponse> threadUnarchive(ThreadUnarchiveParams params) {
        return request(ClientRequests.THREAD_UNARCHIVE, params);
    }

    /**
     * Names a thread. Wire method {@code thread/name/set}.
     *
     * @param params the parameters
     * @return the response, later
     */
    public CompletableFuture<ThreadSetNameResponse> threadSetName(ThreadSetNameParams params) {
        return request(ClientRequests.THREAD_NAME_SET, params);
    }

    /**
     * Starts to compact the history of a thread. Wire method {@code thread/compact/start}.
     *
     * @param params the parameters
     * @return the response, later
     */
    public CompletableFuture<ThreadCompactStartResponse> threadCompact(ThreadCompactStartParams params) {
        return request(ClientRequests.THREAD_COMPACT_START, params);
    }

    /**
     * Starts a turn; on a thread with a live turn it steers that one. Wire method {@code turn/start}.
     *
     * @param params the parameters
     * @return the response, later
     */
    public CompletableFuture<TurnStartResponse> turnStart(TurnStartParams params) {
        return request(ClientRequests.TURN_START, params);
    }

    /**
     * Adds input to a live turn. Wire method {@code turn/steer}.
     *
     * @param params the parameters
     * @return the response, later
     */
    public CompletableFuture<TurnSteerResponse> turnSteer(TurnSteerParams params) {
        return request(ClientRequests.TURN_STEER, params);
    }

    /**
     * Interrupts a live turn. The server refuses it before {@code turn/started}; the method of the handle waits for that. Wire method {@code turn/interrupt}.
     *
     * @param params the parameters
     * @return the response, later
     */
    public CompletableFuture<TurnInterruptResponse> turnInterrupt(TurnInterruptParams params) {
        return request(ClientRequests.TURN_INTERRUPT, params);
    }

    /**
     * Lists models, a page at a time. Wire method {@code model/list}.
     *
     * @param params the parameters
     * @return the response, later
     */
    public CompletableFuture<ModelListResponse> modelList(ModelListParams params) {
        return request(ClientRequests.MODEL_LIST, params);
    }

    /**
     * Sets or changes the goal of a thread; the server then starts turns by itself until it is met. Wire method {@code thread/goal/set}.
     *
     * @param params the parameters
     * @return the response, later
     */
    public CompletableFuture<ThreadGoalSetResponse> threadGoalSet(ThreadGoalSetParams params) {
        return request(ClientRequests.THREAD_GOAL_SET, params);
    }

    /**
     * Reads the goal of a thread. Wire method {@code thread/goal/get}.
     *
     * @param params the parameters
     * @return the response, later
     */
    public CompletableFuture<ThreadGoalGetResponse> threadGoalGet(ThreadGoalGetParams params) {
        return request(ClientRequests.THREAD_GOAL_GET, params);
    }

    /**
     * Removes the goal of a thread. Wire method {@code thread/goal/clear}.
     *
     * @param params the parameters
     * @return the response, later
     */
    public CompletableFuture<ThreadGoalClearResponse> threadGoalClear(ThreadGoalClearParams params) {
        return request(ClientRequests.THREAD_GOAL_CLEAR, params);
    }

    /**
     * Starts a review as a turn; a turn that runs in the thread is interrupted. Wire method {@code review/start}.
     *
     * @param params the parameters
     * @return the response, later
     */
    public CompletableFuture<ReviewStartResponse> reviewStart(ReviewStartParams params) {
        return request(ClientRequests.REVIEW_START, params);
    }

    /**
     * Starts a login. The handles of {@code account()} wait for its end, too. Wire method {@code account/login/start}.
     *
     * @param params the parameters
     * @return the response, later
     */
    public CompletableFuture<LoginAccountResponse> accountLoginStart(LoginAccountParams params) {
        return request(ClientRequests.ACCOUNT_LOGIN_START, params);
    }

    /**
     * Gives a login up that waits for a person. Wire method {@code account/login/cancel}.
     *
     * @param params the parameters
     * @return the response, later
     */
    public CompletableFuture<CancelLoginAccountResponse> accountLoginCancel(CancelLoginAccountParams params) {
        return request(ClientRequests.ACCOUNT_LOGIN_CANCEL, params);
    }

    /**
     * Reads who is logged in. Wire method {@code account/read}.
     *
     * @param params the parameters
     * @return the response, later
     */
    public CompletableFuture<GetAccountResponse> accountRead(GetAccountParams params) {
        return request(ClientRequests.ACCOUNT_READ, params);
    }

    /**
     * Logs out. Wire method {@code account/logout}.
     *
     * @return the response, later
     */
    public CompletableFuture<LogoutAccountResponse> accountLogout() {
        return request(ClientRequests.ACCOUNT_LOGOUT, null);
    }
}
