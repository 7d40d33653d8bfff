package io.github.codexspring.sse;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.github.codexspring.client.AppServerClient;
import io.github.codexspring.client.TurnEvent;
import io.github.codexspring.client.TurnHandle;
import io.github.codexspring.client.TurnOutcome;
import io.github.codexspring.client.TurnStream;
import io.github.codexspring.sse.SseApplication.Frame;
import io.github.codexspring.sse.SseApplication.Stream;
import io.github.codexspring.testkit.FakeAppServer;
import io.github.codexspring.testkit.Gate;
import io.github.codexspring.testkit.TurnScript;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class TurnSseEmittersTests {

    private static final Pattern DELTA =
            Pattern.compile("(item/agentMessage/delta.*\"delta\":\")((?:[^\"\\\\]|\\\\.)*)(\".*)");

    private final FakeAppServer server = FakeAppServer.create();

    private final ExecutorService viewers = Executors.newCachedThreadPool();

    private SseApplication application = new SseApplication(this.server);

    @AfterEach
    void close() {
        this.viewers.shutdownNow();
        this.application.close();
    }

    private void restartWith(String... properties) {
        this.application.close();
        this.application = new SseApplication(this.server, properties);
    }

    private TurnHandle start(String text) {
        return this.application.bean(AppServerClient.class).startThread().startTurn(text);
    }

    private TurnSseEmitters emitters() {
        return this.application.bean(TurnSseEmitters.class);
    }

    @Test
    void whenTurnIsStreamedThenItHasHeadersIdsAndAnEnd() throws Exception {
        TurnHandle turn = start("hello");
        try (Stream stream = this.application.open(turn.id(), null)) {
            assertThat(stream.status()).isEqualTo(200);
            assertThat(stream.header("Content-Type")).startsWith("text/event-stream");
            assertThat(stream.header("Cache-Control")).isEqualTo("no-cache, no-transform");
            assertThat(stream.header("X-Accel-Buffering")).isEqualTo("no");
            Frame opening = stream.next();
            assertThat(opening.retry()).isEqualTo("3000");
            List<Frame> frames = stream.rest();
            assertThat(frames).isNotEmpty().allSatisfy((frame) -> {
                assertThat(frame.id()).isNotEmpty();
                assertThat(frame.data()).startsWith("{").endsWith("}");
                assertThat(frame.retry()).isNull();
            });
            assertThat(frames).extracting(Frame::id).doesNotHaveDuplicates();
            assertThat(frames.get(0).event()).isEqualTo("turn/started");
            assertThat(frames.get(frames.size() - 1).event()).isEqualTo("turn/completed");
        }
        Awaitility.await().until(() -> emitters().statistics().closed(SseCloseReason.COMPLETED) == 1);
        assertThat(emitters().size()).isZero();
    }

    @Test
    void whenStreamIsResumedAtAnyPositionThenTheRestIsTheSame() throws Exception {
        this.server.enqueue(
                TurnScript.builder().words(30).text("ä € 😀 \"quoted\"\nline").build());
        TurnHandle turn = start("hello");
        List<TurnEvent> all = new ArrayList<>();
        try (TurnStream events = turn.stream()) {
            events.forEach(all::add);
        }
        assertThat(all).hasSizeGreaterThan(30);
        for (int i = 0; i < all.size() - 1; i++) {
            List<String> frames = texts(read(turn.id(), all.get(i).id()));
            List<String> events = all.subList(i + 1, all.size()).stream()
                    .map((event) -> event.method() + event.paramsJson())
                    .toList();
            assertThat(joined(frames)).as("behind %d", i).isEqualTo(joined(events));
        }
        assertThat(emitters().statistics().events(TurnSseStatistics.Outcome.REPLAYED))
                .isPositive();
    }

    private static List<String> texts(List<Frame> frames) {
        return frames.stream().map((frame) -> frame.event() + frame.data()).toList();
    }

    /** Deltas of one item are the same whether they come alone or together. */
    private static List<String> joined(List<String> frames) {
        List<String> joined = new ArrayList<>();
        String before = "";
        for (String frame : frames) {
            Matcher delta = DELTA.matcher(frame);
            if (!delta.matches()) {
                joined.add(frame);
                before = "";
            } else if (before.equals(delta.group(1) + delta.group(3))) {
                joined.set(joined.size() - 1, joined.get(joined.size() - 1) + delta.group(2));
            } else {
                before = delta.group(1) + delta.group(3);
                joined.add(before + delta.group(2));
            }
        }
        return joined;
    }

    @Test
    void whenManyDeltasWaitThenTheyComeAsFewEvents() throws Exception {
        this.server.enqueue(TurnScript.builder().words(500).build());
        TurnHandle turn = start("hello");
        turn.result();
        List<Frame> deltas = read(turn.id(), null).stream()
                .filter((frame) -> "item/agentMessage/delta".equals(frame.event()))
                .toList();
        assertThat(deltas).hasSizeLessThan(400);
        assertThat(emitters().statistics().events(TurnSseStatistics.Outcome.COALESCED))
                .isPositive();
        StringBuilder received = new StringBuilder();
        for (Frame frame : deltas) {
            received.append(JsonMapper.shared()
                    .readTree(String.valueOf(frame.data()))
                    .path("delta")
                    .stringValue());
        }
        StringBuilder sent = new StringBuilder();
        try (TurnStream events = turn.stream()) {
            for (TurnEvent event : events) {
                sent.append((event.delta() != null) ? event.delta() : "");
            }
        }
        assertThat(received.toString()).isEqualTo(sent.toString());
    }

    private List<Frame> read(String turnId, String lastEventId) throws Exception {
        try (Stream stream = this.application.open(turnId, lastEventId)) {
            assertThat(stream.status()).isEqualTo(200);
            stream.next();
            return stream.rest();
        }
    }

    @Test
    void whenStreamIsResumedBehindTheLastEventThenThereIsNoContent() throws Exception {
        TurnHandle turn = start("hello");
        List<Frame> all = read(turn.id(), null);
        HttpResponse<String> response =
                this.application.get(turn.id(), all.get(all.size() - 1).id());
        assertThat(response.statusCode()).isEqualTo(204);
        assertThat(response.body()).isEmpty();
    }

    @Test
    void whenTurnIsUnknownThenItIsNotFound() throws Exception {
        HttpResponse<String> response = this.application.get("nonsense", null);
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(emitters().size()).isZero();
    }

    @Test
    void whenTurnIsUnknownAndResumedThenThereIsAGapAndAnEnd() throws Exception {
        List<Frame> frames = read("nonsense", "abc");
        assertThat(frames).singleElement().satisfies((frame) -> {
            assertThat(frame.event()).isEqualTo("codex/gap");
            assertThat(frame.data()).contains("\"reason\":\"expired\"", "\"turnId\":\"nonsense\"");
        });
    }

    @Test
    void whenLastEventIdIsForeignThenAGapComesFirst() throws Exception {
        TurnHandle turn = start("hello");
        List<Frame> all = read(turn.id(), null);
        List<Frame> resumed = read(turn.id(), "AAAA");
        assertThat(resumed.get(0).event()).isEqualTo("codex/gap");
        assertThat(joined(texts(resumed.subList(1, resumed.size())))).isEqualTo(joined(texts(all)));
    }

    @Test
    void whenViewerLeavesThenTheTurnGoesOn() throws Exception {
        restartWith("codex.web.sse.heartbeat-interval=50ms");
        Gate gate = Gate.closed();
        this.server.enqueue(TurnScript.builder().text("a").gate(gate).text("b").build());
        TurnHandle turn = start("hello");
        try (Stream stream = this.application.open(turn.id(), null)) {
            stream.next();
            assertThat(stream.nextEvent().event()).isEqualTo("turn/started");
            assertThat(emitters().size()).isEqualTo(1);
        }
        Awaitility.await().until(() -> emitters().size() == 0);
        assertThat(emitters().statistics().closed(SseCloseReason.DISCONNECT)).isEqualTo(1);
        gate.open();
        assertThat(turn.result().outcome()).isEqualTo(TurnOutcome.COMPLETED);
    }

    @Test
    void whenStreamIsIdleThenThereAreHeartbeats() throws Exception {
        restartWith("codex.web.sse.heartbeat-interval=50ms");
        this.server.enqueue(TurnScript.builder().neverCompletes().build());
        TurnHandle turn = start("hello");
        try (Stream stream = this.application.open(turn.id(), null)) {
            stream.next();
            assertThat(stream.nextEvent().event()).isEqualTo("turn/started");
            Awaitility.await().until(() -> stream.next().isComment());
        }
    }

    @Test
    void whenThereAreTooManyStreamsThenTheyAreRefusedOrAskedToComeAgain() throws Exception {
        restartWith("codex.web.sse.max-streams=1", "codex.web.sse.heartbeat-interval=50ms");
        this.server.enqueue(TurnScript.builder().neverCompletes().build());
        TurnHandle turn = start("hello");
        try (Stream stream = this.application.open(turn.id(), null)) {
            stream.next();
            String id = stream.nextEvent().id();
            assertThat(this.application.get(turn.id(), null).statusCode()).isEqualTo(429);
            assertThat(read(turn.id(), id)).isEmpty();
        }
        Awaitility.await()
                .untilAsserted(() ->
                        assertThat(this.application.openAndClose(turn.id())).isEqualTo(200));
        assertThat(emitters().statistics().closed(SseCloseReason.OVERFLOW)).isGreaterThanOrEqualTo(2);
    }

    @Test
    void whenEventIsTooLargeThenAGapNamesItsItem() throws Exception {
        restartWith("codex.web.sse.max-event-size=2KB");
        this.server.enqueue(TurnScript.builder().text("x".repeat(5000)).build());
        TurnHandle turn = start("hello");
        List<Frame> frames = read(turn.id(), null);
        assertThat(frames)
                .filteredOn((frame) -> "codex/gap".equals(frame.event()))
                .isNotEmpty()
                .allSatisfy((frame) -> assertThat(frame.data()).contains("\"reason\":\"too-large\"", "\"itemId\":\""));
        assertThat(frames.get(frames.size() - 1).event()).isEqualTo("turn/completed");
    }

    @Test
    @Timeout(30)
    void whenEventCannotBeWrittenThenResponseIsNotLeftOpen() throws Exception {
        restartWith("test.poison=true");
        this.server.enqueue(TurnScript.builder().text("poison").neverCompletes().build());
        TurnHandle turn = start("hello");
        try (Stream stream = this.application.open(turn.id(), null)) {
            assertThat(toTheEnd(stream)).doesNotContain("turn/completed");
        }
        Awaitility.await().until(() -> emitters().size() == 0);
        assertThat(emitters().statistics().closed(SseCloseReason.ERROR)).isEqualTo(1);
    }

    @Test
    @Timeout(30)
    void whenResponseBeginsLateThenNothingIsSentBefore() throws Exception {
        restartWith("test.late-response=true", "test.poison=true");
        this.server.enqueue(TurnScript.builder().text("poison").neverCompletes().build());
        TurnHandle turn = start("hello");
        SseApplication.LateResponse response = this.application.bean(SseApplication.LateResponse.class);
        Future<List<String>> viewer = this.viewers.submit(() -> {
            try (Stream stream = this.application.open(turn.id(), null)) {
                return toTheEnd(stream);
            }
        });
        response.awaitArrival();
        Awaitility.await()
                .during(Duration.ofMillis(300))
                .until(() -> emitters().statistics().events(TurnSseStatistics.Outcome.SENT)
                                + emitters().statistics().events(TurnSseStatistics.Outcome.REPLAYED)
                        == 0);
        response.release();
        assertThat(viewer.get(10, TimeUnit.SECONDS)).doesNotContain("turn/completed");
        Awaitility.await().until(() -> emitters().size() == 0);
        assertThat(emitters().statistics().closed(SseCloseReason.ERROR)).isEqualTo(1);
    }

    /** A response that is cut off has ended, too, and what was sent before the cut may not arrive. */
    private static List<String> toTheEnd(Stream stream) {
        List<String> events = new ArrayList<>();
        try {
            while (true) {
                events.add(String.valueOf(stream.next().event()));
            }
        } catch (IOException ex) {
            return events;
        }
    }

    @Test
    void whenStreamHasLastedTooLongThenItEndsAndCanBeResumed() throws Exception {
        restartWith("codex.web.sse.timeout=1s");
        this.server.enqueue(TurnScript.builder().neverCompletes().build());
        TurnHandle turn = start("hello");
        List<Frame> frames = read(turn.id(), null);
        assertThat(frames).extracting(Frame::event).doesNotContain("turn/completed");
        assertThat(emitters().statistics().closed(SseCloseReason.TIMEOUT)).isEqualTo(1);
        assertThat(emitters().size()).isZero();
    }

    @Test
    void whenHubStopsThenStreamsEndWithoutAnEvent() throws Exception {
        this.server.enqueue(TurnScript.builder().neverCompletes().build());
        TurnHandle turn = start("hello");
        try (Stream stream = this.application.open(turn.id(), null)) {
            stream.next();
            String id = stream.nextEvent().id();
            emitters().stop();
            assertThat(stream.rest()).extracting(Frame::event).doesNotContain("turn/completed", "codex/gap");
            assertThat(emitters().size()).isZero();
            assertThat(emitters().isRunning()).isFalse();
            assertThat(read(turn.id(), id)).isEmpty();
        }
        assertThat(emitters().statistics().closed(SseCloseReason.SHUTDOWN)).isEqualTo(1);
    }

    @Test
    void whenApplicationStopsThenStreamsDoNotDelayIt() throws Exception {
        this.server.enqueue(TurnScript.builder().neverCompletes().build());
        TurnHandle turn = start("hello");
        try (Stream stream = this.application.open(turn.id(), null)) {
            stream.next();
            long before = System.nanoTime();
            this.application.close();
            assertThat(java.time.Duration.ofNanos(System.nanoTime() - before))
                    .isLessThan(java.time.Duration.ofSeconds(15));
            stream.rest();
        }
    }
}
