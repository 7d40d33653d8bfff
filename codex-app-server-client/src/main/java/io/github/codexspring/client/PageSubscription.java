package io.github.codexspring.client;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

import io.github.codexspring.client.internal.supervisor.Supervisor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One subscriber's reading of a paged list. Whoever raises {@link #work} from zero has it done; what comes meanwhile is done
 * by the same task. A page is asked for only when the subscriber wants more than is there.
 */
final class PageSubscription<T> implements Flow.Subscription, Runnable {

    private static final Logger logger = LoggerFactory.getLogger(PageSubscription.class);

    private final Function<@Nullable String, CompletableFuture<Page<T>>> pages;

    private final Flow.Subscriber<? super T> subscriber;

    private final Executor executor;

    private final PageWalk<T> walk = new PageWalk<>();

    private final AtomicInteger work = new AtomicInteger();

    private final AtomicLong demand = new AtomicLong();

    private volatile boolean over;

    private volatile @Nullable Throwable failure;

    private volatile @Nullable Page<T> arrived;

    private volatile @Nullable CompletableFuture<Page<T>> asked;

    private boolean subscribed;

    PageSubscription(
            Function<@Nullable String, CompletableFuture<Page<T>>> pages,
            Flow.Subscriber<? super T> subscriber,
            Executor executor) {
        this.pages = pages;
        this.subscriber = subscriber;
        this.executor = executor;
    }

    void start() {
        wake();
    }

    @Override
    public void request(long n) {
        if (n <= 0) {
            this.failure = new IllegalArgumentException("Requested " + n + " items; ask for one or more (rule 3.9)");
        } else {
            this.demand.accumulateAndGet(n, (have, more) -> (have + more < 0) ? Long.MAX_VALUE : have + more);
        }
        wake();
    }

    @Override
    public void cancel() {
        this.over = true;
        CompletableFuture<Page<T>> page = this.asked;
        if (page != null) {
            page.cancel(false);
        }
    }

    private void wake() {
        if (this.work.getAndIncrement() == 0) {
            this.executor.execute(this);
        }
    }

    @Override
    public void run() {
        int done = this.work.get();
        do {
            try {
                drain();
            } catch (RuntimeException | Error ex) {
                logger.error("A subscriber failed; its list is cancelled", ex);
                cancel();
            }
            done = this.work.addAndGet(-done);
        } while (done != 0);
    }

    private void drain() {
        if (!this.subscribed) {
            this.subscribed = true;
            this.subscriber.onSubscribe(this);
        }
        while (!this.over && step()) {
            // One signal or one request at a time.
        }
    }

    /** Does what can be done next; false when somebody has to wake it up first. */
    private boolean step() {
        takeArrived();
        Throwable failed = this.failure;
        if (failed != null) {
            cancel();
            this.subscriber.onError(failed);
            return false;
        }
        if (this.walk.ended()) {
            this.over = true;
            this.subscriber.onComplete();
            return false;
        }
        if (this.demand.get() == 0 || (!this.walk.hasItem() && this.asked != null)) {
            return false;
        }
        if (this.walk.hasItem()) {
            this.demand.updateAndGet((have) -> (have == Long.MAX_VALUE) ? have : have - 1);
            this.subscriber.onNext(this.walk.next());
        } else {
            ask();
        }
        return true;
    }

    private void takeArrived() {
        Page<T> page = this.arrived;
        if (page == null) {
            return;
        }
        this.arrived = null;
        this.asked = null;
        try {
            this.walk.take(page);
        } catch (ProtocolException ex) {
            this.failure = ex;
        }
    }

    private void ask() {
        CompletableFuture<Page<T>> page;
        try {
            page = this.pages.apply(this.walk.cursor());
        } catch (RuntimeException ex) {
            this.failure = ex;
            return;
        }
        this.asked = page;
        if (this.over) {
            page.cancel(false);
        }
        page.whenComplete((items, failed) -> {
            if (failed != null) {
                this.failure = Supervisor.unwrap(failed);
            } else {
                this.arrived = items;
            }
            wake();
        });
    }
}
