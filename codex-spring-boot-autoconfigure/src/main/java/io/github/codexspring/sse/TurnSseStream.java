package io.github.codexspring.sse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Flow;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import io.github.codexspring.client.AsyncTurnHandle;
import io.github.codexspring.client.TurnEvent;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.MediaType;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter.DataWithMediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter.SseEventBuilder;

/**
 * One viewer of one turn. Events are taken in small batches: no more are asked for than have been written. Whoever has
 * something to do for the stream signals; the writing is done by one task at a time, without a lock. The stream ends
 * once, whoever ends it.
 */
final class TurnSseStream implements Flow.Subscriber<TurnEvent>, Runnable {

    private static final Logger logger = LoggerFactory.getLogger(TurnSseStream.class);

    private static final int BATCH = 16;

    private final SseStreams streams;

    private final AsyncTurnHandle turn;

    private final @Nullable String resumeAfter;

    private final Emitter emitter;

    private final Queue<TurnEvent> events = new ConcurrentLinkedQueue<>();

    private final AtomicInteger work = new AtomicInteger();

    private final AtomicBoolean started = new AtomicBoolean();

    private final AtomicReference<@Nullable SseCloseReason> closed = new AtomicReference<>();

    private final AtomicBoolean placeHeld = new AtomicBoolean(true);

    private final long openedNanos = System.nanoTime();

    private volatile Flow.@Nullable Subscription subscription;

    private volatile @Nullable SseCloseReason ending;

    private volatile boolean heartbeatDue;

    private volatile long idleSinceNanos = this.openedNanos;

    private volatile long writingSinceNanos;

    private volatile boolean writing;

    private int written;

    TurnSseStream(SseStreams streams, AsyncTurnHandle turn, @Nullable String resumeAfter) {
        this.streams = streams;
        this.turn = turn;
        this.resumeAfter = resumeAfter;
        TurnSseSettings settings = streams.settings();
        this.emitter =
                new Emitter((settings.timeout() != null) ? settings.timeout().toMillis() : 0L);
        this.emitter.onCompletion(() -> abandon(SseCloseReason.DISCONNECT));
        this.emitter.onError((failure) -> abandon(SseCloseReason.DISCONNECT));
        this.emitter.onTimeout(() -> complete(SseCloseReason.TIMEOUT));
    }

    SseEmitter emitter() {
        return this.emitter;
    }

    /** The response is written to: what was sent before would pile up in the emitter, and fail where nobody notices. */
    private void begin() {
        if (!this.started.compareAndSet(false, true)) {
            return;
        }
        if (this.closed.get() != null) {
            this.emitter.complete();
        } else {
            this.turn
                    .mergedEvents(this.resumeAfter, this.streams.settings().maxEventSize())
                    .subscribe(this);
        }
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        this.subscription = subscription;
        if (this.closed.get() != null) {
            subscription.cancel();
        } else {
            subscription.request(BATCH);
        }
    }

    @Override
    public void onNext(TurnEvent event) {
        this.events.add(event);
        signal();
    }

    @Override
    public void onError(Throwable failure) {
        logger.debug("The events of a turn ended with an error", failure);
        end(SseCloseReason.ERROR);
    }

    @Override
    public void onComplete() {
        end(SseCloseReason.COMPLETED);
    }

    /** Ends the stream after what is waiting has been written. */
    private void end(SseCloseReason reason) {
        if (this.ending == null) {
            this.ending = reason;
        }
        signal();
    }

    /** Ends the stream without an event, so that the browser comes back. */
    void shutdown() {
        this.ending = SseCloseReason.SHUTDOWN;
        if (!this.started.get()) {
            abandonUnbegun(SseCloseReason.SHUTDOWN);
        }
        signal();
    }

    /** Whoever comes second, this or {@link #begin()}, sees the other and ends the response. */
    private void abandonUnbegun(SseCloseReason reason) {
        abandon(reason);
        if (this.started.get()) {
            this.emitter.complete();
        }
    }

    /** Called by the clock; writes nothing. */
    void tick(long now) {
        long writeTimeout = this.streams.settings().writeTimeout().toNanos();
        if (this.writing && now - this.writingSinceNanos > writeTimeout) {
            logger.debug("A write to a viewer of turn {} takes too long; its stream is given up", this.turn.id());
            abandon(SseCloseReason.TIMEOUT);
        } else if (!this.started.get() && now - this.openedNanos > writeTimeout) {
            abandonUnbegun(SseCloseReason.ERROR);
        } else if (this.started.get()
                && !this.writing
                && now - this.idleSinceNanos
                        >= this.streams.settings().heartbeatInterval().toNanos()) {
            this.heartbeatDue = true;
            signal();
        }
    }

    private void signal() {
        if (this.started.get() && this.work.getAndIncrement() == 0) {
            try {
                this.streams.writers().execute(this);
            } catch (RejectedExecutionException ex) {
                logger.debug("No thread to write to a viewer of turn {}", this.turn.id(), ex);
                this.work.set(0);
                abandon(SseCloseReason.ERROR);
            }
        }
    }

    @Override
    public void run() {
        int seen = this.work.get();
        do {
            try {
                drain();
            } catch (RuntimeException ex) {
                fail(ex);
            }
            seen = this.work.addAndGet(-seen);
        } while (seen != 0);
        releasePlaceIfOver();
    }

    private void drain() {
        SseCloseReason reason = this.ending; // before the events: what came before the end is among them
        while (this.closed.get() == null && this.ending != SseCloseReason.SHUTDOWN) {
            TurnEvent event = this.events.poll();
            if (event == null) {
                break;
            }
            send(event);
        }
        if (this.closed.get() != null) {
            return;
        }
        if (this.ending == SseCloseReason.SHUTDOWN) {
            complete(SseCloseReason.SHUTDOWN);
        } else if (reason != null) {
            complete(reason);
        } else if (this.heartbeatDue) {
            this.heartbeatDue = false;
            write(SseFrames.heartbeat());
        }
    }

    private void send(TurnEvent event) {
        String params = event.paramsJson();
        boolean tooLarge = !event.isTerminal()
                && SseFrames.isLarger(params, this.streams.settings().maxEventSize());
        boolean sent = write(tooLarge ? SseFrames.tooLarge(event, params) : SseFrames.event(event, params));
        if (sent) {
            this.streams.statistics().countEvent(outcome(event, tooLarge));
        }
        Flow.Subscription current = this.subscription;
        if (++this.written == BATCH && current != null) {
            this.written = 0;
            current.request(BATCH);
        }
    }

    private TurnSseStatistics.Outcome outcome(TurnEvent event, boolean tooLarge) {
        if (tooLarge) {
            return TurnSseStatistics.Outcome.DROPPED;
        }
        if (event.firstSequence() < event.sequence()) {
            return TurnSseStatistics.Outcome.COALESCED;
        }
        boolean older = event.ageNanos() > System.nanoTime() - this.openedNanos;
        return older ? TurnSseStatistics.Outcome.REPLAYED : TurnSseStatistics.Outcome.SENT;
    }

    private boolean write(SseEventBuilder frame) {
        this.writingSinceNanos = System.nanoTime();
        this.writing = true;
        try {
            this.emitter.send(frame);
        } catch (IOException ex) {
            // The container knows of it and ends the response.
            logger.debug("A viewer of turn {} has gone", this.turn.id(), ex);
            abandon(SseCloseReason.DISCONNECT);
            return false;
        } catch (IllegalStateException ex) {
            fail(ex);
            return false;
        } finally {
            this.writing = false;
            this.idleSinceNanos = System.nanoTime();
        }
        if (this.closed.get() == SseCloseReason.TIMEOUT) {
            this.emitter.complete();
        }
        return true;
    }

    private void fail(RuntimeException failure) {
        if (abandon(SseCloseReason.ERROR)) {
            logger.warn("An event of turn {} could not be written; its stream is ended", this.turn.id(), failure);
            this.emitter.completeWithError(failure);
        }
    }

    private void complete(SseCloseReason reason) {
        if (abandon(reason)) {
            this.emitter.complete();
        }
    }

    /** Ends the stream without touching the response; the first one to end it does. */
    boolean abandon(SseCloseReason reason) {
        if (!this.closed.compareAndSet(null, reason)) {
            return false;
        }
        Flow.Subscription current = this.subscription;
        if (current != null) {
            current.cancel();
        }
        this.events.clear();
        this.streams.closed(this, reason);
        if (this.work.get() == 0) {
            releasePlaceIfOver();
        }
        return true;
    }

    private void releasePlaceIfOver() {
        if (this.closed.get() != null && this.placeHeld.compareAndSet(true, false)) {
            this.streams.releasePlace();
        }
    }

    /** Begins the stream with the opening frame, which the emitter keeps until the response can be written to. */
    private final class Emitter extends SseEmitter {

        Emitter(long timeoutMillis) {
            super(timeoutMillis);
        }

        @Override
        protected void extendResponse(ServerHttpResponse response) {
            super.extendResponse(response);
            Set<DataWithMediaType> opening = new LinkedHashSet<>();
            for (DataWithMediaType part : SseFrames.opening(
                            TurnSseStream.this.streams.settings().reconnectTime())
                    .build()) {
                opening.add(new Opening(part.getData(), part.getMediaType()));
            }
            try {
                send(opening);
            } catch (IOException ex) {
                throw new UncheckedIOException("Nothing is written before the response exists", ex);
            }
        }
    }

    /** A part of the opening frame that tells when it is written, which is done under the lock of the emitter. */
    private final class Opening extends DataWithMediaType {

        Opening(Object data, @Nullable MediaType mediaType) {
            super(data, mediaType);
        }

        @Override
        public Object getData() {
            begin();
            return super.getData();
        }
    }
}
