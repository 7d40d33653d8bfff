package io.github.codexspring.testkit;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import io.github.codexspring.client.transport.Transport;
import io.github.codexspring.client.transport.TransportSession;
import org.jspecify.annotations.Nullable;

/** Opens sessions in memory. */
final class FakeTransport implements Transport {

    private final Function<FakeOutput, FakeConnection> connector;

    private final AtomicInteger opened = new AtomicInteger();

    private volatile @Nullable Runnable beforeOpen;

    FakeTransport(Function<FakeOutput, FakeConnection> connector) {
        this.connector = connector;
    }

    void beforeOpen(Runnable hook) {
        this.beforeOpen = hook;
    }

    int opened() {
        return this.opened.get();
    }

    @Override
    public TransportSession open() {
        Runnable hook = this.beforeOpen;
        if (hook != null) {
            hook.run();
        }
        this.opened.incrementAndGet();
        return new FakeSession(this.connector);
    }

    @Override
    public String toString() {
        return "fake app-server in memory";
    }
}
