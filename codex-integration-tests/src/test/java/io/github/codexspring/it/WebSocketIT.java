package io.github.codexspring.it;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import io.github.codexspring.client.AppServerClient;
import io.github.codexspring.client.AppServerStartException;
import io.github.codexspring.client.AppServerStartException.Reason;
import io.github.codexspring.client.CodexThread;
import io.github.codexspring.client.InvalidParamsException;
import io.github.codexspring.client.transport.TransportEnd;
import io.github.codexspring.client.transport.TransportSession;
import io.github.codexspring.client.transport.WebSocketTransport;
import io.github.codexspring.testkit.ModelResponse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Tag("real-codex")
@Timeout(180)
class WebSocketIT {

    @Test
    void whenServerListensOnAPortThenATurnRuns() {
        try (ListeningCodex codex = ListeningCodex.onPort();
                AppServerClient client =
                        codex.client(WebSocketTransport.builder(codex.uri()).build())) {
            assertTurnRuns(codex, client);
        }
    }

    private static void assertTurnRuns(ListeningCodex codex, AppServerClient client) {
        codex.model.script("hello", ModelResponse.text("Hello \u2028 wörld 🙂"));
        client.start();
        assertThat(client.startThread().run("hello").finalResponse()).isEqualTo("Hello \u2028 wörld 🙂");
    }

    @Test
    void whenServerWantsATokenThenTheRightOneIsAcceptedAndOthersAreRefusedAtOnce(@TempDir Path folder)
            throws IOException {
        Path file = Files.writeString(folder.resolve("token"), "the-right-token");
        try (ListeningCodex codex =
                        ListeningCodex.onPort("--ws-auth", "capability-token", "--ws-token-file", file.toString());
                Relay relay = Relay.to(codex.uri().getPort())) {
            try (AppServerClient client = codex.client(
                    WebSocketTransport.builder(codex.uri()).tokenFile(file).build())) {
                assertTurnRuns(codex, client);
            }
            WebSocketTransport.Builder builder =
                    WebSocketTransport.builder(URI.create("ws://127.0.0.1:" + relay.port()));
            assertRefused(codex, builder.build(), "missing websocket bearer token");
            assertThat(relay.accepted()).isOne();
            assertRefused(codex, builder.token("a-wrong-token").build(), "invalid websocket bearer token");
            assertThat(relay.accepted()).isEqualTo(2);
        }
    }

    private static void assertRefused(ListeningCodex codex, WebSocketTransport transport, String what) {
        try (AppServerClient client = codex.client(transport)) {
            assertThatThrownBy(client::start)
                    .isInstanceOfSatisfying(
                            AppServerStartException.class,
                            (failure) -> assertThat(failure.reason()).isEqualTo(Reason.REFUSED))
                    .hasMessageContaining("401")
                    .hasMessageContaining(what)
                    .hasMessageNotContaining("a-wrong-token");
        }
    }

    @Test
    void whenServerWantsASignedTokenThenOneThatHasExpiredIsRefused(@TempDir Path folder)
            throws IOException, GeneralSecurityException {
        String secret = "0123456789abcdef0123456789abcdef";
        Path file = Files.writeString(folder.resolve("secret"), secret);
        try (ListeningCodex codex =
                ListeningCodex.onPort("--ws-auth", "signed-bearer-token", "--ws-shared-secret-file", file.toString())) {
            WebSocketTransport.Builder builder = WebSocketTransport.builder(codex.uri());
            try (AppServerClient client = codex.client(
                    builder.token(signed(secret, Duration.ofMinutes(5))).build())) {
                assertTurnRuns(codex, client);
            }
            assertRefused(
                    codex, builder.token(signed(secret, Duration.ofHours(-1))).build(), "expired");
        }
    }

    private static String signed(String secret, Duration lifetime) throws GeneralSecurityException {
        Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
        String head = base64.encodeToString("{\"alg\":\"HS256\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.UTF_8));
        String claims = "{\"exp\":" + Instant.now().plus(lifetime).getEpochSecond() + "}";
        String body = head + "." + base64.encodeToString(claims.getBytes(StandardCharsets.UTF_8));
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return body + "." + base64.encodeToString(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void whenServerIsKilledThenTheSessionEndsWithAReason() throws Exception {
        try (ListeningCodex codex = ListeningCodex.onPort()) {
            TransportSession session =
                    WebSocketTransport.builder(codex.uri()).build().open();
            codex.process.destroyForcibly();
            TransportEnd end = session.ended().get(10, TimeUnit.SECONDS);
            assertThat(end.exitCode()).isNull();
            assertThat(end.reason()).isNotBlank();
            assertThat(session.input().read()).isEqualTo(-1);
            session.close(Duration.ZERO);
        }
    }

    @Test
    void whenTheNetworkLosesTheWayThenThatIsNoticedWithinThePingLimits() throws Exception {
        try (ListeningCodex codex = ListeningCodex.onPort();
                Relay relay = Relay.to(codex.uri().getPort())) {
            TransportSession session = WebSocketTransport.builder(URI.create("ws://127.0.0.1:" + relay.port()))
                    .ping(Duration.ofMillis(500), Duration.ofMillis(1500))
                    .build()
                    .open();
            assertThatThrownBy(() -> session.ended().get(4, TimeUnit.SECONDS))
                    .as("the real server answers pings")
                    .isInstanceOf(TimeoutException.class);
            long start = System.nanoTime();
            relay.pause();
            TransportEnd end = session.ended().get(10, TimeUnit.SECONDS);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(8));
            assertThat(end.reason()).startsWith("nothing heard for ").endsWith("not even an answer to a ping");
            session.close(Duration.ZERO);
        }
    }

    @Test
    void whenAMessageIsLongerThanAFrameMayBeThenItIsAnsweredAllTheSame() {
        try (ListeningCodex codex = ListeningCodex.onPort();
                AppServerClient client =
                        codex.client(WebSocketTransport.builder(codex.uri()).build())) {
            client.start();
            CodexThread thread = client.startThread();
            String text = "€".repeat(17 << 20 >> 1);
            assertThatThrownBy(() -> thread.startTurn(text))
                    .isInstanceOfSatisfying(
                            InvalidParamsException.class,
                            (refused) ->
                                    assertThat(String.valueOf(refused.data())).contains("input_too_large"));
            assertTurnRuns(codex, client);
        }
    }
}
