package io.github.codexspring.client;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The server has too many requests waiting (-32001). The request was not carried out. */
public class ServerBusyException extends JsonRpcException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param method the wire method of the request
     * @param code the error code
     * @param message the error message of the server
     * @param data the error's data, or null
     */
    public ServerBusyException(String method, int code, String message, @Nullable JsonNode data) {
        super(method, code, message, data);
    }

    @Override
    public boolean isRetryable() {
        return true;
    }
}
