package io.github.codexspring.client;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The server could not parse the request (-32700). */
public class ParseException extends JsonRpcException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param method the wire method of the request
     * @param code the error code
     * @param message the error message of the server
     * @param data the error's data, or null
     */
    public ParseException(String method, int code, String message, @Nullable JsonNode data) {
        super(method, code, message, data);
    }
}
