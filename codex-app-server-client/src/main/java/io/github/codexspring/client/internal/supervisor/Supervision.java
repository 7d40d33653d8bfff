package io.github.codexspring.client.internal.supervisor;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;

import io.github.codexspring.client.ClientStateListener;
import io.github.codexspring.client.RestartPolicy;
import io.github.codexspring.client.internal.router.MessageRouter;
import io.github.codexspring.client.internal.rpc.ServerRequestDispatcher;
import io.github.codexspring.client.transport.Transport;
import io.github.codexspring.protocol.InitializeParams;
import org.jspecify.annotations.Nullable;

/** Puts together what looks after the connection of one client and after the turns on it. */
public final class Supervision {

    /**
     * How long things may take.
     *
     * @param startup deadline of the handshake
     * @param request deadline of requests
     * @param reconcile how long it may remain unknown what became of a turn
     * @param drain how long live turns may go on when the client is closed
     * @param shutdown how long the app-server may take to end by itself
     * @param turn how long a turn may last, or null for ever
     * @param idle how long a turn may be without an event before it is asked after, or null for ever
     */
    public record Deadlines(
            Duration startup,
            Duration request,
            Duration reconcile,
            Duration drain,
            Duration shutdown,
            @Nullable Duration turn,
            @Nullable Duration idle) {}

    /** A turn whose items are all completed waits for its end or for the model. */
    private static final Duration DONE = Duration.ofSeconds(10);

    private static final Duration QUIET = Duration.ofSeconds(60);

    private final ThreadsInUse threads;

    private final Supervisor supervisor;

    private final Watchdog watchdog;

    private final Liveness liveness;

    private final GracefulEnd gracefulEnd;

    /** Creates it; nothing is started. {@code executor} runs what blocks, {@code timer} what has to happen later. */
    public Supervision(
            Transport transport,
            InitializeParams handshake,
            Deadlines deadlines,
            RestartPolicy restart,
            int maxMessageSize,
            MessageRouter router,
            ServerRequestDispatcher serverRequests,
            ExecutorService executor,
            ScheduledExecutorService timer,
            ClientStateListener listener) {
        Duration question = question(deadlines);
        this.threads = new ThreadsInUse(
                (connection, threadId, rights) ->
                        new ThreadRequests(connection, question).resume(threadId, rights, deadlines.reconcile()),
                executor);
        Reconciler reconciler = new Reconciler(
                router, serverRequests::turnEnded, this.threads, executor, question, deadlines.reconcile());
        this.supervisor = new Supervisor(
                transport,
                new Handshake(handshake, deadlines.startup(), transport.toString()),
                deadlines.shutdown(),
                restart,
                new TurnKeeper(
                        router,
                        serverRequests,
                        this.threads,
                        reconciler,
                        executor,
                        timer,
                        deadlines.reconcile(),
                        maxMessageSize),
                timer,
                listener);
        Duration idle = deadlines.idle();
        this.watchdog = new Watchdog(
                router,
                this.supervisor::usable,
                reconciler,
                executor,
                new Watchdog.Limits(deadlines.turn(), least(idle, DONE), least(idle, QUIET), deadlines.reconcile()));
        this.liveness = new Liveness(
                this.supervisor::usable,
                () -> router.liveTurns().findAny().isPresent(),
                least(idle, QUIET),
                deadlines.request());
        this.gracefulEnd = new GracefulEnd(router, this.supervisor::usable, deadlines);
    }

    /** A question about a turn is to be asked more than once before the turn is given up. */
    private static Duration question(Deadlines deadlines) {
        Duration third = deadlines.reconcile().dividedBy(3);
        return (third.compareTo(deadlines.request()) < 0) ? third : deadlines.request();
    }

    private static Duration least(@Nullable Duration one, Duration other) {
        return (one != null && one.compareTo(other) < 0) ? one : other;
    }

    /** The connection. */
    public Supervisor supervisor() {
        return this.supervisor;
    }

    /** The threads that are used. */
    public ThreadsInUse threads() {
        return this.threads;
    }

    /** Looks after turns and the connection; returns at once. Called about every second by one thread. */
    public void look() {
        this.watchdog.look();
        this.liveness.look();
    }

    /** Lets live turns end, interrupts those that do not, and ends the connection. Blocks, for so long as configured. */
    public void close() {
        try {
            this.gracefulEnd.await();
        } finally {
            this.supervisor.close();
        }
    }
}
