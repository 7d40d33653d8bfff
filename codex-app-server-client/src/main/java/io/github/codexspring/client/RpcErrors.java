package io.github.codexspring.client;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Tells JSON-RPC errors apart. The codes of an app-server say little: most of its errors are invalid requests, and only
 * the message tells which.
 */
final class RpcErrors {

    private static final int OVERLOADED = -32001;

    private static final int FIRST_SERVER_ERROR = -32099;

    private static final int LAST_SERVER_ERROR = -32000;

    private RpcErrors() {}

    static JsonRpcException exception(String method, int code, String message, @Nullable JsonNode data) {
        return switch (code) {
            case -32700 -> new ParseException(method, code, message, data);
            case -32600 ->
                isUnknownMethod(method, message)
                        ? new MethodNotFoundException(method, code, withoutList(message), data)
                        : new InvalidRequestException(method, code, message, data);
            case -32601 -> new MethodNotFoundException(method, code, message, data);
            case -32602 -> new InvalidParamsException(method, code, message, data);
            case -32603 -> new InternalRpcException(method, code, message, data);
            default -> serverError(method, code, message, data);
        };
    }

    private static JsonRpcException serverError(String method, int code, String message, @Nullable JsonNode data) {
        if (code < FIRST_SERVER_ERROR || code > LAST_SERVER_ERROR) {
            return new JsonRpcException(method, code, message, data);
        }
        String text = message.toLowerCase(Locale.ROOT);
        if (text.contains("retry limit") || text.contains("too many failed attempts")) {
            return new RetryLimitExceededException(method, code, message, data);
        }
        return (code == OVERLOADED || saysOverloaded(data))
                ? new ServerBusyException(method, code, message, data)
                : new JsonRpcException(method, code, message, data);
    }

    /** The server names the method as an unknown variant of its requests, and lists all that it knows. */
    private static boolean isUnknownMethod(String method, String message) {
        return message.contains("unknown variant `" + method + "`");
    }

    private static String withoutList(String message) {
        int list = message.indexOf(", expected ");
        return (list < 0) ? message : message.substring(0, list);
    }

    /** Whether the data, or anything in it, is the code of an overloaded server in either spelling. */
    static boolean saysOverloaded(@Nullable JsonNode data) {
        if (data == null) {
            return false;
        }
        if (data.isString()) {
            return data.stringValue().replace("_", "").equalsIgnoreCase("serverOverloaded");
        }
        for (String name : data.propertyNames()) {
            if (name.replace("_", "").equalsIgnoreCase("serverOverloaded")) {
                return true;
            }
        }
        for (JsonNode value : data) {
            if (saysOverloaded(value)) {
                return true;
            }
        }
        return false;
    }
}
