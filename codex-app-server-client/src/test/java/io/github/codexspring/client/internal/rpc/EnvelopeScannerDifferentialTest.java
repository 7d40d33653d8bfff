package io.github.codexspring.client.internal.rpc;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import io.github.codexspring.client.Transcript;
import io.github.codexspring.protocol.ServerNotifications;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The scanner against Jackson's tree: what Jackson takes for an object, the scanner must see in the same way, and what
 * Jackson refuses is no message.
 */
class EnvelopeScannerDifferentialTest {

    private static final int GENERATED = 50_000;

    private static final int MUTATED = 70_000;

    private static final String[] KEYS = {
        "id",
        "method",
        "params",
        "result",
        "error",
        "turnId",
        "threadId",
        "itemId",
        "turn",
        "thread",
        "item",
        "delta",
        "rootTurnId",
        "x",
        "t\\u0075rnId",
        "itemId\\u0000"
    };

    private static final String[] SCALARS = {
        "null",
        "true",
        "0",
        "-12",
        "1.5e3",
        "\"\"",
        "\"a\"",
        "\"t-1\"",
        "\"\\\"\\\\\"",
        "\"\\u00e9}\"",
        "\"😀{[\"",
        "12345678901234567890",
        "-0",
        "1E+2"
    };

    private final ScannerOracle oracle = new ScannerOracle();

    @Test
    void whenMessagesAreRecordedOnesThenBothSeeTheSame() {
        int count = 0;
        for (String name : Transcript.ALL) {
            for (JsonNode message : Transcript.fromServer(name)) {
                compare(message.toString());
                assertThat(this.oracle.kind()).isNotEqualTo(Envelope.Kind.INVALID);
                count++;
            }
        }
        assertThat(count).isGreaterThan(400);
    }

    @Test
    void whenMessagesAreGeneratedThenBothSeeTheSame() {
        Random random = new Random(42);
        int objects = 0;
        for (int i = 0; i < GENERATED; i++) {
            if (compare(message(random))) {
                objects++;
            }
        }
        assertThat(objects).isEqualTo(GENERATED);
    }

    @Test
    void whenMessagesAreDamagedThenNothingIsThrownAndWhatIsStillAnObjectIsSeenTheSame() {
        Random random = new Random(4711);
        List<String> recorded = new ArrayList<>();
        for (String name : Transcript.ALL) {
            Transcript.fromServer(name).stream()
                    .map(JsonNode::toString)
                    .filter((json) -> json.length() < 1500)
                    .forEach(recorded::add);
        }
        int objects = 0;
        for (int i = 0; i < MUTATED; i++) {
            String start = random.nextInt(4) == 0 ? recorded.get(random.nextInt(recorded.size())) : message(random);
            if (compare(damage(random, start))) {
                objects++;
            }
        }
        assertThat(objects).isBetween(MUTATED / 20, MUTATED);
    }

    private static String damage(Random random, String json) {
        StringBuilder text = new StringBuilder(json);
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes && text.length() > 1; i++) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, "{}[]\",:\\ 1nt\0é".charAt(random.nextInt(14)));
                case 2 -> text.setCharAt(at, "{}[]\",:\\ 1nt\0é".charAt(random.nextInt(14)));
                default -> text.setLength(at);
            }
        }
        return text.toString();
    }

    private static String message(Random random) {
        StringBuilder json = new StringBuilder("{");
        int members = random.nextInt(6);
        for (int i = 0; i < members; i++) {
            json.append((i > 0) ? "," : "").append(blank(random));
            String key = KEYS[random.nextInt((random.nextInt(3) == 0) ? KEYS.length : 5)];
            json.append('"')
                    .append(key)
                    .append('"')
                    .append(blank(random))
                    .append(':')
                    .append(blank(random));
            if (key.equals("method") && random.nextInt(8) != 0) {
                json.append('"').append(method(random)).append('"');
            } else {
                value(random, json, 0);
            }
            json.append(blank(random));
        }
        return json.append('}').toString();
    }

    private static String method(Random random) {
        return (random.nextInt(4) == 0)
                ? "future/method"
                : ServerNotifications.all()
                        .get(random.nextInt(ServerNotifications.all().size()))
                        .method();
    }

    private static void value(Random random, StringBuilder json, int depth) {
        int kind = random.nextInt(10);
        if (depth > 3 || kind < 4) {
            json.append(SCALARS[random.nextInt(SCALARS.length)]);
        } else if (kind < 6) {
            json.append('[');
            int size = random.nextInt(3);
            for (int i = 0; i < size; i++) {
                json.append((i > 0) ? "," : "");
                value(random, json, depth + 1);
            }
            json.append(']');
        } else {
            json.append('{');
            int size = random.nextInt(5);
            for (int i = 0; i < size; i++) {
                json.append((i > 0) ? "," : "")
                        .append('"')
                        .append(KEYS[random.nextInt(KEYS.length)])
                        .append("\":");
                value(random, json, depth + 1);
            }
            json.append('}');
        }
    }

    private static String blank(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> " ";
            case 1 -> "\t\r ";
            default -> "";
        };
    }

    private boolean compare(String json) {
        return this.oracle.compare(json.getBytes(StandardCharsets.UTF_8));
    }
}
