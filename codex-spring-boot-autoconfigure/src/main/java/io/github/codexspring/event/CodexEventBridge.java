package io.github.codexspring.event;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

import io.github.codexspring.client.AppServerClient;
import io.github.codexspring.client.AsyncTurnHandle;
import io.github.codexspring.client.ClientState;
import io.github.codexspring.client.ClientStateListener;
import io.github.codexspring.client.CodexException;
import io.github.codexspring.client.TransportClosedException;
import io.github.codexspring.client.TurnListener;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;

/**
 * Publishes what happens to clients and their turns as application events. It only looks on: it keeps no turn in memory,
 * and a listener that throws is logged and stops nothing.
 *
 * @author Codex Spring contributors
 * @since 0.1.0
 */
public final class CodexEventBridge implements ClientStateListener, TurnListener {

    private static final Logger logger = LoggerFactory.getLogger(CodexEventBridge.class);

    private final ApplicationEventPublisher publisher;

    private final Set<CodexEventGroup> groups;

    private final TurnEventMapper mapper;

    private final Supplier<Map<String, AppServerClient>> clients;

    private final ReentrantLock lock = new ReentrantLock();

    private final Condition stopped = this.lock.newCondition();

    private int alive;

    /**
     * Creates a bridge.
     *
     * @param publisher where events are published
     * @param groups groups of events to publish
     * @param clients the clients by bean name, asked for when an event is published
     */
    public CodexEventBridge(
            ApplicationEventPublisher publisher,
            Set<CodexEventGroup> groups,
            Supplier<Map<String, AppServerClient>> clients) {
        this.publisher = publisher;
        this.groups = groups.isEmpty() ? EnumSet.noneOf(CodexEventGroup.class) : EnumSet.copyOf(groups);
        this.mapper = new TurnEventMapper(this.groups);
        this.clients = clients;
    }

    @Override
    public void stateChanged(ClientState from, ClientState to, @Nullable CodexException cause) {
        if (from == ClientState.NEW && to == ClientState.STARTING) {
            count(1);
        }
        try {
            if (this.groups.contains(CodexEventGroup.LIFECYCLE)) {
                publishState(from, to, cause);
            }
        } finally {
            if (from != ClientState.NEW && to == ClientState.CLOSED) {
                count(-1);
            }
        }
    }

    private void publishState(ClientState from, ClientState to, @Nullable CodexException cause) {
        boolean lost = from == ClientState.READY && (to == ClientState.FAILED || to == ClientState.RESTARTING);
        if (to == ClientState.READY) {
            publish(
                    (from == ClientState.RESTARTING)
                            ? new AppServerRestartedEvent(origin())
                            : new AppServerStartedEvent(origin()));
        } else if (lost || (from == ClientState.READY && to == ClientState.CLOSED)) {
            publish(stopped(cause, lost));
        }
        if (to == ClientState.FAILED && cause != null) {
            publish(new AppServerFailedEvent(origin(), cause));
        }
    }

    private AppServerStoppedEvent stopped(@Nullable CodexException cause, boolean lost) {
        AppServerStoppedEvent.Reason reason =
                lost ? AppServerStoppedEvent.Reason.LOST : AppServerStoppedEvent.Reason.CLOSED;
        return (cause instanceof TransportClosedException end)
                ? new AppServerStoppedEvent(origin(), reason, end.exitCode(), end.stderrTail())
                : new AppServerStoppedEvent(origin(), reason, null, "");
    }

    @Override
    public void turnAppeared(AsyncTurnHandle turn) {
        boolean onlyLifecycle = this.groups.isEmpty() || this.groups.equals(EnumSet.of(CodexEventGroup.LIFECYCLE));
        if (!onlyLifecycle) {
            turn.tap().subscribe(new TurnEventRelay(this, turn));
        }
    }

    TurnEventMapper mapper() {
        return this.mapper;
    }

    boolean publishes(CodexEventGroup group) {
        return this.groups.contains(group);
    }

    EventOrigin origin() {
        return EventOrigin.of(this.clients.get(), this);
    }

    void publish(CodexEvent event) {
        try {
            this.publisher.publishEvent(event);
        } catch (RuntimeException ex) {
            logger.error("A listener failed on {}", event, ex);
        }
    }

    /**
     * Waits until the end of every client that was started has been published.
     *
     * @param timeout how long to wait at the most
     * @return false when the time ran out
     */
    public boolean awaitStopped(Duration timeout) {
        long nanos = timeout.toNanos();
        this.lock.lock();
        try {
            while (this.alive > 0 && nanos > 0) {
                nanos = this.stopped.awaitNanos(nanos);
            }
            return this.alive == 0;
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            this.lock.unlock();
        }
    }

    private void count(int change) {
        this.lock.lock();
        try {
            this.alive += change;
            this.stopped.signalAll();
        } finally {
            this.lock.unlock();
        }
    }
}
