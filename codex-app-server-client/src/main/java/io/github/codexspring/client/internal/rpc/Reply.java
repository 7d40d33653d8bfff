package io.github.codexspring.client.internal.rpc;

import io.github.codexspring.client.JsonRpcException;
import io.github.codexspring.client.ProtocolException;
import io.github.codexspring.protocol.ClientRequest;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The answer to a request, not yet decoded: the JSON of its result or of its error. */
public record Reply(byte[] json, boolean error) {

    /** Decodes the result, or throws what the error stands for. */
    public <R> R decode(ClientRequest<?, R> request) {
        throwIfError(request.method());
        try {
            return Json.read(this.json, 0, this.json.length, request::readResult);
        } catch (JacksonException ex) {
            throw new ProtocolException(
                    "The result of '" + request.method() + "' could not be decoded: " + ex.getOriginalMessage(), ex);
        }
    }

    /** Throws what the error stands for if it is one. */
    public void throwIfError(String method) {
        RuntimeException failure = failure(method);
        if (failure != null) {
            throw failure;
        }
    }

    /** What the error stands for, or null when it is none. */
    public @Nullable RuntimeException failure(String method) {
        if (!this.error) {
            return null;
        }
        try {
            JsonNode tree = Json.tree(this.json, 0, this.json.length);
            JsonNode code = tree.path("code");
            return JsonRpcException.of(
                    method,
                    code.canConvertToInt() ? code.intValue() : -32000,
                    tree.path("message").asString("the server gave no message"),
                    data(tree));
        } catch (JacksonException ex) {
            return new ProtocolException("The error answer to '" + method + "' could not be decoded", ex);
        }
    }

    private static @Nullable JsonNode data(JsonNode error) {
        JsonNode data = error.get("data");
        return (data == null || data.isNull()) ? null : data;
    }
}
