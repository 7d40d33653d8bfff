package io.github.codexspring.client.transport;

import io.github.codexspring.client.AppServerStartException;
import io.github.codexspring.client.AppServerStartException.Reason;
import org.jspecify.annotations.Nullable;

/** Says what became of a connection, in words without secrets. */
final class WebSocketFailures {

    private static final int EXCERPT = 200;

    private static final int REQUEST_TIMEOUT = 408;

    private static final int TOO_MANY_REQUESTS = 429;

    private WebSocketFailures() {}

    static AppServerStartException unreachable(String address, Throwable cause) {
        return new AppServerStartException(
                Reason.UNREACHABLE,
                "The app-server at " + address + " could not be reached: " + describe(cause),
                address,
                null,
                "",
                cause);
    }

    /** A server that is busy or a proxy whose server is away may do better later; any other answer is final. */
    static AppServerStartException refused(String address, int status, String body, Throwable cause) {
        boolean mayChange = status >= 500 || status == REQUEST_TIMEOUT || status == TOO_MANY_REQUESTS;
        String excerpt = clean(body);
        String hint = (status == 401 || status == 403) ? "; check the token" : "";
        return new AppServerStartException(
                mayChange ? Reason.UNREACHABLE : Reason.REFUSED,
                "The app-server at " + address + " refused the WebSocket with HTTP status " + status
                        + (excerpt.isEmpty() ? "" : ": " + excerpt) + hint,
                address,
                null,
                "",
                cause);
    }

    /** What ended a connection that was open. */
    static String closed(int code, @Nullable String reason) {
        String text = clean((reason != null) ? reason : "");
        return "close code " + code + (text.isEmpty() ? "" : " (" + text + ")");
    }

    /** The message of a failure or of the first of its causes that has one. */
    static String describe(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = cause.getMessage();
            if (message != null && !message.isBlank()) {
                return message;
            }
        }
        return failure.getClass().getSimpleName();
    }

    private static String clean(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ").strip();
        return (line.length() > EXCERPT) ? line.substring(0, EXCERPT) + "…" : line;
    }
}
