package io.github.codexspring.client.internal.rpc;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Deltas that are recognised by their bytes are seen as Jackson sees them, whatever their layout, text and end, and
 * whatever came before them on the same connection.
 */
class ScannedDeltasTest {

    private static final int FAMILIES = 6_000;

    private static final int MEMBERS = 12;

    private static final String[] METHODS = {
        "item/agentMessage/delta",
        "item/reasoning/textDelta",
        "item/reasoning/summaryTextDelta",
        "item/commandExecution/outputDelta",
        "item/plan/delta"
    };

    private static final String[] EXTRAS = {
        "\"x\":1",
        "\"error\":null",
        "\"error\":{}",
        "\"id\":null",
        "\"id\":7",
        "\"result\":0",
        "\"jsonrpc\":\"2.0\"",
        "\"method\":\"item/started\"",
        "\"method\":\"item/plan/delta\"",
        "\"method\":null",
        "\"params\":{\"turnId\":\"other\",\"delta\":\"no\"}",
        "\"params\":null"
    };

    private static final String[] TEXTS = {
        "",
        "a",
        "Hello, world",
        "\\n",
        "\\u00e9\\\"",
        "é 😀",
        "\u2028",
        "\\\\",
        "}",
        "\",\"turnId\":\"x\"",
        "\"",
        "\\",
        "\\x",
        "a long text that takes more than a word or two",
        "\t",
        "\\ud83d\\ude00"
    };

    private final ScannerOracle oracle = new ScannerOracle();

    private final Random random = new Random(20);

    private int alike;

    @Test
    void whenDeltasLookAlikeThenTheyAreSeenAsJacksonSeesThem() {
        List<Family> families = new ArrayList<>();
        for (int i = 0; i < FAMILIES; i++) {
            if (families.size() < 8) {
                families.add(new Family());
            } else {
                families.set(this.random.nextInt(families.size()), new Family());
            }
            for (int j = 0; j < MEMBERS; j++) {
                compare(families.get(this.random.nextInt(families.size())).next());
            }
        }
        assertThat(this.alike).isBetween(FAMILIES * MEMBERS / 10, FAMILIES * MEMBERS);
    }

    @Test
    void whenTurnsAreManyThenEachIsKnownAgain() {
        for (int round = 0; round < 3; round++) {
            this.alike = 0;
            for (int turn = 0; turn < 512; turn++) {
                compare("{\"method\":\"item/agentMessage/delta\",\"params\":{\"threadId\":\"th-" + turn
                        + "\",\"turnId\":\"0199-" + (100_000 + turn) + "\",\"itemId\":\"msg_4\",\"delta\":\"" + round
                        + "\"},\"emittedAtMs\":" + (turn / 7) + "}");
            }
        }
        assertThat(this.alike).isGreaterThan(500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"jsonrpc\":\"2.0\","})
    void whenMethodsAndItemsOfATurnAlternateThenEachIsKnownAgain(String first) {
        for (int i = 0; i < 1000; i++) {
            for (String method : METHODS) {
                String item = (i % 2 == 0) ? "msg_9" : "msg_10";
                compare("{" + first + "\"method\":\"" + method
                        + "\",\"params\":{\"threadId\":\"0199a213-81c0-7800-8aa1-bbab2a035a53\",\"turnId\":\"0199a213-81d1\","
                        + "\"itemId\":\"" + item + "\",\"delta\":\"" + i + "\"}}");
            }
        }
        assertThat(this.alike).isEqualTo(1000 * METHODS.length - 2 * METHODS.length);
    }

    @Test
    void whenWhatStandsBehindTheTextAlternatesThenBothAreKnownAgain() {
        for (int i = 0; i < 1000; i++) {
            compare(
                    "{\"method\":\"item/reasoning/textDelta\",\"params\":{\"threadId\":\"th\",\"turnId\":\"turn-000001\","
                            + "\"itemId\":\"msg_1\",\"delta\":\"" + i + "\",\"contentIndex\":" + i % 3 + "}}");
        }
        assertThat(this.alike).isEqualTo(997);
    }

    @Test
    void whenNoTwoAreAlikeThenFewAreRemembered() {
        ScannedDeltas deltas = new ScannedDeltas();
        Envelope envelope = new Envelope();
        EnvelopeScanner scanner = new EnvelopeScanner(envelope);
        int remembered = 0;
        for (int i = 0; i < 30_000; i++) {
            byte[] message =
                    ("{\"method\":\"item/agentMessage/delta\",\"params\":{\"threadId\":\"t\",\"turnId\":\"u\",\"seq\":"
                                    + i + ",\"delta\":\"x\"}}")
                            .getBytes(StandardCharsets.UTF_8);
            scanner.scan(message, 0, message.length);
            JsonScanner json = new JsonScanner();
            json.over(message, 0, message.length);
            assertThat(deltas.find(json, 0, message.length)).isNull();
            remembered += (deltas.add(envelope, 0) != null) ? 1 : 0;
        }
        assertThat(remembered).isBetween(8_192, 9_000);
    }

    @ParameterizedTest
    @CsvSource({"768, 9", "769, 0"})
    void whenTooMuchStandsAroundATextThenItIsNotRemembered(int around, int known) {
        String before = "{\"method\":\"item/agentMessage/delta\",\"params\":{\"turnId\":\"turn-000001\",\"itemId\":\"";
        String between = "\",\"delta\":\"";
        String behind = "\"}";
        String item = "i".repeat(around - (before + between + behind).length());
        for (int i = 0; i < 10; i++) {
            compare(before + item + between + "text ".repeat(100 * i) + behind + '}');
        }
        assertThat(this.alike).isEqualTo(known);
    }

    /** Whatever is kept for a message was kept for one with the same method and ids. */
    private void compare(String json) {
        byte[] message = json.getBytes(StandardCharsets.UTF_8);
        int from = this.random.nextInt(3);
        byte[] buffer =
                Arrays.copyOf(("##" + json + "##########").getBytes(StandardCharsets.UTF_8), message.length + 12);
        System.arraycopy(message, 0, buffer, from, message.length);
        this.oracle.compare(buffer, from, from + message.length);
        Envelope seen = this.oracle.envelope();
        if (seen.kind == Envelope.Kind.NOTIFICATION && seen.hasTurn()) {
            String identity = seen.methodName() + ' ' + seen.turnId() + ' ' + seen.itemId();
            if (seen.kept() != null) {
                this.alike++;
                assertThat(seen.kept()).isEqualTo(identity);
            }
            seen.keep(identity);
        }
    }

    /** Deltas of one layout; most differ in their text only. */
    private final class Family {

        private final String before;

        private final String behind;

        private final List<String> ends = new ArrayList<>();

        Family() {
            Random random = ScannedDeltasTest.this.random;
            String turn = "01997c3c-" + random.nextInt(40);
            List<String> ids = new ArrayList<>(List.of(
                    "\"threadId\":\"th" + random.nextInt(9) + '"',
                    "\"turnId\":\"" + turn + '"',
                    "\"itemId\":\"msg_" + random.nextInt(3) + '"'));
            if (random.nextInt(4) == 0) {
                ids.add("\"delta\":\"twice\"");
            }
            if (random.nextInt(4) == 0) {
                ids.add("\"n\":{\"turnId\":\"inner\"}");
            }
            Collections.shuffle(ids, random);
            int split = (random.nextInt(3) == 0) ? random.nextInt(ids.size() + 1) : ids.size();
            String method = METHODS[random.nextInt(METHODS.length)];
            this.before = "{" + extras(true) + "\"method\":\"" + method + "\"," + extras(true) + "\"params\":{"
                    + ids.subList(0, split).stream().map((id) -> id + ',').reduce("", String::concat) + "\"delta\":\"";
            this.behind = '"'
                    + ids.subList(split, ids.size()).stream()
                            .map((id) -> ',' + id)
                            .reduce("", String::concat)
                    + '}';
            for (int i = 0; i < 3; i++) {
                this.ends.add(extras(false) + (random.nextInt(2) == 0 ? ",\"emittedAtMs\":1" + i : "") + "}"
                        + (random.nextInt(9) == 0 ? "}" : ""));
            }
        }

        private String extras(boolean before) {
            Random random = ScannedDeltasTest.this.random;
            StringBuilder extras = new StringBuilder();
            while (random.nextInt(6) == 0) {
                String extra = EXTRAS[random.nextInt(EXTRAS.length)];
                extras.append(before ? extra + "," : "," + extra);
            }
            return extras.toString();
        }

        String next() {
            Random random = ScannedDeltasTest.this.random;
            String json = this.before
                    + TEXTS[random.nextInt(TEXTS.length)]
                    + this.behind
                    + this.ends.get(random.nextInt(this.ends.size()));
            if (random.nextInt(8) == 0) {
                int at = random.nextInt(json.length());
                return json.substring(0, at) + "{}[]\",:\\ 1nt".charAt(random.nextInt(12)) + json.substring(at + 1);
            }
            return json;
        }
    }
}
