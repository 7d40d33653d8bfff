package io.github.codexspring.client.internal.rpc;

import java.nio.charset.StandardCharsets;

import io.github.codexspring.client.Transcript;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class MessageEndTest {

    private static String membersOf(String end) {
        byte[] bytes = end.getBytes(StandardCharsets.UTF_8);
        int comma = MessageEnd.lastMembers(bytes, 0, bytes.length);
        return (comma < 0) ? null : end.substring(comma + 1);
    }

    @Test
    void whenWholeMembersFollowALongOneThenTheyAreFound() {
        assertThat(membersOf("xxx\"},\"threadId\":\"t\",\"turnId\":\"u\"},\"emittedAtMs\":1}"))
                .isEqualTo("\"threadId\":\"t\",\"turnId\":\"u\"},\"emittedAtMs\":1}");
        assertThat(membersOf("xxx\"}]},\"a\":[1,{\"b\":2}],\"c\":null}}"))
                .isEqualTo("\"a\":[1,{\"b\":2}],\"c\":null}}");
    }

    @Test
    void whenAStringLooksLikeMembersThenItIsNone() {
        assertThat(membersOf("x\\\",\\\"turnId\\\":\\\"evil\\\"}},{\",\"turnId\":\"u\"}}"))
                .isEqualTo("\"turnId\":\"u\"}}");
        assertThat(membersOf("x,\\\\\",\"turnId\":\"u\"}}")).isEqualTo("\"turnId\":\"u\"}}");
        assertThat(membersOf("{\"params\":{\"a\":1,\"text\":\"cut off \\\"},\\\"b\\\":{}"))
                .isNull();
    }

    @Test
    void whenOnlyMembersOfTheMessageFollowThenNoneIsFound() {
        assertThat(membersOf("xxx\"}},\"meta\":{\"turnId\":\"u\",\"a\":1},\"emittedAtMs\":1}"))
                .isNull();
        assertThat(membersOf("xxx\"}")).isNull();
        assertThat(membersOf("\"}}")).isNull();
        assertThat(membersOf("")).isNull();
    }

    @Test
    void whenTheMiddleOfARecordedMessageIsMissingThenNoIdIsWrongAndThoseBehindItAreFound() {
        int found = 0;
        for (String name : Transcript.ALL) {
            for (JsonNode message : Transcript.fromServer(name)) {
                if (message.has("method")) {
                    found += cutEverywhere(message.toString().getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        assertThat(found).isGreaterThan(1000);
    }

    /** Gives how often the turn was found at the end alone. */
    private static int cutEverywhere(byte[] line) {
        Envelope whole = new Envelope();
        new EnvelopeScanner(whole).scan(line, 0, line.length);
        Envelope ends = new Envelope();
        EnvelopeScanner scanner = new EnvelopeScanner(ends);
        int found = 0;
        for (int from = whole.methodName.to + 1; from < line.length; from++) {
            scanner.scanBeginning(line, 0, whole.methodName.to + 1);
            scanner.scanEnd(line, from, line.length);
            if (ends.hasTurn()) {
                assertThat(ends.turnId()).isEqualTo(whole.turnId());
                found++;
            }
            if (ends.hasThread()) {
                assertThat(ends.threadId()).isEqualTo(whole.threadId());
            }
        }
        return found;
    }
}
