package io.github.codexspring.protocol;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/** JSON that is well-formed but is not what the protocol says: a required field is missing or a value has a wrong type. */
public final class ProtocolDecodeException extends JacksonException {

    private static final long serialVersionUID = 1L;

    private final String type;
    private final @Nullable String field;

    ProtocolDecodeException(JsonParser parser, String type, @Nullable String field, String problem) {
        super(parser, (field == null ? type : type + "." + field) + ": " + problem, parser.currentTokenLocation());
        this.type = type;
        this.field = field;
    }

    /** Name of the protocol type that was being decoded. */
    public String type() {
        return type;
    }

    /** Name of the field on the wire, or null when the value as a whole is wrong. */
    public @Nullable String field() {
        return field;
    }
}
