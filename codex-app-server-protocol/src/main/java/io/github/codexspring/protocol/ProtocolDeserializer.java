package io.github.codexspring.protocol;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Lets any mapper read a protocol type by the type's own decoder. */
abstract class ProtocolDeserializer<T> extends StdDeserializer<T> {

    ProtocolDeserializer(Class<T> type) {
        super(type);
    }

    abstract T decode(JsonParser p);

    @Override
    public final T deserialize(JsonParser p, DeserializationContext context) {
        return decode(p);
    }
}
