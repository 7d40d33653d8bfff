package io.github.codexspring.sse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;

import io.github.codexspring.client.AppServerClient;
import io.github.codexspring.client.TurnEvent;
import io.github.codexspring.client.TurnHandle;
import io.github.codexspring.client.TurnLostException;
import io.github.codexspring.client.TurnOutcome;
import io.github.codexspring.client.TurnResult;
import io.github.codexspring.client.TurnStream;
import io.github.codexspring.client.transport.StdioTransport;
import io.github.codexspring.client.transport.Transport;
import io.github.codexspring.client.transport.TransportSession;
import io.github.codexspring.event.TurnCompletedEvent;
import io.github.codexspring.observation.CodexTurnObservationContext;
import io.github.codexspring.sse.SseApplication.Frame;
import io.github.codexspring.sse.SseApplication.Stream;
import io.github.codexspring.testkit.FakeAppServer;
import io.github.codexspring.testkit.FakeAppServerMain;
import io.github.codexspring.testkit.FakeScenario;
import io.github.codexspring.testkit.TurnScript;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ApplicationEventMulticaster;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The connection ends in the middle of many turns, some of which are just ending by themselves: log, result, server-sent events,
 * application events and observations each see one end of each turn, the same one.
 */
@Timeout(120)
class OneTerminalTests {

    private static final int TURNS = 24;

    private final ExecutorService threads = Executors.newCachedThreadPool();

    private final Ends ends = new Ends();

    private final Observations observations = new Observations();

    private final AtomicInteger results = new AtomicInteger();

    @AfterEach
    void stop() {
        this.threads.shutdownNow();
    }

    /** How the connection ends. */
    enum Ending {
        PROCESS_KILLED,
        END_OF_FILE,
        CLIENT_CLOSED
    }

    @ParameterizedTest
    @EnumSource
    void whenTheConnectionEndsAmongManyTurnsThenEachEndsOnceEverywhere(Ending ending) throws Exception {
        FakeAppServer server = FakeAppServer.create();
        Scenario.script(server);
        ChildProcess child = new ChildProcess();
        Transport transport = (ending == Ending.PROCESS_KILLED) ? child : server.transport();
        List<Observed> turns = new ArrayList<>();
        try (SseApplication application = new SseApplication(transport)) {
            application.bean(ApplicationEventMulticaster.class).addApplicationListener(this.ends);
            application.bean(ObservationRegistry.class).observationConfig().observationHandler(this.observations);
            AppServerClient client = application.bean(AppServerClient.class);
            for (int i = 0; i < TURNS; i++) {
                turns.add(observe(application, client.startThread().startTurn((i % 3 == 0) ? "ends" : "endless")));
            }
            turns.get(0).result().get(30, TimeUnit.SECONDS);
            switch (ending) {
                case PROCESS_KILLED -> child.kill();
                case END_OF_FILE -> server.crash(7);
                case CLIENT_CLOSED -> client.close();
            }
            for (Observed turn : turns) {
                assertEndedOnce(turn);
            }
            Awaitility.await().atMost(30, TimeUnit.SECONDS).until(() -> this.ends.seen.size() >= TURNS);
            Awaitility.await().atMost(30, TimeUnit.SECONDS).until(() -> this.observations.stopped.size() >= TURNS);
        }
        assertThat(this.results).hasValue(TURNS);
        assertThat(this.ends.seen).hasSize(TURNS);
        for (Observed turn : turns) {
            assertThat(this.ends.seen)
                    .filteredOn((end) -> end.getTurnId().equals(turn.handle().id()))
                    .singleElement()
                    .returns(turn.handle().outcome().orElseThrow(), TurnCompletedEvent::getOutcome);
            assertThat(this.observations.stopped)
                    .filteredOn((context) ->
                            context.getTurnId().equals(turn.handle().id()))
                    .singleElement()
                    .returns(turn.handle().outcome().orElseThrow(), CodexTurnObservationContext::getOutcome);
        }
    }

    private Observed observe(SseApplication application, TurnHandle turn) {
        CompletableFuture<TurnOutcome> result = turn.async().result().handle(this::outcome);
        CompletableFuture<List<String>> stream = CompletableFuture.supplyAsync(() -> methods(turn), this.threads);
        CompletableFuture<List<String>> frames =
                CompletableFuture.supplyAsync(() -> frames(application, turn.id()), this.threads);
        return new Observed(turn, result, stream, frames);
    }

    private TurnOutcome outcome(@Nullable TurnResult result, @Nullable Throwable failure) {
        this.results.incrementAndGet();
        if (result != null) {
            return result.outcome();
        }
        if (failure instanceof TurnLostException) {
            return TurnOutcome.LOST;
        }
        throw new CompletionException(failure);
    }

    private static List<String> methods(TurnHandle turn) {
        try (TurnStream stream = turn.stream()) {
            return StreamSupport.stream(stream.spliterator(), false)
                    .map(TurnEvent::method)
                    .toList();
        }
    }

    private static List<String> frames(SseApplication application, String turnId) {
        try (Stream stream = application.open(turnId, null)) {
            stream.next();
            return stream.rest().stream().map(Frame::event).toList();
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ex);
        }
    }

    private static void assertEndedOnce(Observed turn) throws Exception {
        TurnOutcome outcome = turn.result().get(30, TimeUnit.SECONDS);
        String terminal = (outcome == TurnOutcome.LOST) ? "codex/turn/lost" : "turn/completed";
        assertThat(turn.handle().outcome()).contains(outcome);
        assertEndsWithOnly(terminal, turn.stream().get(30, TimeUnit.SECONDS));
        assertEndsWithOnly(terminal, turn.frames().get(30, TimeUnit.SECONDS));
        assertEndsWithOnly(terminal, methods(turn.handle()));
    }

    private static void assertEndsWithOnly(String terminal, List<String> events) {
        assertThat(events).endsWith(terminal);
        assertThat(events)
                .filteredOn((event) -> event.equals("codex/turn/lost") || event.equals("turn/completed"))
                .hasSize(1);
    }

    private record Observed(
            TurnHandle handle,
            CompletableFuture<TurnOutcome> result,
            CompletableFuture<List<String>> stream,
            CompletableFuture<List<String>> frames) {}

    private static final class Ends implements ApplicationListener<TurnCompletedEvent> {

        private final Queue<TurnCompletedEvent> seen = new ConcurrentLinkedQueue<>();

        @Override
        public void onApplicationEvent(TurnCompletedEvent event) {
            this.seen.add(event);
        }
    }

    private static final class Observations implements ObservationHandler<CodexTurnObservationContext> {

        private final Queue<CodexTurnObservationContext> stopped = new ConcurrentLinkedQueue<>();

        @Override
        public void onStop(CodexTurnObservationContext context) {
            this.stopped.add(context);
        }

        @Override
        public boolean supportsContext(Observation.Context context) {
            return context instanceof CodexTurnObservationContext;
        }
    }

    /** Turns that never end, and others that end after a while. */
    static final class Scenario implements FakeScenario {

        static void script(FakeAppServer server) {
            server.onTurn(
                    "endless", TurnScript.builder().words(200).neverCompletes().build());
            server.onTurn("ends", TurnScript.builder().words(400).build());
        }

        @Override
        public void prepare(FakeAppServer server, List<String> arguments) {
            script(server);
        }
    }

    /** The fake as a process that can be killed. */
    private static final class ChildProcess implements Transport {

        private final Transport transport = StdioTransport.builder()
                .command(FakeAppServerMain.command(Scenario.class))
                .build();

        private final CompletableFuture<ProcessHandle> process = new CompletableFuture<>();

        @Override
        public TransportSession open() {
            TransportSession session = this.transport.open();
            this.process.complete(ProcessHandle.of(session.pid().orElseThrow()).orElseThrow());
            return session;
        }

        void kill() {
            this.process.join().destroyForcibly();
        }
    }
}
