package io.github.codexspring.autoconfigure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TomlConfigTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    o3          | "o3"
                    true        | true
                    false       | false
                    True        | "True"
                    42          | 42
                    -1          | -1
                    1.5         | 1.5
                    007         | "007"
                    1.2.3       | "1.2.3"
                    "42"        | "42"
                    say "hi" it | "say \\"hi\\" it"
                    C:\\temp    | "C:\\\\temp"
                    """)
    void whenTextIsEncodedThenOnlyLiteralsAreLeftBare(String text, String toml) {
        assertThat(encode("key", text)).isEqualTo(toml.replace("\\\\temp", "\\\\temp"));
    }

    @Test
    void whenTextHasControlCharactersThenTheyAreEscaped() {
        assertThat(encode("key", "a\nb\tc\r\u0001\u007f")).isEqualTo("\"a\\nb\\tc\\r\\u0001\\u007F\"");
    }

    @Test
    void whenMapsAreNestedThenKeysAreDotted() {
        Map<String, Object> config = Map.of("model_providers", Map.of("local", Map.of("base_url", "http://x")));
        assertThat(TomlConfig.encode(config))
                .containsExactly(Map.entry("model_providers.local.base_url", "\"http://x\""));
    }

    @Test
    void whenValueIsListThenItIsAnArray() {
        assertThat(encode("args", List.of("a", 1, true))).isEqualTo("[\"a\", 1, true]");
    }

    @Test
    void whenMapIsIndexedThenItIsAnArrayInOrder() {
        Map<String, Object> indexed = new LinkedHashMap<>();
        for (int i = 10; i >= 0; i--) {
            indexed.put(Integer.toString(i), i);
        }
        assertThat(encode("args", indexed)).isEqualTo("[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]");
    }

    @Test
    void whenListHoldsMapThenItIsAnInlineTable() {
        assertThat(encode("rules", List.of(Map.of("a key", "v")))).isEqualTo("[{\"a key\" = \"v\"}]");
    }

    private static String encode(String key, Object value) {
        return TomlConfig.encode(Map.of(key, value)).get(key);
    }
}
