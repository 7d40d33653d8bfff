package io.github.codexspring.client.internal.rpc;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import io.github.codexspring.client.Transcript;
import io.github.codexspring.protocol.Route;
import io.github.codexspring.protocol.ServerNotifications;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The scanner against Jackson's tree: whatever Jackson takes for an object, the scanner must see in the same way. */
class EnvelopeScannerDifferentialTest {

    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private static final int GENERATED = 60_000;

    private static final int MUTATED = 60_000;

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
        "x"
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
        "12345678901234567890"
    };

    private final Envelope envelope = new Envelope();

    private final EnvelopeScanner scanner = new EnvelopeScanner(this.envelope);

    @Test
    void whenMessagesAreRecordedOnesThenBothSeeTheSame() {
        int count = 0;
        for (String name : Transcript.ALL) {
            for (JsonNode message : Transcript.fromServer(name)) {
                compare(message.toString());
                assertThat(this.envelope.kind).isNotEqualTo(Envelope.Kind.INVALID);
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
            if (key.equals("method")) {
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

    /** True when Jackson takes the text for an object. */
    private boolean compare(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        this.scanner.scan(bytes, 0, bytes.length);
        JsonNode tree = object(bytes);
        if (tree == null) {
            return false;
        }
        JsonNode id = tree.path("id");
        JsonNode method = tree.path("method");
        boolean hasId = !id.isMissingNode() && !id.isNull();
        if (method.isString()) {
            assertThat(this.envelope.kind)
                    .as(json)
                    .isEqualTo(hasId ? Envelope.Kind.SERVER_REQUEST : Envelope.Kind.NOTIFICATION);
            assertThat(this.envelope.methodName()).as(json).isEqualTo(method.stringValue());
            Route route = this.envelope.route();
            JsonNode params = tree.path("params");
            assertThat(this.envelope.hasTurn() ? this.envelope.turnId() : null)
                    .as(json)
                    .isEqualTo(at(params, route.turnId()));
            assertThat(this.envelope.hasThread() ? this.envelope.threadId() : null)
                    .as(json)
                    .isEqualTo(at(params, route.threadId()));
            assertThat(this.envelope.itemId()).as(json).isEqualTo(at(params, route.itemId()));
            assertThat(text(this.envelope.body)).as(json).isEqualTo(at(params, route.appendable()));
            assertRange(json, this.envelope.params, params);
        } else if (hasId && method.isMissingNode() && (tree.has("result") || tree.hasNonNull("error"))) {
            assertThat(this.envelope.kind).as(json).isEqualTo(Envelope.Kind.RESPONSE);
            assertRange(json, this.envelope.id, id);
            assertRange(json, this.envelope.result, tree.path("result"));
            if (tree.hasNonNull("error")) {
                assertRange(json, this.envelope.error, tree.path("error"));
            }
        } else {
            assertThat(this.envelope.kind).as(json).isEqualTo(Envelope.Kind.INVALID);
        }
        return true;
    }

    private void assertRange(String json, Envelope.Range range, JsonNode expected) {
        assertThat(range.present()).as(json).isEqualTo(!expected.isMissingNode());
        if (range.present()) {
            assertThat(MAPPER.readTree(this.envelope.bytes(), range.from, range.to - range.from)
                            .toString())
                    .as(json)
                    .isEqualTo(expected.toString());
        }
    }

    private @Nullable String text(Envelope.Range range) {
        return range.present() ? Json.text(this.envelope.bytes(), range.from, range.to) : null;
    }

    private static @Nullable String at(JsonNode params, @Nullable String path) {
        if (path == null || !params.isObject()) {
            return null;
        }
        JsonNode node = params;
        for (String name : path.split("\\.")) {
            node = node.path(name);
        }
        return node.isString() ? node.stringValue() : null;
    }

    private static @Nullable JsonNode object(byte[] json) {
        try {
            JsonNode tree = MAPPER.readTree(json);
            return tree.isObject() ? tree : null;
        } catch (JacksonException ex) {
            return null;
        }
    }
}
