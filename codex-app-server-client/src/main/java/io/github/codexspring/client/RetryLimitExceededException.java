package io.github.codexspring.client;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The server has tried by itself as often as it may and gives up: what it needs is overloaded. */
public class RetryLimitExceededException extends ServerBusyException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param method the wire method of the request
     * @param code the error code
     * @param message the error message of the server
     * @param data the error's data, or null
     */
    public RetryLimitExceededException(String method, int code, String message, @Nullable JsonNode data) {
        super(method, code, message, data);
    }
}
