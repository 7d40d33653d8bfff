package io.github.codexspring.client.internal.router;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;

import io.github.codexspring.client.PublisherTck;
import io.github.codexspring.client.internal.rpc.WireMethod;
import org.jspecify.annotations.Nullable;
import org.testng.annotations.AfterClass;
import org.testng.annotations.BeforeClass;

/** The rules of Reactive Streams for the publisher of a log, with many threads on the subscriber's side. */
public final class EventPublisherTck extends PublisherTck<Long> {

    private static final int ENDLESS = 1000;

    private static final byte[] PARAMS = "{}".getBytes(StandardCharsets.UTF_8);

    private @Nullable ExecutorService executor;

    /** Starts the threads. */
    @BeforeClass
    public void start() {
        this.executor = Executors.newFixedThreadPool(4);
    }

    /** Ends the threads. */
    @AfterClass
    public void stop() {
        if (this.executor != null) {
            this.executor.shutdownNow();
        }
    }

    @Override
    public Flow.Publisher<Long> createFlowPublisher(long elements) {
        TurnLog log = new TurnLog("tu", Long.MAX_VALUE, new LogTotals(), (ended) -> {});
        long events = Math.min(elements, ENDLESS);
        for (int i = 1; i < events; i++) {
            log.appendLive(Payload.of(WireMethod.APPROVAL_REQUESTED, PARAMS));
        }
        if (elements <= ENDLESS) {
            log.end(Payload.of(WireMethod.TURN_COMPLETED, PARAMS));
        }
        long first = (elements > 0) ? 1 : 2;
        ExecutorService threads = this.executor;
        if (threads == null) {
            throw new IllegalStateException("Not started");
        }
        return new EventPublisher<>(() -> log.cursor(first), LogEntry::sequence, threads);
    }
}
