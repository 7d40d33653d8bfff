package io.github.codexspring.protocol;

import tools.jackson.core.JsonParser;

/**
 * A notification that the app-server sends; all of them are in {@link ServerNotifications}.
 *
 * @param <T> type of its parameters
 */
public final class ServerNotification<T> {

    private final String method;
    private final int ordinal;
    private final boolean experimental;
    private final Route route;

    ServerNotification(String method, int ordinal, boolean experimental, Route route) {
        this.method = method;
        this.ordinal = ordinal;
        this.experimental = experimental;
        this.route = route;
    }

    /** Method name on the wire. */
    public String method() {
        return method;
    }

    /** Index in {@link ServerNotifications#all()}. */
    public int ordinal() {
        return ordinal;
    }

    /** Type of the parameters. */
    @SuppressWarnings("unchecked")
    public Class<T> type() {
        return (Class<T>) ServerNotifications.type(ordinal);
    }

    /** Whether it is sent only to clients that asked for the experimental API. */
    public boolean experimental() {
        return experimental;
    }

    /** What it belongs to and where the ids stand. */
    public Route route() {
        return route;
    }

    /**
     * Reads the parameters.
     *
     * @param p stands on the first token of {@code params}
     * @throws ProtocolDecodeException if they are not what the protocol says
     */
    @SuppressWarnings("unchecked")
    public T read(JsonParser p) {
        return (T) ServerNotifications.read(ordinal, p);
    }

    /**
     * The parameters of a delta with another text. Deltas of one item differ in nothing else, so that this spares most of
     * the reading of the next one.
     *
     * @param params parameters of a notification whose route names an {@link Route#appendable() appendable} field
     * @param text what that field shall hold
     * @throws UnsupportedOperationException if this notification has no such field
     */
    @SuppressWarnings("unchecked")
    public T withText(T params, String text) {
        return (T) ServerNotifications.withText(ordinal, params, text);
    }

    @Override
    public String toString() {
        return method;
    }
}
