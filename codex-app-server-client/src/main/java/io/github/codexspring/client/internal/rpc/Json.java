package io.github.codexspring.client.internal.rpc;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.Function;

import io.github.codexspring.client.ProtocolException;
import io.github.codexspring.protocol.ClientRequest;
import io.github.codexspring.protocol.ProtocolValue;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.core.util.ByteArrayBuilder;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.JacksonSerializable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The one JSON reader and writer of the client. */
public final class Json {

    private static final String PARAMS = "The params of";

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .recyclerPool(JsonRecyclerPools.threadLocalPool()) // the default one is shared, and contended
                    .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                    .build())
            .build();

    private Json() {}

    /** Reads a value whose first token is the one at the start of the range; throws what the reading throws. */
    public static <T extends @Nullable Object> T read(byte[] bytes, int from, int to, Function<JsonParser, T> reader) {
        try (JsonParser parser = MAPPER.createParser(bytes, from, to - from)) {
            parser.nextToken();
            return reader.apply(parser);
        }
    }

    /** The range as a tree. */
    public static JsonNode tree(byte[] bytes, int from, int to) {
        return MAPPER.readTree(bytes, from, to - from);
    }

    /**
     * The params of a request.
     *
     * @throws ProtocolException when they cannot be written, or when a string holds half of a surrogate pair: the server
     *     drops such a line without an answer
     */
    public static <P> byte[] params(ClientRequest<P, ?> request, @Nullable P params) {
        return checked(PARAMS, request.method(), (generator) -> request.writeParams(generator, params));
    }

    /** The params of a notification, checked like those of a request. */
    public static byte[] params(String method, JacksonSerializable params) {
        return checked(PARAMS, method, (generator) -> generator.writePOJO(params));
    }

    /** The result of a server request, checked like the params of a request. */
    static byte[] result(String method, ProtocolValue result) {
        return checked("The answer to", method, result::write);
    }

    private static byte[] checked(String what, String method, Consumer<JsonGenerator> writer) {
        byte[] json;
        try {
            json = write(writer);
        } catch (JacksonException ex) {
            throw unsendable(what, method, ex.getOriginalMessage(), ex);
        } catch (IllegalArgumentException ex) {
            throw unsendable(what, method, ex.getMessage(), ex);
        }
        if (hasLoneSurrogate(json)) {
            String reason = "a string in it is no valid Unicode, it holds one half of a surrogate pair";
            throw unsendable(what, method, reason, null);
        }
        return json;
    }

    private static ProtocolException unsendable(
            String what, String method, @Nullable String reason, @Nullable Throwable cause) {
        return new ProtocolException(what + " '" + method + "' cannot be sent: " + reason, cause);
    }

    /** The writer combines pairs, so that a surrogate which is still escaped has lost its other half. */
    private static boolean hasLoneSurrogate(byte[] json) {
        int at = 0;
        while ((at = Bytes.indexOf(json, (byte) '\\', at, json.length)) >= 0) {
            if (json[at + 1] == 'u' && (json[at + 2] | 0x20) == 'd' && Character.digit(json[at + 3], 16) >= 8) {
                return true;
            }
            at += 2;
        }
        return false;
    }

    /** The text with every half of a surrogate pair that has lost the other one replaced. */
    static String wellFormed(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    /** What the writer writes, as bytes. */
    public static byte[] write(Consumer<JsonGenerator> writer) {
        BufferRecycler buffers = MAPPER.tokenStreamFactory()._getBufferRecycler();
        try (ByteArrayBuilder out = new ByteArrayBuilder(buffers)) {
            try (JsonGenerator generator = MAPPER.createGenerator(out)) {
                writer.accept(generator);
            }
            return out.getClearAndRelease();
        } finally {
            buffers.releaseToPool();
        }
    }

    /** The text of a JSON string whose quotes are left out of the range; as it stands when it is no proper one. */
    public static String text(byte[] bytes, int from, int to) {
        String text = JsonText.decode(bytes, from, to);
        return (text != null) ? text : new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }
}
