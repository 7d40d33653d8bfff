package io.github.codexspring.client.internal.rpc;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

import io.github.codexspring.protocol.Route;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Compares what the scanner sees in a message with what stands in Jackson's tree of it. */
final class ScannerOracle {

    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNumberLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .build();

    private final Envelope envelope = new Envelope();

    private final EnvelopeScanner scanner = new EnvelopeScanner(this.envelope);

    Envelope.Kind kind() {
        return this.envelope.kind;
    }

    Envelope envelope() {
        return this.envelope;
    }

    /** True when Jackson takes the text for an object. */
    boolean compare(byte[] bytes) {
        return compare(bytes, 0, bytes.length);
    }

    /** True when Jackson takes the text in that range for an object. */
    boolean compare(byte[] bytes, int from, int to) {
        String json = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        this.scanner.scan(bytes, from, to);
        JsonNode tree = object(json);
        if (tree == null) {
            same(json, this.envelope.kind, Envelope.Kind.INVALID);
            return false;
        }
        JsonNode id = tree.path("id");
        JsonNode method = tree.path("method");
        boolean hasId = !id.isMissingNode() && !id.isNull();
        if (method.isString()) {
            same(json, this.envelope.kind, hasId ? Envelope.Kind.SERVER_REQUEST : Envelope.Kind.NOTIFICATION);
            same(json, this.envelope.methodName(), method.stringValue());
            Route route = this.envelope.route();
            JsonNode params = tree.path("params");
            same(json, this.envelope.hasTurn() ? this.envelope.turnId() : null, at(params, route.turnId()));
            same(json, this.envelope.hasThread() ? this.envelope.threadId() : null, at(params, route.threadId()));
            same(json, this.envelope.itemId(), at(params, route.itemId()));
            same(json, text(this.envelope.root), at(params, route.rootTurnId()));
            same(json, text(this.envelope.body), at(params, route.appendable()));
            sameRange(json, this.envelope.params, params);
        } else if (hasId && method.isMissingNode() && (tree.has("result") || tree.hasNonNull("error"))) {
            same(json, this.envelope.kind, Envelope.Kind.RESPONSE);
            sameRange(json, this.envelope.id, id);
            sameRange(json, this.envelope.result, tree.path("result"));
            if (tree.hasNonNull("error")) {
                sameRange(json, this.envelope.error, tree.path("error"));
            }
        } else {
            same(json, this.envelope.kind, Envelope.Kind.INVALID);
        }
        return true;
    }

    private void sameRange(String json, Envelope.Range range, JsonNode expected) {
        same(json, range.present(), !expected.isMissingNode());
        if (range.present()) {
            same(
                    json,
                    MAPPER.readTree(this.envelope.bytes(), range.from, range.to - range.from)
                            .toString(),
                    expected.toString());
        }
    }

    /** An assertion for each of a million comparisons would take most of the time. */
    private static void same(String json, @Nullable Object seen, @Nullable Object expected) {
        if (!Objects.equals(seen, expected)) {
            assertThat(seen).as(json).isEqualTo(expected);
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

    private static @Nullable JsonNode object(String json) {
        try {
            JsonNode tree = MAPPER.readTree(json);
            return tree.isObject() ? tree : null;
        } catch (JacksonException ex) {
            return null;
        }
    }
}
