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

    @Override
    public String toString() {
        return method;
    }
}
