package io.github.codexspring.client;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import io.github.codexspring.protocol.Account;
import io.github.codexspring.protocol.AccountLoginCompletedNotification;
import io.github.codexspring.protocol.CancelLoginAccountStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

class AccountTest {

    private static final Duration TIME = Duration.ofSeconds(30);

    private final ScriptedServer server = new ScriptedServer();

    private final AppServerClient client = AppServerClient.builder()
            .transport(this.server)
            .restart(RestartPolicy.never())
            .requestTimeout(TIME)
            .build();

    private final CodexAccount account = this.client.account();

    @AfterEach
    void close() {
        this.client.close();
    }

    @Test
    void whenLoggedInWithAKeyThenTheServerGetsItAndNobodyElse() {
        this.server.on("account/login/start", (s, request) -> s.answer(request, "{\"type\":\"apiKey\"}"));
        this.account.loginApiKey("sk-1");
        this.account.async().loginApiKey("sk-2").join();
        assertThat(params("account/login/start"))
                .extracting(JsonNode::toString)
                .containsExactly(
                        "{\"type\":\"apiKey\",\"apiKey\":\"sk-1\"}", "{\"type\":\"apiKey\",\"apiKey\":\"sk-2\"}");
        this.server.on("account/login/start", (s, request) -> s.answer(request, "{\"type\":\"chatgptAuthTokens\"}"));
        assertThatThrownBy(() -> this.account.loginApiKey("sk-3"))
                .isInstanceOf(ProtocolException.class)
                .hasMessageContaining("chatgptAuthTokens")
                .hasMessageNotContaining("sk-3");
        assertThatThrownBy(() -> this.account.loginChatgpt()).isInstanceOf(ProtocolException.class);
    }

    @Test
    void whenALoginByBrowserEndsThenItsHandleIsToldAndNoOther() {
        chatgpt("a");
        ChatgptLogin first = this.account.loginChatgpt();
        chatgpt("b");
        AsyncChatgptLogin second = this.account.async().loginChatgpt().join();
        assertThat(first.authUrl()).isEqualTo("https://login/a");
        assertThat(second.authUrl()).isEqualTo("https://login/b");
        CompletableFuture<AccountLoginCompletedNotification> other = second.completed(TIME);
        ended("null", true, "null");
        ended("\"a\"", false, "\"denied\"");
        assertThat(first.await(TIME)).satisfies((login) -> {
            assertThat(login.loginId()).isEqualTo("a");
            assertThat(login.success()).isFalse();
            assertThat(login.error()).isEqualTo("denied");
        });
        assertThat(other).isNotDone();
        ended("\"b\"", true, "null");
        assertThat(other.orTimeout(30, TimeUnit.SECONDS).join().success()).isTrue();
        assertThat(second.completed(TIME).join().success()).isTrue();
    }

    @Test
    void whenTheEndOvertakesTheAnswerThenTheHandleKnowsIt() {
        this.server.on("account/login/start", (s, request) -> {
            ended("\"a\"", true, "null");
            ended("\"z\"", true, "null");
            s.answer(request, "{\"type\":\"chatgpt\",\"loginId\":\"a\",\"authUrl\":\"https://login/a\"}");
        });
        assertThat(this.account.loginChatgpt().await(TIME).loginId()).isEqualTo("a");
        assertThat(this.account.loginChatgpt().async().completed(TIME).join().loginId())
                .isEqualTo("a");
    }

    @Test
    void whenALoginByCodeIsCancelledThenItEndsWithoutSuccess() {
        deviceCode("d");
        this.server.on("account/login/cancel", (s, request) -> {
            s.answer(request, "{\"status\":\"canceled\"}");
            ended(request.at("/params/loginId").toString(), false, "\"cancelled\"");
        });
        DeviceCodeLogin login = this.account.loginDeviceCode();
        assertThat(login.verificationUrl()).isEqualTo("https://device");
        assertThat(login.userCode()).isEqualTo("AB-CD");
        assertThat(login.cancel()).isEqualTo(CancelLoginAccountStatus.CANCELED);
        assertThat(login.await(TIME).success()).isFalse();
        this.server.on("account/login/cancel", (s, request) -> s.answer(request, "{\"status\":\"notFound\"}"));
        assertThat(login.async().cancel().join()).isEqualTo(CancelLoginAccountStatus.NOT_FOUND);
        assertThat(params("account/login/cancel"))
                .allMatch((params) -> params.toString().equals("{\"loginId\":\"d\"}"));
    }

    @Test
    void whenNobodyLogsInThenTheWaitEndsInTimeAndTheLoginGoesOn() {
        deviceCode("d");
        DeviceCodeLogin login = this.account.loginDeviceCode();
        assertThatThrownBy(() -> login.await(Duration.ofMillis(20))).isInstanceOf(RequestTimeoutException.class);
        assertThatThrownBy(login.async().completed(Duration.ofMillis(20))::join)
                .hasCauseInstanceOf(RequestTimeoutException.class);
        assertThatThrownBy(() -> login.await(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
        ended("\"d\"", true, "null");
        assertThat(login.await(TIME).success()).isTrue();
    }

    @Test
    void whenTheServerEndsThenTheLoginEndsWithIt() {
        deviceCode("d");
        DeviceCodeLogin login = this.account.loginDeviceCode();
        CompletableFuture<?> waiting = login.async().completed(TIME);
        this.server.crash();
        assertThatThrownBy(() -> login.await(TIME)).isInstanceOf(TransportClosedException.class);
        assertThatThrownBy(waiting::join).hasCauseInstanceOf(TransportClosedException.class);
    }

    @Test
    void whenALoginIsRefusedThenNothingIsLeftBehind() {
        this.server.on("account/login/start", (s, request) -> s.refuse(request, -32600, "no"));
        List<Supplier<Object>> logins = List.of(this.account::loginChatgpt, this.account::loginDeviceCode);
        logins.forEach((login) -> assertThatThrownBy(login::get).isInstanceOf(InvalidRequestException.class));
        assertThatThrownBy(this.account.async().loginChatgpt()::join).hasCauseInstanceOf(InvalidRequestException.class);
        assertThatThrownBy(this.account.async().loginDeviceCode()::join)
                .hasCauseInstanceOf(InvalidRequestException.class);
        await().until(() -> !watched());
    }

    @Test
    void whenALoginHasEndedThenNobodyListensAnyMore() {
        chatgpt("a");
        ChatgptLogin login = this.account.loginChatgpt();
        assertThat(watched()).isTrue();
        ended("\"a\"", true, "null");
        login.await(TIME);
        await().until(() -> !watched());
    }

    @Test
    void whenLoginsArePrintedThenTheyKeepTheirSecrets() {
        chatgpt("a");
        ChatgptLogin browser = this.account.loginChatgpt();
        deviceCode("d");
        DeviceCodeLogin device = this.account.loginDeviceCode();
        assertThat(browser).hasToString("ChatgptLogin[a]");
        assertThat(browser.async()).hasToString("AsyncChatgptLogin[a]");
        assertThat(device).hasToString("DeviceCodeLogin[d]");
        assertThat(device.async()).hasToString("AsyncDeviceCodeLogin[d]");
        assertThat(Logins.apiKey("sk-1").toString()).doesNotContain("sk-1");
        assertThat(this.client.accountLoginStart(Logins.deviceCode()).toString())
                .doesNotContain("AB-CD");
        chatgpt("a");
        assertThat(this.client.accountLoginStart(Logins.chatgpt()).toString()).doesNotContain("https");
    }

    @Test
    void whenTheAccountIsReadThenItMayBeNobody() {
        this.server
                .on(
                        "account/read",
                        (s, request) -> s.answer(
                                request,
                                request.at("/params/refreshToken").asBoolean()
                                        ? "{\"account\":{\"type\":\"apiKey\"},\"requiresOpenaiAuth\":true}"
                                        : "{\"account\":null,\"requiresOpenaiAuth\":false}"))
                .on("account/rateLimits/read", (s, request) -> s.answer(request, "{\"rateLimits\":{}}"))
                .on("account/logout", (s, request) -> s.answer(request, "{}"));
        assertThat(this.account.read().account()).isNull();
        assertThat(this.account.read(true).account()).isInstanceOf(Account.ApiKey.class);
        assertThat(this.account.async().read().join().requiresOpenaiAuth()).isFalse();
        assertThat(this.account.rateLimits().rateLimits().primary()).isNull();
        assertThat(this.account.async().rateLimits().join().rateLimits()).isNotNull();
        this.account.logout();
        this.account.async().logout().join();
        assertThat(params("account/logout")).hasSize(2);
    }

    /** Whether somebody reads the events that belong to no thread. */
    private boolean watched() {
        return this.client.async().core().router().global().watched();
    }

    private void chatgpt(String id) {
        this.server.on(
                "account/login/start",
                (s, request) -> s.answer(
                        request,
                        "{\"type\":\"chatgpt\",\"loginId\":\"" + id + "\",\"authUrl\":\"https://login/" + id + "\"}"));
    }

    private void deviceCode(String id) {
        this.server.on(
                "account/login/start",
                (s, request) -> s.answer(
                        request,
                        "{\"type\":\"chatgptDeviceCode\",\"loginId\":\"" + id
                                + "\",\"verificationUrl\":\"https://device\",\"userCode\":\"AB-CD\"}"));
    }

    private void ended(String id, boolean success, String error) {
        this.server.send("{\"method\":\"account/login/completed\",\"params\":{\"loginId\":" + id + ",\"success\":"
                + success + ",\"error\":" + error + "}}");
    }

    private List<JsonNode> params(String method) {
        return this.server.received.stream()
                .filter((message) -> message.path("method").asString("").equals(method))
                .map((message) -> message.path("params"))
                .toList();
    }
}
