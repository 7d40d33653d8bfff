package io.github.codexspring.protocol;

import java.io.StringWriter;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.databind.JacksonSerializable;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;

/** A value of the protocol: it writes itself exactly as it stands on the wire, whichever mapper asks it to. */
public interface ProtocolValue extends JacksonSerializable {

    /**
     * Writes this value as JSON.
     *
     * @throws IllegalArgumentException if it holds an enum constant that this version of the protocol does not know
     */
    void write(JsonGenerator g);

    /** The JSON of this value, compact. */
    default String toJson() {
        StringWriter out = new StringWriter();
        try (JsonGenerator g = Factories.JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            write(g);
        }
        return out.toString();
    }

    @Override
    default void serialize(JsonGenerator g, SerializationContext context) {
        write(g);
    }

    @Override
    default void serializeWithType(JsonGenerator g, SerializationContext context, TypeSerializer typeSerializer) {
        write(g);
    }
}
