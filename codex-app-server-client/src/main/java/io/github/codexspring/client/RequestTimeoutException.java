package io.github.codexspring.client;

import java.time.Duration;

/** No answer to a request within its deadline. The server may still carry the request out. */
public class RequestTimeoutException extends CodexException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param method the wire method of the request
     * @param timeout the deadline that passed
     * @param state what the request was waiting for
     */
    public RequestTimeoutException(String method, Duration timeout, String state) {
        super("No answer to '" + method + "' within " + timeout + " (" + state
                + "); give the call a longer timeout if the server needs it");
    }

    private RequestTimeoutException(RequestTimeoutException elsewhere) {
        super(String.valueOf(elsewhere.getMessage()), elsewhere);
    }

    @Override
    CodexException here() {
        return (getClass() == RequestTimeoutException.class) ? new RequestTimeoutException(this) : this;
    }
}
