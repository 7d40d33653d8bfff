package io.github.codexspring.testkit;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A request of a client that a {@link FakeAppServer} has to answer: at once, later, from any thread, twice, or never.
 *
 * @since 0.1.0
 */
public final class FakeCall {

    private final FakeConnection connection;

    private final String method;

    private final JsonNode id;

    private final JsonNode params;

    FakeCall(FakeConnection connection, String method, JsonNode id, JsonNode params) {
        this.connection = connection;
        this.method = method;
        this.id = id;
        this.params = params;
    }

    /**
     * Returns the method.
     *
     * @return for example {@code turn/start}
     */
    public String method() {
        return this.method;
    }

    /**
     * Returns the parameters.
     *
     * @return the JSON; must not be changed
     */
    public JsonNode params() {
        return this.params;
    }

    /**
     * Answers with success.
     *
     * @param json the result as JSON text
     */
    public void result(String json) {
        result(Json.parse(json));
    }

    void result(JsonNode result) {
        ObjectNode answer = Json.object();
        answer.set("id", this.id);
        answer.set("result", result);
        this.connection.write(answer);
    }

    /**
     * Answers with an error.
     *
     * @param code the JSON-RPC code, for example -32600
     * @param message the message
     */
    public void error(int code, String message) {
        ObjectNode answer = Json.object();
        answer.putObject("error").put("code", code).put("message", message);
        answer.set("id", this.id);
        this.connection.write(answer);
    }

    /**
     * Answers with an error that carries data.
     *
     * @param code the JSON-RPC code
     * @param message the message
     * @param dataJson the data as JSON text
     */
    public void error(int code, String message, String dataJson) {
        ObjectNode answer = Json.object();
        answer.putObject("error").put("code", code).put("message", message).set("data", Json.parse(dataJson));
        answer.set("id", this.id);
        this.connection.write(answer);
    }

    /** Does what the fake does without a handler of the test's. */
    public void proceed() {
        this.connection.handleByDefault(this);
    }

    FakeConnection connection() {
        return this.connection;
    }

    String requiredText(String field) {
        JsonNode value = this.params.path(field);
        if (!value.isString()) {
            throw FakeRpcException.invalid("Invalid request: missing field `" + field + "`");
        }
        return value.stringValue();
    }

    String text(String field, String fallback) {
        return this.params.path(field).asString(fallback);
    }
}
