package io.github.codexspring.client;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import io.github.codexspring.client.internal.router.TurnLog;
import io.github.codexspring.client.internal.supervisor.Supervisor;
import io.github.codexspring.protocol.ClientRequests;
import io.github.codexspring.protocol.TurnInterruptParams;
import io.github.codexspring.protocol.TurnInterruptResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stops turns. Before {@code turn/started} the server would refuse that and the turn would run on, so it is held back until
 * then.
 */
final class TurnInterrupt {

    private static final Logger logger = LoggerFactory.getLogger(TurnInterrupt.class);

    private TurnInterrupt() {}

    /** How long to wait for {@code turn/started}: a turn that was joined midway is never seen to start. */
    static Duration longestHold(ClientCore core, @Nullable Duration timeout) {
        return (timeout != null) ? timeout.dividedBy(2) : core.config().requestTimeout();
    }

    static TurnInterruptParams params(TurnLog log) {
        String threadId = log.threadId();
        if (threadId == null) {
            throw new IllegalStateException("The thread of turn " + log.turnId() + " is not known yet");
        }
        return TurnInterruptParams.builder()
                .threadId(threadId)
                .turnId(log.turnId())
                .build();
    }

    /** Done when the server has taken it or the turn has ended; what is done otherwise before is not sent any more. */
    static CompletableFuture<@Nullable Void> whenStarted(ClientCore core, TurnLog log, @Nullable Duration timeout) {
        return whenStarted(core, log, timeout, () -> true);
    }

    /** Stops a turn whose caller does not wait any more, unless it is another's or others have asked for it, too. */
    static void unlessWanted(ClientCore core, TurnLog log, int ownClaims) {
        warn(log, whenStarted(core, log, null, () -> log.isOwn() && log.claims() <= ownClaims));
    }

    private static void warn(TurnLog log, CompletableFuture<?> interrupted) {
        interrupted.whenComplete((nothing, failure) -> {
            if (failure != null) {
                logger.warn("Nobody waits for turn {} any more, but it could not be stopped", log.turnId(), failure);
            }
        });
    }

    private static CompletableFuture<@Nullable Void> whenStarted(
            ClientCore core, TurnLog log, @Nullable Duration timeout, BooleanSupplier condition) {
        CompletableFuture<@Nullable Void> done = new CompletableFuture<>();
        log.started()
                .copy()
                .orTimeout(longestHold(core, timeout).toNanos(), TimeUnit.NANOSECONDS)
                .whenComplete((nothing, late) -> core.threads().callback(() -> {
                    if (done.isDone() || !log.active() || !condition.getAsBoolean()) {
                        done.complete(null);
                    } else {
                        send(core, log, timeout, done);
                    }
                }));
        return done;
    }

    private static void send(
            ClientCore core, TurnLog log, @Nullable Duration timeout, CompletableFuture<@Nullable Void> done) {
        CompletableFuture<TurnInterruptResponse> request;
        try {
            request = core.send(
                    ClientRequests.TURN_INTERRUPT, params(log), (timeout != null) ? timeout.dividedBy(2) : null);
        } catch (RuntimeException ex) {
            done.completeExceptionally(ex);
            return;
        }
        request.whenComplete((response, refused) -> {
            if (refused != null && log.active()) {
                done.completeExceptionally(Supervisor.unwrap(refused));
            } else {
                done.complete(null);
            }
        });
        Cancelling.givesUp(request, done);
    }
}
