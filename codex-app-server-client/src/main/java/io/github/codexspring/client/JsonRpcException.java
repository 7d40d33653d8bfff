package io.github.codexspring.client;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The server answered a request with a JSON-RPC error. */
public class JsonRpcException extends CodexException {

    private static final long serialVersionUID = 1L;

    private final String method;

    private final int code;

    private final String rpcMessage;

    private final transient @Nullable JsonNode data;

    /**
     * Creates the exception.
     *
     * @param method the wire method of the request
     * @param code the error code
     * @param rpcMessage the error message of the server
     * @param data the error's data, or null
     */
    public JsonRpcException(String method, int code, String rpcMessage, @Nullable JsonNode data) {
        super("'" + method + "' failed with JSON-RPC error " + code + ": " + rpcMessage);
        this.method = method;
        this.code = code;
        this.rpcMessage = rpcMessage;
        this.data = data;
    }

    /**
     * Makes the exception whose class stands for an error code.
     *
     * @param method the wire method of the request
     * @param code the error code
     * @param message the error message of the server
     * @param data the error's data, or null
     * @return the exception
     */
    public static JsonRpcException of(String method, int code, String message, @Nullable JsonNode data) {
        return RpcErrors.exception(method, code, message, data);
    }

    /**
     * Wire method of the request.
     *
     * @return the method
     */
    public String method() {
        return this.method;
    }

    /**
     * JSON-RPC error code.
     *
     * @return the code, for example -32600
     */
    public int code() {
        return this.code;
    }

    /**
     * Message of the server. Most errors of an app-server share one code and differ in the message only.
     *
     * @return the message
     */
    public String rpcMessage() {
        return this.rpcMessage;
    }

    /**
     * Data of the error.
     *
     * @return the data, or null when the error has none
     */
    public @Nullable JsonNode data() {
        return this.data;
    }

    /**
     * Whether the same request may succeed when it is made again a little later.
     *
     * @return true for an overloaded server
     */
    public boolean isRetryable() {
        return RpcErrors.saysOverloaded(this.data);
    }
}
