package io.github.codexspring.protocol;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/**
 * A request that the app-server sends and that wants an answer; all of them are in {@link ServerRequests}.
 *
 * @param <P> type of its parameters
 * @param <R> type of its result
 */
public final class ServerRequest<P, R> {

    private final String method;
    private final int ordinal;
    private final boolean experimental;
    private final Route route;

    ServerRequest(String method, int ordinal, boolean experimental, Route route) {
        this.method = method;
        this.ordinal = ordinal;
        this.experimental = experimental;
        this.route = route;
    }

    /** Method name on the wire. */
    public String method() {
        return method;
    }

    /** Index in {@link ServerRequests#all()}. */
    public int ordinal() {
        return ordinal;
    }

    /** Type of the parameters. */
    @SuppressWarnings("unchecked")
    public Class<P> paramsType() {
        return (Class<P>) ServerRequests.paramsType(ordinal);
    }

    /** Type of the result. */
    @SuppressWarnings("unchecked")
    public Class<R> resultType() {
        return (Class<R>) ServerRequests.resultType(ordinal);
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
    public P readParams(JsonParser p) {
        return (P) ServerRequests.readParams(ordinal, p);
    }

    /** Reads a result, as the app-server does. */
    @SuppressWarnings("unchecked")
    public R readResult(JsonParser p) {
        return (R) ServerRequests.readResult(ordinal, p);
    }

    /** Writes the value of {@code result}. */
    public void writeResult(JsonGenerator g, R result) {
        ((ProtocolValue) result).write(g);
    }

    @Override
    public String toString() {
        return method;
    }
}
