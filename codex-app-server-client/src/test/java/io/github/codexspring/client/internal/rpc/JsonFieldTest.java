package io.github.codexspring.client.internal.rpc;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class JsonFieldTest {

    private final JsonField field = JsonField.at("turn", "id");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"turn\":{\"id\":\"t-1\",\"items\":[{\"id\":\"no\"}],\"status\":\"inProgress\"}}",
                " { \"x\" : {\"id\":\"no\"} , \"turn\" : { \"items\":[], \"id\" : \"a\\u0062\\n\" } } ",
                "{\"t\\u0075rn\":{\"id\":\"escaped key\"}}",
                "{\"turn\":{\"id\":\"first\"},\"turn\":{\"id\":\"last\"}}",
                "{\"turn\":{\"id\":\"first\",\"id\":\"last\"}}",
                "{\"turn\":{\"id\":\"first\"},\"turn\":{}}",
                "{\"turn\":{\"id\":\"first\"},\"turn\":7}",
                "{\"turn\":{\"id\":\"first\",\"id\":null}}",
                "{\"turn\":{\"id\":7}}",
                "{\"turn\":[{\"id\":\"no\"}]}",
                "{\"id\":\"no\"}",
                "{}",
                "[]",
                "null"
            })
    void whenJsonIsValidThenTheFieldIsTheOneOfTheTree(String json) {
        JsonNode id = JsonMapper.shared().readTree(json).path("turn").path("id");
        assertThat(find(json)).isEqualTo(id.isString() ? id.stringValue() : null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "{\"turn\":{\"id\":\"x\"}", "{\"turn\":{\"id\":\"x\"}} x", "{\"turn\":{\"id\":\"x}}"})
    void whenJsonIsBrokenThenThereIsNone(String json) {
        assertThat(find(json)).isNull();
    }

    @Test
    void whenRangeIsPartOfAnArrayThenTheRestDoesNotCount() {
        byte[] bytes = "xx{\"turn\":{\"id\":\"in\"}}}}".getBytes(StandardCharsets.UTF_8);
        assertThat(this.field.in(bytes, 2, bytes.length - 2)).isEqualTo("in");
    }

    private @Nullable String find(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return this.field.in(bytes, 0, bytes.length);
    }
}
