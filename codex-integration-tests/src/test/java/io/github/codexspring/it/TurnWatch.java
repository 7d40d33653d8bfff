package io.github.codexspring.it;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;

import io.github.codexspring.client.TurnEvent;
import io.github.codexspring.client.TurnFailedException;
import io.github.codexspring.client.TurnHandle;
import io.github.codexspring.client.TurnLostException;
import io.github.codexspring.client.TurnProvenance;
import io.github.codexspring.client.TurnResult;
import io.github.codexspring.client.TurnStream;
import org.awaitility.Awaitility;

import static org.assertj.core.api.Assertions.assertThat;

/** One turn and three who wait for it: in a blocking call, for a future, and on a stream. */
final class TurnWatch {

    final TurnHandle turn;

    final List<TurnEvent> events = new CopyOnWriteArrayList<>();

    private final Waiter<TurnResult> blocking;

    private final Waiter<TurnResult> future;

    private final Waiter<Integer> stream;

    TurnWatch(TurnHandle turn, Duration deadline) {
        this.turn = turn;
        this.blocking = Waiter.blocking("result()", deadline, turn::result);
        this.future = Waiter.of("the future", deadline, turn.async().result());
        this.stream = Waiter.blocking("the stream", deadline, this::read);
    }

    private int read() {
        try (TurnStream events = this.turn.stream()) {
            events.forEach(this.events::add);
        }
        return this.events.size();
    }

    List<Waiter<?>> waiters() {
        return List.of(this.blocking, this.future, this.stream);
    }

    TurnEvent await(Predicate<TurnEvent> condition) {
        return Awaitility.await()
                .pollInSameThread()
                .pollInterval(Duration.ofMillis(2))
                .atMost(Duration.ofSeconds(30))
                .until(() -> this.events.stream().filter(condition).findFirst(), (found) -> found.isPresent())
                .orElseThrow();
    }

    void awaitMethod(String method) {
        await((event) -> event.method().equals(method));
    }

    void awaitDeltas(int count) {
        await((event) -> this.events.stream()
                        .filter((delta) -> delta.method().equals("item/agentMessage/delta"))
                        .count()
                >= count);
    }

    /** An item of this type has begun or is complete. */
    void awaitItem(String method, String type) {
        await((event) -> event.method().equals(method) && event.paramsJson().contains("\"type\":\"" + type + "\""));
    }

    /** How it ended and who has told so, when all who waited agree and there was one end. */
    String ending() throws InterruptedException {
        assertThat(this.events).filteredOn(TurnEvent::isTerminal).hasSize(1);
        assertThat(this.events.get(this.events.size() - 1).isTerminal()).isTrue();
        String ending = ending(this.blocking);
        assertThat(ending(this.future)).isEqualTo(ending);
        assertThat(ending).startsWith(this.turn.outcome().orElseThrow().name());
        return ending;
    }

    private static String ending(Waiter<TurnResult> waiter) throws InterruptedException {
        try {
            return ending(waiter.value());
        } catch (ExecutionException ex) {
            if (ex.getCause() instanceof TurnFailedException failed) {
                return ending(failed.result());
            }
            assertThat(ex.getCause()).isInstanceOf(TurnLostException.class);
            return "LOST/" + TurnProvenance.CLIENT;
        }
    }

    private static String ending(TurnResult result) {
        return result.outcome() + "/" + result.provenance();
    }

    /** The result of a turn that has one. */
    TurnResult result() throws ExecutionException, InterruptedException {
        return this.blocking.value();
    }
}
