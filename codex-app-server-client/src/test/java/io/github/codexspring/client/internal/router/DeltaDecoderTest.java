package io.github.codexspring.client.internal.router;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

import io.github.codexspring.client.internal.rpc.WireMethod;
import io.github.codexspring.protocol.ProtocolDecodeException;
import io.github.codexspring.protocol.ReasoningSummaryTextDeltaNotification;
import io.github.codexspring.protocol.Scope;
import io.github.codexspring.protocol.ServerNotification;
import io.github.codexspring.protocol.ServerNotifications;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DeltaDecoderTest {

    private static final ServerNotification<ReasoningSummaryTextDeltaNotification> DELTA =
            ServerNotifications.ITEM_REASONING_SUMMARY_TEXT_DELTA;

    private final DeltaDecoder decoder = new DeltaDecoder();

    @Test
    void whenDeltasOfSeveralItemsAlternateThenEachIsWhatAFullReadGives() {
        Random random = new Random(2);
        String[] texts = {"plain", "", "tab\\t", "\\u00e4\\ud83d\\ude00", "ä😀", "\\\"quoted\\\""};
        for (int i = 0; i < 3000; i++) {
            String params =
                    "{\"threadId\":\"th\",\"turnId\":\"tu\",\"itemId\":\"i" + random.nextInt(4) + "\",\"delta\":\""
                            + texts[random.nextInt(texts.length)] + "\",\"summaryIndex\":" + random.nextInt(2) + "}";
            Object decoded = this.decoder.decode(DELTA, entry(DELTA, params));
            assertThat(decoded)
                    .isEqualTo(JsonMapper.shared().readValue(params, ReasoningSummaryTextDeltaNotification.class));
        }
    }

    @Test
    void whenAllAppendableNotificationsAreDecodedTwiceThenTheTextIsTheSecondOne() {
        int appendable = 0;
        for (ServerNotification<?> notification : ServerNotifications.all()) {
            if (notification.route().appendable() != null) {
                appendable++;
                Object first = this.decoder.decode(notification, entry(notification, params("first")));
                Object second = this.decoder.decode(notification, entry(notification, params("second")));
                assertThat(first).hasToString(second.toString().replace("second", "first"));
                assertThat(JsonMapper.shared().writeValueAsString(second)).contains("\"delta\":\"second\"");
            }
        }
        assertThat(appendable).isGreaterThan(5);
    }

    private static String params(String text) {
        return "{\"threadId\":\"th\",\"turnId\":\"tu\",\"itemId\":\"i\",\"summaryIndex\":1,\"contentIndex\":2,\"role\":\"user\",\"delta\":\""
                + text + "\"}";
    }

    @Test
    void whenTheTextIsNoProperStringThenThatIsSaidEachTime() {
        this.decoder.decode(DELTA, entry(DELTA, params("fine")));
        for (int i = 0; i < 2; i++) {
            assertThatExceptionOfType(JacksonException.class)
                    .isThrownBy(() -> this.decoder.decode(DELTA, entry(DELTA, params("\\x"))));
        }
        assertThatExceptionOfType(ProtocolDecodeException.class)
                .isThrownBy(() -> this.decoder.decode(DELTA, entry(DELTA, "{\"delta\":\"without ids\"}")));
    }

    private static LogEntry entry(ServerNotification<?> notification, String params) {
        WireMethod method = WireMethod.UNKNOWN;
        for (int i = 0; i < WireMethod.count(); i++) {
            method = (WireMethod.at(i).notification() == notification) ? WireMethod.at(i) : method;
        }
        byte[] bytes = params.getBytes(StandardCharsets.UTF_8);
        String start = params.substring(0, params.indexOf("\"delta\":\"") + 9);
        int end = start.length();
        while (params.charAt(end) != '"') {
            end += (params.charAt(end) == '\\') ? 2 : 1;
        }
        int bodyFrom = start.getBytes(StandardCharsets.UTF_8).length;
        int bodyTo = params.substring(0, end).getBytes(StandardCharsets.UTF_8).length;
        Template template =
                Template.delta(method, Arrays.copyOf(bytes, bodyFrom), Arrays.copyOfRange(bytes, bodyTo, bytes.length));
        return new LogEntry(Scope.TURN, 1, template, bytes, bodyFrom, bodyTo, 0);
    }
}
