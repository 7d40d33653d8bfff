package io.github.codexspring.protocol;

/**
 * A notification that the client sends; all of them are in {@link ClientNotifications}.
 *
 * @param <T> type of its parameters, {@link Void} if it has none
 */
public final class ClientNotification<T> {

    private final String method;
    private final int ordinal;

    ClientNotification(String method, int ordinal) {
        this.method = method;
        this.ordinal = ordinal;
    }

    /** Method name on the wire. */
    public String method() {
        return method;
    }

    /** Index in {@link ClientNotifications#all()}. */
    public int ordinal() {
        return ordinal;
    }

    @Override
    public String toString() {
        return method;
    }
}
