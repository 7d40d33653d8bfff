package io.github.codexspring.client.internal.router;

import io.github.codexspring.client.internal.rpc.Envelope;
import io.github.codexspring.client.internal.rpc.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Params of the {@code codex/gap}s that stand in a log because what belongs there never came. */
final class Gaps {

    private Gaps() {}

    /** The connection broke here; what came before it was made again is missing. */
    static byte[] disconnected(@Nullable String threadId, @Nullable String turnId) {
        return Json.write((generator) -> {
            generator.writeStartObject();
            generator.writeStringProperty("reason", "disconnected");
            write(generator, "threadId", threadId);
            write(generator, "turnId", turnId);
            generator.writeEndObject();
        });
    }

    /** A notification was too long to be read. */
    static byte[] tooLarge(Envelope message, long length) {
        return Json.write((generator) -> {
            generator.writeStartObject();
            generator.writeStringProperty("reason", "too-large");
            generator.writeStringProperty("method", message.methodName());
            generator.writeNumberProperty("bytes", length);
            write(generator, "threadId", message.hasThread() ? message.threadId() : null);
            write(generator, "turnId", message.hasTurn() ? message.turnId() : null);
            write(generator, "itemId", message.itemId());
            generator.writeEndObject();
        });
    }

    private static void write(JsonGenerator generator, String name, @Nullable String value) {
        if (value != null) {
            generator.writeStringProperty(name, value);
        }
    }
}
