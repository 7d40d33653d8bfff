package io.github.codexspring.client.internal.rpc;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import io.github.codexspring.protocol.Route;
import io.github.codexspring.protocol.ServerNotification;
import io.github.codexspring.protocol.ServerNotifications;
import io.github.codexspring.protocol.ServerRequest;
import io.github.codexspring.protocol.ServerRequests;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class EnvelopeScannerTest {

    private final Envelope envelope = new Envelope();

    private final EnvelopeScanner scanner = new EnvelopeScanner(this.envelope);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":7,\"result\":{\"a\":[1,{\"id\":9}]}}",
                "{\"result\":{},\"id\":7}",
                "{\"error\":{\"code\":-1,\"message\":\"}\"},\"id\":7}",
                "{\"id\":7,\"result\":null}",
                " { \"id\" : 7 , \"result\" : 5 } ",
                "{\"\\u0069d\":7,\"result\":1}"
            })
    void whenMessageHasIdAndOutcomeThenItIsAResponse(String json) {
        scan(json);
        assertThat(this.envelope.kind).isEqualTo(Envelope.Kind.RESPONSE);
        assertThat(new String(this.envelope.rawId(), StandardCharsets.UTF_8)).isEqualTo("7");
    }

    @Test
    void whenErrorIsNullThenTheResultCounts() {
        scan("{\"id\":1,\"error\":null,\"result\":{}}");
        assertThat(this.envelope.kind).isEqualTo(Envelope.Kind.RESPONSE);
        assertThat(this.envelope.error.present()).isFalse();
        assertThat(this.envelope.result.present()).isTrue();
    }

    @Test
    void whenMessageHasMethodAndIdThenItIsAServerRequestAndTheIdKeepsItsType() {
        for (String id : new String[] {"0", "\"0\"", "-5", "\"a\\u0041\"", "9223372036854775807"}) {
            scan("{\"method\":\"item/tool/call\",\"params\":{},\"id\":" + id + "}");
            assertThat(this.envelope.kind).isEqualTo(Envelope.Kind.SERVER_REQUEST);
            assertThat(new String(this.envelope.rawId(), StandardCharsets.UTF_8))
                    .isEqualTo(id);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"method\":\"turn/started\"}",
                "{\"method\":\"turn/started\",\"id\":null}",
                "{\"emittedAtMs\":1,\"params\":null,\"method\":\"turn/started\"}",
                "{\"method\":\"x\",\"method\":\"turn/started\"}",
                "{\"method\":5,\"method\":\"turn/started\"}",
                "{\"method\":{\"method\":\"x\"},\"params\":{},\"method\":\"turn/started\"}"
            })
    void whenMessageHasMethodOnlyThenItIsANotification(String json) {
        scan(json);
        assertThat(this.envelope.kind).isEqualTo(Envelope.Kind.NOTIFICATION);
        assertThat(this.envelope.methodName()).isEqualTo("turn/started");
        assertThat(this.envelope.method()).isSameAs(WireMethod.TURN_STARTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "[]",
                "null",
                "{}",
                "{",
                "}",
                "{\"id\":1}",
                "{\"id\":null,\"result\":1}",
                "{\"method\":5}",
                "{\"method\":\"turn/started\",\"method\":5}",
                "{\"method\":\"turn/started\",\"id\":1,\"method\":null}",
                "{\"method\":null,\"id\":1,\"result\":{}}",
                "{\"method\":\"turn/started\",\"id\":1,\"method\":null,\"result\":{}}",
                "{\"method\":\"x\"",
                "{\"method\":\"x",
                "{\"method\":\"x\\",
                "{\"method\":\"x\",\"params\":{}",
                "{\"method\":\"x\",\"params\":{\"a\":{}}",
                "{\"method\":\"x\"}}",
                "{\"method\":\"x\"} trailing",
                "{\"method\" \"x\"}",
                "{\"params\":{\"method\":\"x\"}}"
            })
    void whenLineIsNoMessageThenItIsInvalid(String line) {
        scan(line);
        assertThat(this.envelope.kind).isEqualTo(Envelope.Kind.INVALID);
    }

    @Test
    void whenMethodIsUnknownThenItsNameIsKeptAndTheFallbackRouteFindsIds() {
        scan("{\"method\":\"future/\\u0065vent\",\"params\":{\"threadId\":\"t\",\"turnId\":\"u\",\"itemId\":\"i\"}}");
        assertThat(this.envelope.method()).isSameAs(WireMethod.UNKNOWN);
        assertThat(this.envelope.methodName()).isEqualTo("future/event");
        assertIds("t", "u", "i");
    }

    @Test
    void whenIdsHaveEscapesThenTheyAreUnescaped() {
        scan("{\"method\":\"x/y\",\"params\":{\"threadId\":\"a\\\"b\\\\\",\"turnId\":\"\\u00e9\\n\"}}");
        assertThat(this.envelope.threadId()).isEqualTo("a\"b\\");
        assertThat(this.envelope.turnId()).isEqualTo("é\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":{\"turnId\":\"no\",\"threadId\":\"no\"},\"threadId\":\"t\"}",
                "{\"a\":[{\"turnId\":\"no\"}],\"threadId\":\"t\",\"b\":\"\\\"turnId\\\":\\\"no\\\"\"}",
                "{\"turnId\":null,\"threadId\":\"t\"}",
                "{\"turnId\":5,\"threadId\":\"t\"}",
                "{\"turnId\":{\"turnId\":\"no\"},\"threadId\":\"t\"}",
                "{\"turnId\":\"no\",\"threadId\":\"t\",\"turnId\":null}",
                "{\"turnIdx\":\"no\",\"turnI\":\"no\",\"threadId\":\"t\"}",
                "{\"threadId\":\"no\",\"threadId\":\"t\"}"
            })
    void whenTurnIdIsElsewhereThenItDoesNotCount(String params) {
        scan("{\"turnId\":\"no\",\"method\":\"item/agentMessage/delta\",\"params\":" + params + "}");
        assertIds("t", null, null);
    }

    @Test
    void whenParentOfAnIdComesTwiceThenTheLastOneCounts() {
        scan(
                "{\"method\":\"turn/started\",\"params\":{\"threadId\":\"t\",\"turn\":{\"id\":\"a\"},\"turn\":{\"id\":\"b\"}}}");
        assertIds("t", "b", null);
        scan("{\"method\":\"turn/started\",\"params\":{\"turn\":{\"id\":\"a\"},\"threadId\":\"t\",\"turn\":{}}}");
        assertIds("t", null, null);
        scan("{\"method\":\"turn/started\",\"params\":{\"turn\":{\"id\":\"a\"},\"threadId\":\"t\",\"turn\":7}}");
        assertIds("t", null, null);
    }

    @Test
    void whenParamsComeTwiceThenTheLastOnesCount() {
        scan("{\"params\":{\"turnId\":\"a\",\"threadId\":\"a\"},\"method\":\"x/y\",\"params\":{\"turnId\":\"b\"}}");
        assertIds(null, "b", null);
    }

    @Test
    void whenNotificationIsOfTheCatalogueThenItsRouteIsFollowed() {
        assertThat(ServerNotifications.all()).hasSizeGreaterThan(80);
        for (ServerNotification<?> notification : ServerNotifications.all()) {
            scan("{\"method\":\"" + notification.method() + "\",\"params\":" + params(notification.route()) + "}");
            assertThat(this.envelope.method().notification()).isSameAs(notification);
            assertRoute(notification.method(), notification.route());
        }
    }

    @Test
    void whenServerRequestIsOfTheCatalogueThenItsRouteIsFollowed() {
        for (ServerRequest<?, ?> request : ServerRequests.all()) {
            scan("{\"id\":0,\"method\":\"" + request.method() + "\",\"params\":" + params(request.route()) + "}");
            assertThat(this.envelope.kind).isEqualTo(Envelope.Kind.SERVER_REQUEST);
            assertThat(this.envelope.method().request()).isSameAs(request);
            assertRoute(request.method(), request.route());
        }
    }

    private void assertRoute(String method, Route route) {
        assertThat(this.envelope.hasThread()).as(method).isEqualTo(route.threadId() != null);
        assertThat(this.envelope.hasTurn()).as(method).isEqualTo(route.turnId() != null);
        assertIds(
                (route.threadId() != null) ? "thread-1" : null,
                (route.turnId() != null) ? "turn-1" : null,
                (route.itemId() != null) ? "item-1" : null);
        assertThat(this.envelope.body.present()).as(method).isEqualTo(route.appendable() != null);
        if (route.appendable() != null) {
            assertThat(Json.text(this.envelope.bytes(), this.envelope.bodyFrom(), this.envelope.bodyTo()))
                    .isEqualTo("te\"xt");
        }
    }

    private static String params(Route route) {
        Map<String, String> members = new LinkedHashMap<>();
        put(members, route.appendable(), "te\\\"xt");
        put(members, route.itemId(), "item-1");
        put(members, route.turnId(), "turn-1");
        put(members, route.threadId(), "thread-1");
        StringBuilder json = new StringBuilder("{\"before\":{\"turnId\":\"trap\",\"id\":\"trap\"}");
        members.forEach(
                (name, value) -> json.append(",\"").append(name).append("\":").append(value));
        return json.append(",\"after\":[\"turnId\",{\"threadId\":\"trap\"}]}").toString();
    }

    private static void put(Map<String, String> members, @Nullable String path, String value) {
        if (path == null) {
            return;
        }
        int dot = path.indexOf('.');
        if (dot < 0) {
            members.put(path, "\"" + value + "\"");
        } else {
            members.put(
                    path.substring(0, dot),
                    "{\"x\":{\"id\":\"trap\"},\"" + path.substring(dot + 1) + "\":\"" + value + "\",\"y\":1}");
        }
    }

    private void assertIds(@Nullable String thread, @Nullable String turn, @Nullable String item) {
        assertThat(this.envelope.hasThread() ? this.envelope.threadId() : null).isEqualTo(thread);
        assertThat(this.envelope.hasTurn() ? this.envelope.turnId() : null).isEqualTo(turn);
        assertThat(this.envelope.itemId()).isEqualTo(item);
    }

    private void scan(String json) {
        byte[] bytes = ("##" + json + "##").getBytes(StandardCharsets.UTF_8);
        this.scanner.scan(bytes, 2, bytes.length - 2);
    }
}
