package io.github.codexspring.client;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import io.github.codexspring.protocol.ClientRequests;
import io.github.codexspring.protocol.CommandExecParams;
import io.github.codexspring.protocol.CommandExecResponse;

/**
 * Commands that run beside all threads. The server ends one after a time of its own unless the parameters say otherwise; the
 * answer has the deadline of requests that last by nature.
 */
public final class CodexCommands {

    private final AppServerClient client;

    CodexCommands(AppServerClient client) {
        this.client = client;
    }

    /**
     * The same with futures.
     *
     * @return the commands, asynchronous
     */
    public AsyncCodexCommands async() {
        return this.client.async().commands();
    }

    /**
     * Runs a command and collects its output. Wire method {@code command/exec}.
     *
     * @param customizer the command, and what it may do
     * @return exit code and output
     */
    public CommandExecResponse exec(Consumer<CommandExecParams.Builder> customizer) {
        return this.client.request(ClientRequests.COMMAND_EXEC, CommandExecParams.of(customizer));
    }

    /**
     * Runs a command whose output is given on while it runs.
     *
     * @param customizer the command; its {@code processId} is one of ours unless it is set
     * @param listener told of the output in order on the callback executor, and of all of it before this call returns; when
     *     it throws, this call fails
     * @return exit code when it has ended
     */
    public CommandExecResponse exec(Consumer<CommandExecParams.Builder> customizer, Consumer<CommandOutput> listener) {
        CompletableFuture<CommandExecResponse> ended =
                this.client.async().commands().exec(customizer, listener);
        return Await.on(ended, () -> "the end of the command", (failure) -> ended.cancel(false));
    }

    /**
     * Writes to the standard input of a command that was run with {@code streamStdin}. Wire method
     * {@code command/exec/write}.
     *
     * @param processId the id that its parameters gave
     * @param input what it is to read
     */
    public void write(String processId, byte[] input) {
        this.client.request(ClientRequests.COMMAND_EXEC_WRITE, Commands.write(processId, input));
    }

    /**
     * Ends the standard input of a command. Wire method {@code command/exec/write}.
     *
     * @param processId the id that its parameters gave
     */
    public void closeInput(String processId) {
        this.client.request(ClientRequests.COMMAND_EXEC_WRITE, Commands.closeInput(processId));
    }

    /**
     * Ends a command. Wire method {@code command/exec/terminate}.
     *
     * @param processId the id that its parameters gave
     */
    public void terminate(String processId) {
        this.client.request(ClientRequests.COMMAND_EXEC_TERMINATE, Commands.terminate(processId));
    }
}
