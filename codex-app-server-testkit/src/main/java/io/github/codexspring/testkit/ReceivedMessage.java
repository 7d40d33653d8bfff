package io.github.codexspring.testkit;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One line that a client sent to a {@link FakeAppServer}.
 *
 * @param kind what the line is
 * @param method the method; of an answer, the method of the request it answers; {@code null} if there is none
 * @param message the whole line as JSON; a missing node if it is none
 * @param line the line as it came, without its end
 * @since 0.1.0
 */
public record ReceivedMessage(Kind kind, @Nullable String method, JsonNode message, String line) {

    /** What a line can be. */
    public enum Kind {

        /** A request, which has an id. */
        REQUEST,

        /** A notification, which has none. */
        NOTIFICATION,

        /** The answer to a request of the server. */
        ANSWER,

        /** An answer to nothing that is waiting for one. */
        STRAY_ANSWER,

        /** No JSON object at all. */
        MALFORMED
    }

    /**
     * Tells whether this is a request of some method.
     *
     * @param method the method
     * @return whether it is one
     */
    public boolean isRequest(String method) {
        return this.kind == Kind.REQUEST && method.equals(this.method);
    }

    /**
     * Tells whether this answers a request of the server.
     *
     * @param method the method of that request
     * @return whether it does
     */
    public boolean isAnswerTo(String method) {
        return this.kind == Kind.ANSWER && method.equals(this.method);
    }
}
