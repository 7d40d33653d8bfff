package io.github.codexspring.client;

/** An experimental method was called by a client that has not asked for the experimental API. Nothing was sent. */
public class ExperimentalApiRequiredException extends CodexException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param method the wire method
     */
    public ExperimentalApiRequiredException(String method) {
        super("'" + method + "' is experimental; build the client with experimentalApi(true), in Spring Boot"
                + " codex.client.experimental-api=true");
    }
}
