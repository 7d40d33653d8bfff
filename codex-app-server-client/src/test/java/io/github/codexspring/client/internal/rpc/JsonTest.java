package io.github.codexspring.client.internal.rpc;

import java.util.List;

import io.github.codexspring.client.ProtocolException;
import io.github.codexspring.protocol.ClientRequests;
import io.github.codexspring.protocol.ThreadSetNameParams;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class JsonTest {

    @Test
    void whenStringsAreUnicodeThenTheyAreWrittenWhereverTheyStandInTheBuffer() {
        for (int shift = 0; shift < 8300; shift += (shift < 3900 || shift > 4100 && shift < 7900) ? 97 : 1) {
            String name = "\\u\\ud800" + "x".repeat(shift) + "😀é\u2028\"";
            byte[] json = params(name);
            assertThat(Json.tree(json, 0, json.length).path("name").stringValue())
                    .isEqualTo(name);
        }
    }

    @Test
    void whenAStringHasHalfASurrogatePairThenItIsRefused() {
        for (String half : List.of("\ud800", "\udbff", "\udc00", "\udfff", "a\ud83db", "é\ude00", "\ude00\ud83d")) {
            for (int shift : new int[] {0, 1, 3999, 7990, 8000}) {
                assertThatThrownBy(() -> params("x".repeat(shift) + half))
                        .isInstanceOf(ProtocolException.class)
                        .hasMessageContaining("thread/name/set");
            }
        }
    }

    private static byte[] params(String name) {
        return Json.params(
                ClientRequests.THREAD_NAME_SET,
                ThreadSetNameParams.builder().threadId("t").name(name).build());
    }
}
