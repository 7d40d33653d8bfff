package io.github.codexspring.client;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import io.github.codexspring.protocol.CancelLoginAccountParams;
import io.github.codexspring.protocol.GetAccountParams;
import io.github.codexspring.protocol.LoginAccountParams;
import io.github.codexspring.protocol.ModelListParams;
import io.github.codexspring.protocol.ReviewStartParams;
import io.github.codexspring.protocol.ReviewTarget;
import io.github.codexspring.protocol.ThreadArchiveParams;
import io.github.codexspring.protocol.ThreadCompactStartParams;
import io.github.codexspring.protocol.ThreadForkParams;
import io.github.codexspring.protocol.ThreadGoalClearParams;
import io.github.codexspring.protocol.ThreadGoalGetParams;
import io.github.codexspring.protocol.ThreadGoalSetParams;
import io.github.codexspring.protocol.ThreadListParams;
import io.github.codexspring.protocol.ThreadReadParams;
import io.github.codexspring.protocol.ThreadResumeParams;
import io.github.codexspring.protocol.ThreadSetNameParams;
import io.github.codexspring.protocol.ThreadStartParams;
import io.github.codexspring.protocol.ThreadUnarchiveParams;
import io.github.codexspring.protocol.TurnInterruptParams;
import io.github.codexspring.protocol.TurnStartParams;
import io.github.codexspring.protocol.TurnSteerParams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The methods that are called like a request of the wire send that request with the parameters they are given. */
class WireMethodsTest {

    private static final String REVIEW = "{\"target\":{\"type\":\"uncommittedChanges\"},\"threadId\":\"th\"}";

    private static final Map<String, Call> CALLS = Map.ofEntries(
            call("threadStart", "thread/start", ThreadStartParams.builder().build(), "{}"),
            call("threadResume", "thread/resume", ThreadResumeParams.of((p) -> p.threadId("th"))),
            call("threadFork", "thread/fork", ThreadForkParams.of((p) -> p.threadId("th"))),
            call("threadList", "thread/list", ThreadListParams.builder().build(), "{}"),
            call("threadRead", "thread/read", ThreadReadParams.of((p) -> p.threadId("th"))),
            call("threadArchive", "thread/archive", ThreadArchiveParams.of((p) -> p.threadId("th"))),
            call("threadUnarchive", "thread/unarchive", ThreadUnarchiveParams.of((p) -> p.threadId("th"))),
            call(
                    "threadSetName",
                    "thread/name/set",
                    ThreadSetNameParams.of((p) -> p.threadId("th").name("n")),
                    "{\"name\":\"n\",\"threadId\":\"th\"}"),
            call("threadCompact", "thread/compact/start", ThreadCompactStartParams.of((p) -> p.threadId("th"))),
            call("threadGoalSet", "thread/goal/set", ThreadGoalSetParams.of((p) -> p.threadId("th"))),
            call("threadGoalGet", "thread/goal/get", ThreadGoalGetParams.of((p) -> p.threadId("th"))),
            call("threadGoalClear", "thread/goal/clear", ThreadGoalClearParams.of((p) -> p.threadId("th"))),
            call(
                    "turnStart",
                    "turn/start",
                    TurnStartParams.of((p) -> p.threadId("th").input(List.of())),
                    "{\"input\":[],\"threadId\":\"th\"}"),
            call(
                    "turnSteer",
                    "turn/steer",
                    TurnSteerParams.of(
                            (p) -> p.threadId("th").expectedTurnId("tu").input(List.of())),
                    "{\"expectedTurnId\":\"tu\",\"input\":[],\"threadId\":\"th\"}"),
            call(
                    "turnInterrupt",
                    "turn/interrupt",
                    TurnInterruptParams.of((p) -> p.threadId("th").turnId("tu")),
                    "{\"threadId\":\"th\",\"turnId\":\"tu\"}"),
            call(
                    "reviewStart",
                    "review/start",
                    ReviewStartParams.of((p) -> p.threadId("th")
                            .target(ReviewTarget.UncommittedChanges.builder().build())),
                    REVIEW),
            call("modelList", "model/list", ModelListParams.builder().build(), "{}"),
            call(
                    "accountLoginStart",
                    "account/login/start",
                    LoginAccountParams.ChatgptDeviceCode.builder().build(),
                    "{\"type\":\"chatgptDeviceCode\"}"),
            call(
                    "accountLoginCancel",
                    "account/login/cancel",
                    CancelLoginAccountParams.of((p) -> p.loginId("l")),
                    "{\"loginId\":\"l\"}"),
            call("accountRead", "account/read", GetAccountParams.builder().build(), "{}"),
            call("accountLogout", "account/logout", null, "null"));

    private final ScriptedServer server = new ScriptedServer();

    private final AppServerClient client = AppServerClient.builder()
            .transport(this.server)
            .restart(RestartPolicy.never())
            .build();

    @AfterEach
    void close() {
        this.client.close();
    }

    @TestFactory
    Stream<DynamicTest> whenCalledThenTheRequestIsSent() {
        return CALLS.entrySet().stream()
                .map((call) -> DynamicTest.dynamicTest(call.getKey(), () -> check(call.getKey(), call.getValue())));
    }

    @Test
    void whenThereIsAMethodThenBothClientsHaveItAndItIsTestedHere() {
        assertThat(names(WireMethods.class))
                .isEqualTo(CALLS.keySet().stream().sorted().toList());
        assertThat(names(AsyncWireMethods.class)).isEqualTo(names(WireMethods.class));
    }

    private static List<String> names(Class<?> type) {
        return methods(type).map(Method::getName).sorted().toList();
    }

    private static Stream<Method> methods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter((method) -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter((method) -> !Modifier.isAbstract(method.getModifiers()));
    }

    private void check(String name, Call call) throws Exception {
        this.server.on(call.method(), (s, request) -> s.refuse(request, -32600, "because"));
        assertThatThrownBy(() -> invoke(WireMethods.class, name, this.client, call))
                .cause()
                .isInstanceOf(InvalidRequestException.class);
        CompletableFuture<?> later =
                (CompletableFuture<?>) invoke(AsyncWireMethods.class, name, this.client.async(), call);
        assertThatThrownBy(() -> later.get(30, TimeUnit.SECONDS)).hasCauseInstanceOf(InvalidRequestException.class);
        assertThat(this.server.received)
                .filteredOn((message) -> message.path("method").asString("").equals(call.method()))
                .hasSize(2)
                .extracting((message) -> String.valueOf(message.get("params")))
                .containsOnly(call.json());
    }

    private static Object invoke(Class<?> type, String name, Object client, Call call)
            throws IllegalAccessException, InvocationTargetException {
        Method method = methods(type)
                .filter((candidate) -> candidate.getName().equals(name))
                .findAny()
                .orElseThrow();
        return (call.params() != null) ? method.invoke(client, call.params()) : method.invoke(client);
    }

    private static Map.Entry<String, Call> call(String name, String method, Object params) {
        return call(name, method, params, "{\"threadId\":\"th\"}");
    }

    private static Map.Entry<String, Call> call(String name, String method, Object params, String json) {
        return Map.entry(name, new Call(method, params, json));
    }

    /** A request of the wire, what the method is given, and what is sent. */
    private record Call(String method, Object params, String json) {}
}
