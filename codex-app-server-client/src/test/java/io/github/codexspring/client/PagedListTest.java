package io.github.codexspring.client;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import io.github.codexspring.protocol.Model;
import io.github.codexspring.protocol.Thread;
import io.github.codexspring.protocol.ThreadItemEntry;
import io.github.codexspring.protocol.Turn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** Lists that the server gives a page at a time; the rules of Reactive Streams have a test of their own. */
class PagedListTest {

    private final ScriptedServer server = new ScriptedServer().on("thread/list", (s, request) -> {
        String cursor = request.at("/params/cursor").asString("1");
        int first = Integer.parseInt(cursor);
        String data = Answers.threadValue("t" + first) + "," + Answers.threadValue("t" + (first + 1));
        s.answer(request, Answers.page(data, (first < 5) ? String.valueOf(first + 2) : null));
    });

    private final AppServerClient client = AppServerClient.builder()
            .transport(this.server)
            .restart(RestartPolicy.never())
            .requestTimeout(Duration.ofSeconds(30))
            .build();

    @AfterEach
    void close() {
        this.client.close();
    }

    @Test
    void whenAStreamIsReadThenPagesAreAskedForWhenTheyAreReached() {
        try (Stream<Thread> threads =
                this.client.threads((params) -> params.limit(2L).searchTerm("x"))) {
            Iterator<Thread> iterator = threads.iterator();
            assertThat(pages()).isEmpty();
            assertThat(iterator.next().id()).isEqualTo("t1");
            assertThat(iterator.next().id()).isEqualTo("t2");
            assertThat(pages()).hasSize(1);
            assertThat(iterator.next().id()).isEqualTo("t3");
            assertThat(pages()).hasSize(2);
        }
        assertThat(pages().get(0).toString()).isEqualTo("{\"limit\":2,\"searchTerm\":\"x\"}");
        assertThat(pages().get(1).toString()).isEqualTo("{\"cursor\":\"3\",\"limit\":2,\"searchTerm\":\"x\"}");
    }

    @Test
    void whenAStreamIsReadToItsEndThenAllIsThereInOrder() {
        try (Stream<Thread> threads = this.client.threads()) {
            assertThat(threads.map(Thread::id)).containsExactly("t1", "t2", "t3", "t4", "t5", "t6");
        }
        assertThat(pages()).hasSize(3);
    }

    @Test
    void whenAStreamIsClosedThenNoMorePagesAreAskedFor() {
        Stream<Thread> threads = this.client.threads();
        Iterator<Thread> iterator = threads.iterator();
        iterator.next();
        threads.close();
        assertThat(iterator.hasNext()).isFalse();
        assertThat(pages()).hasSize(1);
    }

    @Test
    void whenAPageIsEmptyThenTheNextOneIsAskedFor() {
        this.server.on(
                "model/list",
                (s, request) -> s.answer(
                        request,
                        request.at("/params/cursor").isMissingNode()
                                ? Answers.page("", "2")
                                : Answers.page(Answers.model("m"), null)));
        assertThat(this.client.models().map(Model::id)).containsExactly("m");
        assertThat(read(this.client.async().models()).join())
                .extracting(Model::id)
                .containsExactly("m");
    }

    @Test
    void whenTheServerRepeatsAPageThenTheListFailsInsteadOfGoingOnForEver() {
        this.server.on("model/list", (s, request) -> s.answer(request, Answers.page(Answers.model("m"), "same")));
        assertThatThrownBy(() -> this.client.models().toList()).isInstanceOf(ProtocolException.class);
        assertThatThrownBy(read(this.client.async().models()).orTimeout(30, TimeUnit.SECONDS)::join)
                .hasCauseInstanceOf(ProtocolException.class);
    }

    @Test
    void whenAPageIsRefusedThenTheReaderIsTold() {
        this.server.on("model/list", (s, request) -> s.refuse(request, -32600, "no"));
        assertThatThrownBy(() -> this.client.models().toList()).isInstanceOf(InvalidRequestException.class);
        assertThatThrownBy(read(this.client.async().models()).orTimeout(30, TimeUnit.SECONDS)::join)
                .hasCauseInstanceOf(InvalidRequestException.class);
    }

    @Test
    void whenASubscriberWantsLittleThenOnlyItsPagesAreAskedFor() {
        Collector<Thread> collector = new Collector<>(0);
        this.client.async().threads().subscribe(collector);
        await().until(() -> collector.subscription != null);
        assertThat(pages()).isEmpty();
        collector.subscription.request(2);
        await().until(() -> collector.items.size() == 2);
        assertThat(pages()).hasSize(1);
        collector.subscription.request(1);
        await().until(() -> collector.items.size() == 3);
        assertThat(pages()).hasSize(2);
        collector.subscription.cancel();
        assertThat(collector.done).isNotDone();
    }

    @Test
    void whenTwoSubscribeThenEachReadsFromTheFront() {
        Flow.Publisher<Thread> threads = this.client.async().threads();
        assertThat(read(threads).join()).hasSize(6);
        assertThat(read(threads).join()).extracting(Thread::id).startsWith("t1").hasSize(6);
    }

    @Test
    void whenAPageIsUnderWayThenCancellingGivesItsRequestUp() {
        this.server.on("model/list", (s, request) -> {});
        Collector<Model> collector = new Collector<>(1);
        this.client.async().models().subscribe(collector);
        await().until(() -> this.server.methods().contains("model/list"));
        collector.subscription.cancel();
        await().until(() -> this.client.statistics().pendingRequests() == 0);
    }

    @Test
    void whenTurnsAndItemsAreListedThenTheThreadIsNamedOnEveryPage() {
        this.server
                .on(
                        "thread/turns/list",
                        (s, request) -> s.answer(
                                request,
                                request.at("/params/cursor").isMissingNode()
                                        ? Answers.page(turn("b"), "2")
                                        : Answers.page(turn("a"), null)))
                .on(
                        "thread/items/list",
                        (s, request) -> s.answer(
                                request,
                                request.at("/params/cursor").isMissingNode()
                                        ? Answers.page(item("1"), "2")
                                        : Answers.page(item("2"), null)));
        CodexThread thread = this.client.thread("th");
        assertThat(thread.turns().map(Turn::id)).containsExactly("b", "a");
        assertThat(read(thread.async().turns()).join()).extracting(Turn::id).containsExactly("b", "a");
        assertThat(thread.items((params) -> params.turnId("a"))
                        .map((entry) -> entry.item().id()))
                .containsExactly("1", "2");
        List<ThreadItemEntry> items =
                read(thread.async().items((params) -> params.turnId("a"))).join();
        assertThat(items).hasSize(2);
        assertThat(this.server.received.stream()
                        .filter((message) -> message.path("method").asString("").endsWith("s/list"))
                        .map((message) -> message.at("/params/threadId").asString("")))
                .hasSize(8)
                .containsOnly("th");
    }

    private static String turn(String id) {
        return "{\"id\":\"" + id + "\",\"items\":[],\"itemsView\":\"summary\",\"status\":\"completed\",\"error\":null}";
    }

    private static String item(String id) {
        return "{\"turnId\":\"a\",\"item\":{\"type\":\"agentMessage\",\"id\":\"" + id + "\",\"text\":\"x\"}}";
    }

    private List<JsonNode> pages() {
        return this.server.received.stream()
                .filter((message) -> message.path("method").asString("").equals("thread/list"))
                .map((message) -> message.get("params"))
                .toList();
    }

    private static <T> CompletableFuture<List<T>> read(Flow.Publisher<T> publisher) {
        Collector<T> collector = new Collector<>(Long.MAX_VALUE);
        publisher.subscribe(collector);
        return collector.done.orTimeout(30, TimeUnit.SECONDS).thenApply((nothing) -> new ArrayList<>(collector.items));
    }

    /** Keeps what it gets. */
    private static final class Collector<T> implements Flow.Subscriber<T> {

        private final long wanted;

        private final List<T> items = new CopyOnWriteArrayList<>();

        private final CompletableFuture<Void> done = new CompletableFuture<>();

        private volatile Flow.Subscription subscription;

        Collector(long wanted) {
            this.wanted = wanted;
        }

        @Override
        public void onSubscribe(Flow.Subscription given) {
            this.subscription = given;
            if (this.wanted > 0) {
                given.request(this.wanted);
            }
        }

        @Override
        public void onNext(T item) {
            this.items.add(item);
        }

        @Override
        public void onError(Throwable failure) {
            this.done.completeExceptionally(failure);
        }

        @Override
        public void onComplete() {
            this.done.complete(null);
        }
    }
}
