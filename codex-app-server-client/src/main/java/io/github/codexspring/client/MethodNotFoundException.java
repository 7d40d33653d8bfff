package io.github.codexspring.client;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The server does not know the method, or not for this thread: it is of another version than this client, or the method
 * is an experimental one. An app-server says so with -32601 or, for methods it has never heard of, with -32600.
 */
public class MethodNotFoundException extends JsonRpcException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param method the wire method of the request
     * @param code the error code
     * @param message the error message of the server
     * @param data the error's data, or null
     */
    public MethodNotFoundException(String method, int code, String message, @Nullable JsonNode data) {
        super(method, code, message, data);
    }
}
