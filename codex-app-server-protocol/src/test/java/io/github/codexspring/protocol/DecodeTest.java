package io.github.codexspring.protocol;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DecodeTest {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    @ParameterizedTest
    @ValueSource(strings = {"0", "9223372036854775807", "9223372036854775808", "18446744073709551615"})
    void unsignedIntegersKeepAllTheirBits(String number) {
        String json = "{\"end\":" + number + ",\"start\":0}";
        ByteRange range = MAPPER.readValue(json, ByteRange.class);

        assertThat(Long.toUnsignedString(range.end())).isEqualTo(number);
        assertThat(range.toJson()).isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "18446744073709551616", "1.5", "1e999999999", "\"1\"", "null"})
    void otherNumbersAreNotUnsignedIntegers(String number) {
        assertThatThrownBy(() -> MAPPER.readValue("{\"end\":" + number + ",\"start\":0}", ByteRange.class))
                .isInstanceOf(ProtocolDecodeException.class)
                .hasMessageContaining("ByteRange.end");
    }

    @ParameterizedTest
    @CsvSource({"1.0, 1", "2e1, 20", "-7, -7", "9223372036854775807, 9223372036854775807"})
    void integersMayLookLikeDecimals(String number, long expected) {
        String json = "{\"currentTimeAt\":" + number + "}";

        assertThat(MAPPER.readValue(json, CurrentTimeReadResponse.class).currentTimeAt())
                .isEqualTo(expected);
    }

    @Test
    void errorSaysTypeFieldAndWhatWasFound() {
        assertThatThrownBy(() -> MAPPER.readValue("{\"threadId\":[1]}", TurnInterruptParams.class))
                .isInstanceOfSatisfying(ProtocolDecodeException.class, e -> {
                    assertThat(e.type()).isEqualTo("TurnInterruptParams");
                    assertThat(e.field()).isEqualTo("threadId");
                })
                .hasMessageContaining("expected a string, found an array");
        assertThatThrownBy(() -> MAPPER.readValue("{\"threadId\":\"t\"}", TurnInterruptParams.class))
                .hasMessageContaining("TurnInterruptParams.turnId: required field is missing or null");
        assertThatThrownBy(() -> MAPPER.readValue("[]", TurnInterruptParams.class))
                .hasMessageContaining("TurnInterruptParams: expected an object, found an array");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"threadId\":", "{\"threadId\":\"t\"", "{\"x\":[1,", "{\"threadId\" 1}", ""})
    void brokenJsonIsAnErrorOfJackson(String json) {
        assertThatThrownBy(() -> MAPPER.readValue(json, TurnInterruptParams.class))
                .isInstanceOf(JacksonException.class);
    }

    @Test
    void depthIsBounded() {
        String deep = "[".repeat(5_000) + "]".repeat(5_000);
        assertThatThrownBy(
                        () -> MAPPER.readValue("{\"metadata\":" + deep + "}", TurnModerationMetadataNotification.class))
                .isInstanceOf(JacksonException.class);
    }

    @Test
    void tagNeedNotComeFirst() {
        String json = "{\"id\":\"i\",\"text\":\"hello\",\"type\":\"agentMessage\"}";

        assertThat(MAPPER.readValue(json, ThreadItem.class))
                .isEqualTo(ThreadItem.AgentMessage.of(m -> m.id("i").text("hello")));
    }

    @Test
    void unknownVariantTellsItsTagAndId() {
        ThreadItem item = MAPPER.readValue("{\"type\":\"hologram\",\"id\":\"i\",\"x\":1}", ThreadItem.class);

        assertThat(item).isInstanceOf(ThreadItem.Unrecognized.class);
        assertThat(item.type()).isEqualTo("hologram");
        assertThat(item.id()).isEqualTo("i");
        assertThat(item.toJson()).isEqualTo("{\"type\":\"hologram\",\"id\":\"i\",\"x\":1}");
    }

    @Test
    void anyJsonKeepsItsNumbers() {
        String json = "{\"metadata\":{\"a\":[1,2.5,1e400,123456789012345678901234567890,0.1],\"b\":null}}";
        JsonParser p = MAPPER.createParser(json);
        p.nextToken();

        assertThat(Trees.read(p).toString())
                .isEqualTo("{\"metadata\":{\"a\":[1,2.5,1E+400,123456789012345678901234567890,0.1],\"b\":null}}");
    }
}
