package io.github.codexspring.client;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import io.github.codexspring.protocol.ClientRequests;
import io.github.codexspring.protocol.CommandExecParams;
import io.github.codexspring.protocol.CommandExecResponse;
import org.jspecify.annotations.Nullable;

/**
 * Commands that run beside all threads, with futures. The server ends one after a time of its own unless the parameters say
 * otherwise; the answer has the deadline of requests that last by nature.
 */
public final class AsyncCodexCommands {

    private final AsyncAppServerClient client;

    AsyncCodexCommands(AsyncAppServerClient client) {
        this.client = client;
    }

    /**
     * Runs a command and collects its output. Wire method {@code command/exec}.
     *
     * @param customizer the command, and what it may do
     * @return exit code and output when it has ended; cancelling it does not end the command
     */
    public CompletableFuture<CommandExecResponse> exec(Consumer<CommandExecParams.Builder> customizer) {
        return this.client.request(ClientRequests.COMMAND_EXEC, CommandExecParams.of(customizer));
    }

    /**
     * Runs a command whose output is given on while it runs.
     *
     * @param customizer the command; its {@code processId} is one of ours unless it is set
     * @param listener told of the output in order on the callback executor, and of all of it before the future completes;
     *     when it throws, the future fails
     * @return exit code when it has ended; cancelling it does not end the command
     */
    public CompletableFuture<CommandExecResponse> exec(
            Consumer<CommandExecParams.Builder> customizer, Consumer<CommandOutput> listener) {
        CommandExecParams params = Commands.streaming(customizer);
        CommandWatch watch = CommandWatch.open(this.client.core(), Commands.processId(params), listener);
        CompletableFuture<CommandExecResponse> request = this.client.request(ClientRequests.COMMAND_EXEC, params);
        CompletableFuture<CommandExecResponse> ended =
                request.thenCompose((response) -> watch.answered().thenApply((nothing) -> response));
        ended.whenComplete((response, failure) -> {
            if (failure != null) {
                watch.fail(failure);
            }
        });
        return Cancelling.givesUp(request, ended);
    }

    /**
     * Writes to the standard input of a command that was run with {@code streamStdin}. Wire method
     * {@code command/exec/write}.
     *
     * @param processId the id that its parameters gave
     * @param input what it is to read
     * @return done when the server has taken it
     */
    public CompletableFuture<@Nullable Void> write(String processId, byte[] input) {
        return Cancelling.done(
                this.client.request(ClientRequests.COMMAND_EXEC_WRITE, Commands.write(processId, input)));
    }

    /**
     * Ends the standard input of a command. Wire method {@code command/exec/write}.
     *
     * @param processId the id that its parameters gave
     * @return done when the server has taken it
     */
    public CompletableFuture<@Nullable Void> closeInput(String processId) {
        return Cancelling.done(this.client.request(ClientRequests.COMMAND_EXEC_WRITE, Commands.closeInput(processId)));
    }

    /**
     * Ends a command. Wire method {@code command/exec/terminate}.
     *
     * @param processId the id that its parameters gave
     * @return done when the server has taken it
     */
    public CompletableFuture<@Nullable Void> terminate(String processId) {
        return Cancelling.done(
                this.client.request(ClientRequests.COMMAND_EXEC_TERMINATE, Commands.terminate(processId)));
    }
}
