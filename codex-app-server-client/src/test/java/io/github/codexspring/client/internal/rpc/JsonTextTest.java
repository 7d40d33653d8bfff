package io.github.codexspring.client.internal.rpc;

import java.nio.charset.StandardCharsets;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class JsonTextTest {

    private static final String[] PARTS = {
        "a",
        "",
        " ",
        "\\n",
        "\\t\\r\\b\\f",
        "\\\"",
        "\\\\",
        "\\/",
        "\\u00e4",
        "\\uD83D\\ude00",
        "ä",
        "😀",
        "\u2028",
        "word"
    };

    @Test
    void whenTextIsAnyMixOfEscapesThenItIsWhatAParserReads() {
        Random random = new Random(23);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder raw = new StringBuilder();
            for (int part = random.nextInt(8); part > 0; part--) {
                raw.append(PARTS[random.nextInt(PARTS.length)]);
            }
            String expected = JsonMapper.shared().readTree("\"" + raw + "\"").stringValue();
            assertThat(decode(raw.toString())).as(raw.toString()).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\", "a\\x", "\\u12", "\\u12g4", "\\u", "end\\\\\\", "\\u\uff11\uff11\uff11\uff11"})
    void whenAnEscapeIsNotKnownThenThereIsNoText(String raw) {
        assertThat(decode(raw)).isNull();
    }

    @Test
    void whenHalfOfASurrogatePairIsEscapedThenItIsKept() {
        assertThat(decode("x\\ud83dy")).isEqualTo("x\ud83dy");
    }

    private static @Nullable String decode(String raw) {
        byte[] bytes = ("#" + raw + "#").getBytes(StandardCharsets.UTF_8);
        return JsonText.decode(bytes, 1, bytes.length - 1);
    }
}
