package io.github.codexspring.protocol;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

class ExplicitNullsTest {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    @Test
    void absentAndNullAreKeptApartButEqual() {
        TurnSteerParams absent = params("");
        TurnSteerParams explicit = params(",\"clientUserMessageId\":null");

        assertThat(explicit).isEqualTo(absent).hasSameHashCodeAs(absent);
        assertThat(absent.explicitNulls()).isSameAs(ExplicitNulls.NONE);
        assertThat(absent.toJson()).doesNotContain("clientUserMessageId");
        assertThat(explicit.toJson()).contains("\"clientUserMessageId\":null");
    }

    private static TurnSteerParams params(String more) {
        return MAPPER.readValue(
                "{\"threadId\":\"t\",\"expectedTurnId\":\"u\",\"input\":[]" + more + "}", TurnSteerParams.class);
    }

    @Test
    void onlyASetterThatWasCalledWritesNull() {
        TurnSteerParams.Builder builder =
                TurnSteerParams.builder().threadId("t").expectedTurnId("u").input();

        assertThat(builder.build().toJson()).doesNotContain("null");
        assertThat(builder.clientUserMessageId(null).build().toJson()).contains("\"clientUserMessageId\":null");
        assertThat(builder.clientUserMessageId("x").build().toJson()).contains("\"clientUserMessageId\":\"x\"");
    }

    @Test
    void fieldThatIsNotNullableRefusesNull() {
        String nothing = null;
        assertThatNullPointerException()
                .isThrownBy(() -> TurnSteerParams.builder().threadId(nothing))
                .withMessageContaining("'threadId'")
                .withMessageContaining("TurnSteerParams");
    }
}
