package io.github.codexspring.client;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Consumer;

import io.github.codexspring.client.internal.router.Cursor;
import io.github.codexspring.client.internal.router.EventPublisher;
import io.github.codexspring.protocol.ServerNotifications;
import org.jspecify.annotations.Nullable;

/** Gives the output of one command to its listener, all that came before the answer before anybody learns of the answer. */
final class CommandWatch implements Flow.Subscriber<ServerEvent> {

    private final Cursor cursor;

    private final String processId;

    private final Consumer<CommandOutput> listener;

    private final CompletableFuture<@Nullable Void> read = new CompletableFuture<>();

    private long passed;

    private long last = Long.MAX_VALUE;

    private CommandWatch(Cursor cursor, String processId, Consumer<CommandOutput> listener) {
        this.cursor = cursor;
        this.processId = processId;
        this.listener = listener;
        this.passed = cursor.position() - 1;
        this.read.whenComplete((nothing, failure) -> cursor.close());
    }

    static CommandWatch open(ClientCore core, String processId, Consumer<CommandOutput> listener) {
        Cursor cursor = core.router().global().cursorAtEnd();
        CommandWatch watch = new CommandWatch(cursor, processId, listener);
        new EventPublisher<>(() -> cursor, ServerEvent::new, core.threads()::callback).subscribe(watch);
        return watch;
    }

    /** The answer has come: nothing that belongs to the command follows. Done when all before it was given on. */
    CompletableFuture<@Nullable Void> answered() {
        synchronized (this) {
            this.last = this.cursor.log().nextSequence() - 1;
        }
        finishWhenPassed();
        return this.read;
    }

    void fail(Throwable failure) {
        this.read.completeExceptionally(failure);
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(ServerEvent event) {
        if (event.isGap()) {
            fail(new CodexException(
                    "Output of the command was lost: its listener was too slow, or the connection broke"));
            return;
        }
        event.as(ServerNotifications.COMMAND_EXEC_OUTPUT_DELTA)
                .filter((delta) -> Objects.equals(delta.processId(), this.processId))
                .ifPresent((delta) -> give(new CommandOutput(delta)));
        synchronized (this) {
            this.passed = event.sequence();
        }
        finishWhenPassed();
    }

    private void give(CommandOutput output) {
        try {
            this.listener.accept(output);
        } catch (RuntimeException | Error ex) {
            fail(ex);
        }
    }

    private void finishWhenPassed() {
        boolean all;
        synchronized (this) {
            all = this.passed >= this.last;
        }
        if (all) {
            this.read.complete(null);
        }
    }

    @Override
    public void onError(Throwable failure) {
        fail(failure);
    }

    @Override
    public void onComplete() {
        // The log of the connection has no end.
    }
}
