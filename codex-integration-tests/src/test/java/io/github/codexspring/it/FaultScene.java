package io.github.codexspring.it;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;

import io.github.codexspring.client.AppServerClient;
import io.github.codexspring.client.AppServerClientBuilder;
import io.github.codexspring.client.ClientState;
import io.github.codexspring.client.CodexThread;
import io.github.codexspring.client.RestartPolicy;
import io.github.codexspring.client.TurnOutcome;
import io.github.codexspring.client.transport.StdioTransport;
import io.github.codexspring.client.transport.Transport;
import io.github.codexspring.testkit.CodexHome;
import io.github.codexspring.testkit.CodexHomeBuilder;
import io.github.codexspring.testkit.FakeModelEndpoint;
import io.github.codexspring.testkit.PinnedCodex;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/** The world in which a fault happens: model, home, app-server, client, and all who wait for something. */
final class FaultScene implements AutoCloseable {

    /** Of requests whose answers do not come, where a row does not say otherwise. */
    static final Duration REQUEST = Duration.ofSeconds(10);

    static final Duration RECONCILE = Duration.ofSeconds(10);

    /** A turn whose connection ends knows in this time what became of it. */
    static final Duration TURN = RECONCILE.plusSeconds(2);

    static final Duration RECOVERY = Duration.ofSeconds(30);

    final FakeModelEndpoint model;

    final CodexHome home;

    final FaultyTransport transport;

    final AppServerClient client;

    final List<TurnWatch> turns = new CopyOnWriteArrayList<>();

    private final Leftovers leftovers = new Leftovers();

    private final List<Waiter<?>> waiters = new ArrayList<>();

    private final Map<String, Integer> endings = new TreeMap<>();

    private long faultNanos;

    private volatile long noticedNanos;

    private long overNanos;

    private String end = "";

    private Duration longest = Duration.ZERO;

    private Duration deadline = Duration.ZERO;

    private FaultScene(
            FakeModelEndpoint model, CodexHome home, Transport transport, Consumer<AppServerClientBuilder> customizer) {
        this.model = model;
        this.home = home;
        this.transport = new FaultyTransport(transport);
        AppServerClientBuilder builder = AppServerClient.builder()
                .transport(this.transport)
                .startupTimeout(Duration.ofSeconds(20))
                .requestTimeout(REQUEST)
                .reconcileTimeout(RECONCILE)
                .shutdownTimeout(Duration.ofSeconds(2))
                .restart(restart(5))
                .stateListener((from, to, cause) -> changed(to));
        customizer.accept(builder);
        this.client = builder.build();
    }

    static RestartPolicy restart(int attempts) {
        return new RestartPolicy(
                true, attempts, Duration.ofSeconds(60), Duration.ofMillis(50), Duration.ofMillis(400), 0.2);
    }

    /** A scene with the real app-server as a child process. */
    static FaultScene real() {
        return real((builder) -> {});
    }

    static FaultScene real(Consumer<AppServerClientBuilder> customizer) {
        return of(FaultScene::child, customizer);
    }

    static FaultScene of(Function<CodexHome, Transport> transport, Consumer<AppServerClientBuilder> customizer) {
        return of((home) -> {}, transport, customizer);
    }

    static FaultScene of(
            Consumer<CodexHomeBuilder> config,
            Function<CodexHome, Transport> transport,
            Consumer<AppServerClientBuilder> customizer) {
        try {
            FakeModelEndpoint model = FakeModelEndpoint.start();
            CodexHomeBuilder home = CodexHome.builder(model.baseUrl());
            config.accept(home);
            CodexHome built = home.build();
            return new FaultScene(model, built, transport.apply(built), customizer);
        } catch (IOException ex) {
            throw new IllegalStateException("No model endpoint", ex);
        }
    }

    static Transport child(CodexHome home) {
        return StdioTransport.builder()
                .command(List.of(PinnedCodex.require().toString()))
                .arguments(home.arguments())
                .environment(home.environment())
                .workingDirectory(home.workspace())
                .build();
    }

    /** The real app-server, started by a shell script as its {@code "$0" "$@"}. */
    static Transport script(CodexHome home, String script) {
        return StdioTransport.builder()
                .command(List.of("/bin/sh", "-c", script, PinnedCodex.require().toString()))
                .arguments(home.arguments())
                .environment(home.environment())
                .workingDirectory(home.workspace())
                .build();
    }

    private void changed(ClientState state) {
        if (state == ClientState.RESTARTING || state == ClientState.FAILED) {
            noticed();
        }
    }

    CodexThread thread() {
        return this.client.startThread(
                (params) -> params.cwd(this.home.workspace().toString()));
    }

    /** Starts a turn on a new thread and lets three wait for its end. */
    TurnWatch startTurn(String text) {
        return startTurn(thread(), text, TURN);
    }

    TurnWatch startTurn(CodexThread thread, String text, Duration deadline) {
        return watch(new TurnWatch(thread.startTurn(text), deadline));
    }

    TurnWatch watch(TurnWatch watch) {
        this.turns.add(watch);
        this.waiters.addAll(watch.waiters());
        return watch;
    }

    /** Somebody else who waits for something. */
    <T> Waiter<T> waits(String what, Duration deadline, CompletableFuture<T> future) {
        Waiter<T> waiter = Waiter.of(what, deadline, future);
        this.waiters.add(waiter);
        return waiter;
    }

    /** From now on times are counted. */
    void happens() {
        this.noticedNanos = 0;
        this.overNanos = 0;
        this.faultNanos = System.nanoTime();
    }

    /** The client knows of the fault; the first time counts. */
    void noticed() {
        if (this.noticedNanos == 0 && this.faultNanos != 0) {
            this.noticedNanos = System.nanoTime();
        }
    }

    void awaitState(ClientState state) {
        Awaitility.await()
                .pollInterval(Duration.ofMillis(5))
                .atMost(RECOVERY)
                .until(() -> this.client.state() == state);
    }

    void awaitRestarts(long count) {
        Awaitility.await()
                .pollInterval(Duration.ofMillis(5))
                .atMost(RECOVERY)
                .until(() -> this.client.state() == ClientState.READY
                        && this.client.statistics().restartCount() >= count);
    }

    /** A fresh turn works: the fault is over. */
    void recovers() {
        assertThat(thread().run("fresh").outcome()).isEqualTo(TurnOutcome.COMPLETED);
        over("recovered");
    }

    void over(String what) {
        this.overNanos = System.nanoTime();
        this.end = what;
    }

    /** All who wait are released in time, and all turns have ended in one of these ways. */
    void released(String... expected) throws InterruptedException {
        for (Waiter<?> waiter : this.waiters) {
            Duration wait = waiter.awaitEnd(this.faultNanos);
            if (share(wait, waiter.deadline) >= share(this.longest, this.deadline)) {
                this.longest = wait;
                this.deadline = waiter.deadline;
            }
        }
        for (TurnWatch turn : this.turns) {
            String ending = turn.ending();
            assertThat(ending).isIn((Object[]) expected);
            this.endings.merge(ending, 1, Integer::sum);
        }
        this.waiters.clear();
        this.turns.clear();
    }

    private static double share(Duration wait, Duration deadline) {
        return deadline.isZero() ? 0 : (double) wait.toNanos() / deadline.toNanos();
    }

    @Nullable
    Duration detection() {
        return (this.noticedNanos != 0) ? Duration.ofNanos(this.noticedNanos - this.faultNanos) : null;
    }

    Duration recovery() {
        return Duration.ofNanos(this.overNanos - this.faultNanos);
    }

    /** Closes everything and looks for what is left. */
    FaultRow end() {
        return end(detection(), recovery());
    }

    FaultRow end(@Nullable Duration detection, Duration recovery) {
        close();
        return new FaultRow(
                detection,
                recovery,
                this.end,
                this.endings,
                this.longest,
                this.deadline,
                this.leftovers.find(
                        this.transport.processes, this.home.workspace().getParent()));
    }

    @Override
    public void close() {
        this.client.close();
        this.model.close();
        this.home.close();
    }
}
