package io.github.codexspring.client.internal.router;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.github.codexspring.client.Transcript;
import io.github.codexspring.client.TransportClosedException;
import io.github.codexspring.client.internal.rpc.WireMethod;
import io.github.codexspring.protocol.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class MessageRouterTest {

    private static final Duration LONG = Duration.ofHours(1);

    private static final Duration NONE = Duration.ofNanos(-1);

    private final MessageRouter router = router(LONG, LONG, 1000);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text-and-reasoning",
                "interrupt",
                "shell",
                "goal-starts-turns",
                "subagent",
                "plan",
                "stream-retry"
            })
    void whenTrafficIsRecordedThenEachTurnHasItsEventsInOrderAndLateOnesGoToTheThread(String name) throws Exception {
        Map<String, List<String>> turns = new LinkedHashMap<>();
        Map<String, List<String>> threads = new LinkedHashMap<>();
        List<String> ended = new ArrayList<>();
        for (JsonNode message : notifications(name)) {
            JsonNode params = message.path("params");
            String method = message.path("method").stringValue();
            String turn = params.path("turn")
                    .path("id")
                    .asString(params.path("turnId").asString(""));
            String thread = params.path("threadId")
                    .asString(params.path("thread").path("id").asString(""));
            if (!turn.isEmpty() && !ended.contains(turn)) {
                turns.computeIfAbsent(turn, (id) -> new ArrayList<>()).add(method);
                if (method.equals("turn/completed")) {
                    ended.add(turn);
                }
            } else if (!thread.isEmpty()) {
                threads.computeIfAbsent(thread, (id) -> new ArrayList<>())
                        .add(method + (turn.isEmpty() ? "" : " late"));
            }
        }
        Feed.notifications(this.router, lines(notifications(name)));
        assertThat(turns).isNotEmpty();
        turns.forEach((id, methods) ->
                assertThat(read(this.router.claim(null, id))).as(id).isEqualTo(methods));
        threads.forEach(
                (id, methods) -> assertThat(read(this.router.thread(id))).as(id).isEqualTo(methods));
        assertThat(this.router.snapshot().threads()).isEqualTo(threads.size());
    }

    @Test
    void whenATurnStreamsFasterThanAModelThenItsReadersReadAFlood() throws Exception {
        this.router.claim("th", "fast").cursor(1);
        assertThat(Feed.flooded(this.router, delta("fast").repeat(20))).isFalse();
        assertThat(Feed.flooded(this.router, delta("fast").repeat(200))).isTrue();
        assertThat(Feed.flooded(this.router, delta("fast")))
                .as("the flood goes on")
                .isTrue();
    }

    @Test
    void whenAReaderOfAnotherTurnIsConcernedThenItIsNoFlood() throws Exception {
        this.router.claim("th", "fast").cursor(1);
        Cursor quiet = this.router.claim("th", "quiet").cursor(1);
        String both = delta("fast").repeat(200) + delta("quiet");
        assertThat(Feed.flooded(this.router, both)).isFalse();
        quiet.close();
        assertThat(Feed.flooded(this.router, both))
                .as("nobody reads the quiet one")
                .isTrue();
    }

    @Test
    void whenNobodyReadsThenItIsNoFlood() throws Exception {
        assertThat(Feed.flooded(this.router, delta("fast").repeat(200))).isFalse();
    }

    private static String delta(String turn) {
        return "{\"method\":\"item/agentMessage/delta\",\"params\":{\"threadId\":\"th\",\"turnId\":\"" + turn
                + "\",\"itemId\":\"i\",\"delta\":\"x\"}}\n";
    }

    @Test
    void whenAgentAndGoalsStartTurnsThenEachHasALogOfItsOwn() throws Exception {
        List<String> heardOf = new ArrayList<>();
        this.router.onNewTurn((log) -> heardOf.add(log.turnId()));
        Feed.notifications(this.router, lines(notifications("goal-starts-turns")));
        List<String> started = started("goal-starts-turns");
        assertThat(heardOf).containsExactlyInAnyOrderElementsOf(started).hasSizeGreaterThan(1);
        Feed.notifications(this.router, lines(notifications("subagent")));
        List<String> threads = started("subagent").stream()
                .map((id) -> this.router.claim(null, id).threadId())
                .toList();
        assertThat(threads).hasSizeGreaterThan(1).doesNotHaveDuplicates();
    }

    @Test
    void whenAReviewIsStartedUnderAnIdOfItsOwnThenItsTurnIsTheOneTheCallerKnows() throws Exception {
        Feed.notifications(this.router, lines(notifications("review-and-compact")));
        JsonNode alias = notifications("review-and-compact").stream()
                .filter((message) -> message.path("method").stringValue().equals("turn/started"))
                .map((message) -> message.path("params").path("turn"))
                .filter((turn) -> !turn.path("id").equals(turn.path("rootTurnId")))
                .findFirst()
                .orElseThrow();
        assertThat(this.router.find(alias.path("id").stringValue())).isNull();
        TurnLog review = this.router.claim(null, alias.path("rootTurnId").stringValue());
        assertThat(read(review)).contains("turn/started").endsWith("turn/completed");
        assertThat(review.started()).isCompleted();
    }

    @Test
    void whenMethodIsUnknownThenTheFallbackRouteDecides() throws Exception {
        Feed.notifications(this.router, """
                {"method":"new/turn","params":{"threadId":"th","turnId":"tu"}}
                {"method":"new/thread","params":{"threadId":"th"}}
                {"method":"new/global"}
                """);
        assertThat(read(this.router.turn("tu"))).containsExactly("new/turn");
        assertThat(read(this.router.thread("th"))).containsExactly("new/thread");
        assertThat(read(this.router.global())).containsExactly("new/global");
        assertThat(this.router.snapshot().notificationsByMethod().get(WireMethod.UNKNOWN.index()))
                .isEqualTo(3);
    }

    @Test
    void whenTheConnectionEndsThenEachLiveTurnIsLostOnceAndLaterClaimsAreLostAtOnce() throws Exception {
        Feed.notifications(this.router, started("th", "live") + started("th", "over") + completed("th", "over"));
        TurnLog claimed = this.router.claim("th", "claimed");
        this.router.disconnected(closed());
        this.router.disconnected(closed());
        assertThat(read(this.router.turn("live"))).containsExactly("turn/started", "codex/turn/lost");
        assertThat(read(this.router.turn("over"))).containsExactly("turn/started", "turn/completed");
        assertThat(read(claimed)).containsExactly("codex/turn/lost");
        assertThat(read(this.router.claim("th", "after"))).containsExactly("codex/turn/lost");
        Feed.notifications(this.router, completed("th", "live"));
        assertThat(read(this.router.turn("live"))).hasSize(2);
        assertThat(read(this.router.thread("th"))).containsExactly("turn/completed late");
        this.router.connecting();
        assertThat(read(this.router.claim("th", "fresh"))).isEmpty();
    }

    @Test
    void whenRetentionHasPassedThenEndedTurnsAreRemovedAndWhatComesLaterIsLate() throws Exception {
        MessageRouter sweeping = router(NONE, LONG, 1000);
        Feed.notifications(
                sweeping,
                started("th", "a")
                        + completed("th", "a")
                        + started("th", "b")
                        + completed("th", "b")
                        + started("th", "live"));
        Cursor reader = sweeping.claim("th", "b").cursor(1);
        sweeping.sweep();
        assertThat(sweeping.find("a")).isNull();
        assertThat(sweeping.find("b")).isNull();
        assertThat(sweeping.find("live")).isNotNull();
        assertThat(reader.poll()).isNotNull();
        assertThat(reader.poll()).isNotNull();
        assertThat(reader.atEnd()).isTrue();
        Feed.notifications(sweeping, delta("th", "a"));
        assertThat(sweeping.find("a")).isNull();
        assertThat(read(sweeping.thread("th"))).containsExactly("item/agentMessage/delta late");
        assertThat(read(sweeping.claim("th", "a"))).containsExactly("codex/turn/lost");
    }

    @Test
    void whenNobodyClaimsATurnThenItIsEmptiedByAgeAgainAndAgainAndALaterClaimSeesAGap() throws Exception {
        MessageRouter sweeping = router(LONG, NONE, 1000);
        Feed.notifications(sweeping, started("th", "claimed") + started("th", "tapped") + started("th", "read"));
        sweeping.claim("th", "claimed");
        Cursor tap = sweeping.turn("tapped").tap();
        Cursor reader = sweeping.turn("read").cursor(1);
        sweeping.sweep();
        assertThat(read(sweeping.turn("claimed"))).containsExactly("turn/started");
        assertThat(read(sweeping.turn("tapped"))).containsExactly("codex/gap");
        assertThat(read(sweeping.turn("read"))).containsExactly("turn/started");
        Feed.notifications(sweeping, delta("th", "tapped").repeat(500));
        assertThat(sweeping.turn("tapped").hasEvents()).isTrue();
        sweeping.sweep();
        assertThat(sweeping.turn("tapped").hasEvents()).isFalse();
        Feed.notifications(sweeping, completed("th", "tapped"));
        sweeping.sweep();
        TurnLog late = sweeping.claim("th", "tapped");
        assertThat(read(late)).containsExactly("codex/gap", "turn/completed");
        assertThat(late.incomplete()).isTrue();
        tap.close();
        reader.close();
    }

    @Test
    void whenTooManyTurnsAreUnclaimedThenSomeAreEmptied() throws Exception {
        MessageRouter sweeping = router(LONG, LONG, 3);
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            lines.append(started("th", "t" + i));
        }
        Feed.notifications(sweeping, lines.toString());
        sweeping.sweep();
        assertThat(sweeping.snapshot().unclaimedTurns()).isEqualTo(10);
        assertThat(sweeping.snapshot().unclaimedEvents()).isEqualTo(3);
    }

    @Test
    void whenAThreadLogIsIdleThenItIsRemovedUnlessSomebodyReadsIt() throws Exception {
        MessageRouter sweeping = router(NONE, LONG, 1000);
        Cursor reader = sweeping.threadCursor("watched");
        sweeping.thread("idle");
        sweeping.sweep();
        assertThat(sweeping.snapshot().threads()).isOne();
        Feed.notifications(sweeping, "{\"method\":\"thread/archived\",\"params\":{\"threadId\":\"watched\"}}\n");
        assertThat(reader.poll()).isNotNull();
        reader.close();
        sweeping.sweep();
        assertThat(sweeping.snapshot().threads()).isZero();
    }

    @Test
    void whenOwnEventIsAppendedThenItGoesToItsTurnOrAfterItsEndToItsThread() throws Exception {
        byte[] params = "{}".getBytes(StandardCharsets.UTF_8);
        this.router.append("th", "tu", WireMethod.APPROVAL_REQUESTED, params);
        Feed.notifications(this.router, completed("th", "tu"));
        this.router.append("th", "tu", WireMethod.APPROVAL_RESOLVED, params);
        this.router.append(null, null, WireMethod.APPROVAL_RESOLVED, params);
        assertThat(read(this.router.turn("tu"))).containsExactly("codex/approval/requested", "turn/completed");
        assertThat(read(this.router.thread("th"))).containsExactly("codex/approval/resolved late");
        assertThat(read(this.router.global())).containsExactly("codex/approval/resolved");
    }

    @Test
    void whenReadersLagThenTheSnapshotCountsWhatIsUnread() throws Exception {
        Cursor cursor = this.router.claim("th", "tu").cursor(1);
        Feed.notifications(this.router, started("th", "tu") + delta("th", "tu"));
        assertThat(this.router.snapshot().byScope().get(Scope.TURN).unread()).isEqualTo(2);
        cursor.poll();
        assertThat(this.router.snapshot().byScope().get(Scope.TURN).unread()).isOne();
        assertThat(this.router.snapshot().activeTurns()).isOne();
    }

    @Test
    void whenAnEventIsTooLongToBeReadThenItsLogHasAHole() throws Exception {
        TurnLog turn = this.router.claim("th", "tu");
        String item =
                "{\"method\":\"item/completed\",\"params\":{\"threadId\":\"th\",\"turnId\":\"tu\",\"item\":{\"text\":\"%s\"}}}\n";
        String ofThread = "{\"method\":\"thread/archived\",\"params\":{\"threadId\":\"th\",\"more\":\"%s\"}}\n";
        String long2000 = "x".repeat(2000);
        Feed.notifications(
                this.router,
                started("th", "tu") + item.formatted(long2000) + ofThread.formatted(long2000) + delta("th", "tu"),
                1024);
        assertThat(read(turn)).containsExactly("turn/started", "codex/gap", "item/agentMessage/delta");
        assertThat(read(this.router.thread("th"))).containsExactly("codex/gap");
        assertThat(turn.incomplete()).isTrue();
        LogEntry hole = turn.cursor(2).poll();
        assertThat(hole).isNotNull();
        assertThat(hole.paramsJson())
                .contains("\"reason\":\"too-large\"", "\"method\":\"item/completed\"", "\"turnId\":\"tu\"");
    }

    @Test
    void whenTheEndOfATurnIsTooLongToBeReadThenItIsLeftToBeFoundOutAndASecondOneIsLate() throws Exception {
        TurnLog turn = this.router.claim("th", "tu");
        String completed = completed("th", "tu")
                .replace("\"turn\":{", "\"turn\":{\"id\":\"tu\",\"error\":\"" + "x".repeat(2000) + "\",");
        Feed.notifications(this.router, started("th", "tu") + completed, 1024);
        assertThat(read(turn)).containsExactly("turn/started");
        assertThat(turn.active()).isTrue();
        Feed.notifications(this.router, completed("th", "tu"));
        Feed.notifications(this.router, completed, 1024);
        assertThat(read(turn)).containsExactly("turn/started", "turn/completed");
        assertThat(read(this.router.thread("th"))).containsExactly("codex/gap late");
        assertThat(turn.incomplete()).isFalse();
    }

    @Test
    void whenAllLogsTogetherAreTooLargeThenTheLargestGivesUpWhatIsOldest() throws Exception {
        MessageRouter small =
                new MessageRouter(new RouterLimits(1 << 24, 1 << 20, Duration.ofHours(1), Duration.ofHours(1), 256));
        TurnLog modest = small.claim("th", "modest");
        TurnLog greedy = small.claim("th", "greedy");
        Feed.notifications(small, started("th", "modest") + started("th", "greedy"));
        String item =
                "{\"method\":\"item/completed\",\"params\":{\"threadId\":\"th\",\"turnId\":\"greedy\",\"item\":{\"text\":\""
                        + "x".repeat(100_000) + "\"}}}\n";
        for (int i = 0; i < 50; i++) {
            Feed.notifications(small, item);
            assertThat(small.snapshot().bytes()).isLessThan((1 << 20) + 100_000);
        }
        assertThat(modest.incomplete()).isFalse();
        assertThat(greedy.incomplete()).isTrue();
        RouterSnapshot.ScopeFigures turns = small.snapshot().byScope().get(Scope.TURN);
        assertThat(turns.dropped().get(DropReason.OVERFLOW)).isEqualTo(greedy.firstSequence() - 1);
        LogEntry gap = greedy.cursor(1).poll();
        assertThat(gap).isNotNull();
        assertThat(gap.sequence()).isEqualTo(greedy.firstSequence() - 1);
    }

    @Test
    void whenDeltasHaveMuchBesideTheirTextThenTheLimitHoldsAndOnlyDeltasGo() throws Exception {
        MessageRouter small =
                new MessageRouter(new RouterLimits(1 << 20, 8 << 20, Duration.ofHours(1), Duration.ofHours(1), 256));
        TurnLog turn = small.claim("th", "tu");
        Feed.notifications(small, started("th", "tu"));
        Feed.notifications(
                small,
                "{\"method\":\"item/completed\",\"params\":{\"threadId\":\"th\",\"turnId\":\"tu\",\"item\":{}}}\n");
        String much = "x".repeat(50_000);
        for (int i = 0; i < 400; i++) {
            Feed.notifications(
                    small,
                    "{\"method\":\"item/agentMessage/delta\",\"params\":{\"threadId\":\"th\",\"turnId\":\"tu\",\"itemId\":\"i\","
                            + "\"extra\":\"" + i + much + "\",\"delta\":\"d\"}}\n");
            assertThat(small.snapshot().bytes()).isLessThan((1 << 20) + 200_000);
        }
        assertThat(turn.incomplete()).isFalse();
        assertThat(read(turn)).contains("turn/started", "item/completed", "codex/gap");
    }

    @Test
    void whenAllLogsTogetherAreTooLargeThenEndedTurnsThatNobodyReadsGiveUpTheirDeltasFirst() throws Exception {
        MessageRouter small =
                new MessageRouter(new RouterLimits(1 << 24, 1 << 20, Duration.ofHours(1), Duration.ofHours(1), 256));
        TurnLog live = small.claim("th", "live");
        TurnLog ended = small.claim("th", "ended");
        TurnLog read = small.claim("th", "read");
        Cursor reader = read.cursor(1);
        for (String turn : List.of("live", "ended", "read")) {
            Feed.notifications(small, started("th", turn) + delta("th", turn).repeat(17_000));
        }
        Feed.notifications(small, completed("th", "ended") + completed("th", "read"));
        assertThat(small.snapshot().bytes()).isGreaterThan((1 << 20) - 250_000);
        Feed.notifications(small, delta("th", "live").repeat(17_000));
        assertThat(small.snapshot().bytes()).isLessThanOrEqualTo(1 << 20);
        assertThat(read(ended)).containsExactly("turn/started", "codex/gap", "turn/completed");
        assertThat(ended.incomplete()).isFalse();
        assertThat(read(read)).hasSize(17_002).doesNotContain("codex/gap");
        assertThat(read(live)).hasSize(34_001).doesNotContain("codex/gap");
        reader.close();
    }

    @Test
    void whenTheLargestLogHasNothingToGiveUpThenOthersDo() throws Exception {
        MessageRouter small =
                new MessageRouter(new RouterLimits(1 << 24, 1 << 20, Duration.ofHours(1), Duration.ofHours(1), 256));
        TurnLog huge = small.claim("th", "huge");
        String end = completed("th", "huge")
                .replace("\"turn\":{", "\"turn\":{\"id\":\"huge\",\"error\":\"" + "x".repeat(700_000) + "\",");
        Feed.notifications(small, started("th", "huge") + end);
        TurnLog growing = small.claim("th", "growing");
        String item =
                "{\"method\":\"item/completed\",\"params\":{\"threadId\":\"th\",\"turnId\":\"growing\",\"item\":{\"text\":\""
                        + "x".repeat(10_000) + "\"}}}\n";
        for (int i = 0; i < 100; i++) {
            Feed.notifications(small, item);
            assertThat(small.snapshot().bytes()).isLessThan((1 << 20) + 100_000);
        }
        assertThat(growing.incomplete()).isTrue();
        assertThat(read(huge)).last().isEqualTo("turn/completed");
    }

    @Test
    void whenAServerNamesEverNewTurnsAndThreadsThenOnlySoManyAreKept() throws Exception {
        MessageRouter hostile = router(Duration.ofHours(1), Duration.ofHours(1), 16);
        TurnLog first = hostile.turn("t0-0");
        for (int i = 0; i < 40; i++) {
            StringBuilder lines = new StringBuilder();
            for (int j = 0; j < 500; j++) {
                lines.append(started("th" + i + "-" + j, "t" + i + "-" + j));
                lines.append("{\"method\":\"thread/archived\",\"params\":{\"threadId\":\"th" + i + "-" + j + "\"}}\n");
            }
            Feed.notifications(hostile, lines.toString());
            assertThat(hostile.snapshot().unclaimedTurns()).isLessThan(4096 + 1100);
            assertThat(hostile.snapshot().threads()).isLessThan(4096 + 1100);
        }
        assertThat(first.terminal()).as("who has it does not wait for ever").isCompleted();
    }

    private static MessageRouter router(Duration retention, Duration ttl, int unclaimed) {
        return new MessageRouter(new RouterLimits(1 << 20, 1 << 28, retention, ttl, unclaimed));
    }

    private static TransportClosedException closed() {
        return new TransportClosedException("gone", 7, "", null);
    }

    private static List<JsonNode> notifications(String name) {
        return Transcript.fromServer(name).stream()
                .filter((message) -> message.has("method") && !message.has("id"))
                .toList();
    }

    private static List<String> started(String name) {
        return notifications(name).stream()
                .filter((message) -> message.path("method").stringValue().equals("turn/started"))
                .map((message) -> message.path("params").path("turn").path("id").stringValue())
                .toList();
    }

    private static String lines(List<JsonNode> messages) {
        return messages.stream().map((message) -> message + "\n").collect(Collectors.joining());
    }

    private static String started(String thread, String turn) {
        return turnEvent("turn/started", thread, turn);
    }

    private static String completed(String thread, String turn) {
        return turnEvent("turn/completed", thread, turn);
    }

    private static String turnEvent(String method, String thread, String turn) {
        return "{\"method\":\"" + method + "\",\"params\":{\"threadId\":\"" + thread + "\",\"turn\":{\"id\":\"" + turn
                + "\"}}}\n";
    }

    private static String delta(String thread, String turn) {
        return "{\"method\":\"item/agentMessage/delta\",\"params\":{\"threadId\":\"" + thread + "\",\"turnId\":\""
                + turn + "\",\"itemId\":\"i\",\"delta\":\"text\"}}\n";
    }

    private static List<String> read(EventLog log) {
        List<String> methods = new ArrayList<>();
        try (Cursor cursor = log.cursor(1)) {
            LogEntry entry;
            while ((entry = cursor.poll()) != null) {
                methods.add(entry.methodName() + (entry.late() ? " late" : ""));
            }
        }
        return methods;
    }
}
