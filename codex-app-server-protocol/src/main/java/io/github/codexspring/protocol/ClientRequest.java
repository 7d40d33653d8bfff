package io.github.codexspring.protocol;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/**
 * A request that the client sends; all of them are in {@link ClientRequests}.
 *
 * @param <P> type of its parameters, {@link Void} if it has none
 * @param <R> type of its result
 */
public final class ClientRequest<P, R> {

    private final String method;
    private final int ordinal;
    private final boolean experimental;
    private final boolean paramsRequired;
    private final boolean longRunning;
    private final boolean idempotent;

    ClientRequest(
            String method,
            int ordinal,
            boolean experimental,
            boolean paramsRequired,
            boolean longRunning,
            boolean idempotent) {
        this.method = method;
        this.ordinal = ordinal;
        this.experimental = experimental;
        this.paramsRequired = paramsRequired;
        this.longRunning = longRunning;
        this.idempotent = idempotent;
    }

    /** Method name on the wire. */
    public String method() {
        return method;
    }

    /** Index in {@link ClientRequests#all()}. */
    public int ordinal() {
        return ordinal;
    }

    /** Type of the parameters, {@code Void} if there are none. */
    @SuppressWarnings("unchecked")
    public Class<P> paramsType() {
        return (Class<P>) ClientRequests.paramsType(ordinal);
    }

    /** Type of the result. */
    @SuppressWarnings("unchecked")
    public Class<R> resultType() {
        return (Class<R>) ClientRequests.resultType(ordinal);
    }

    /** Whether it is served only to clients that asked for the experimental API. */
    public boolean experimental() {
        return experimental;
    }

    /** Whether the schema demands parameters. */
    public boolean paramsRequired() {
        return paramsRequired;
    }

    /** Whether it lasts by its nature: it waits for a command, a person, a download. */
    public boolean longRunning() {
        return longRunning;
    }

    /** Whether it only reads, so that it can be sent again when its answer was lost. */
    public boolean idempotent() {
        return idempotent;
    }

    /**
     * Writes the value of {@code params}. Without parameters that is {@code {}} where the schema demands an object, else
     * {@code null}, which the schema allows there.
     */
    public void writeParams(JsonGenerator g, @Nullable P params) {
        if (params != null) {
            ((ProtocolValue) params).write(g);
        } else if (paramsRequired) {
            g.writeStartObject();
            g.writeEndObject();
        } else {
            g.writeNull();
        }
    }

    /** Reads parameters, as the app-server does; null if the request has none. */
    @SuppressWarnings("unchecked")
    public @Nullable P readParams(JsonParser p) {
        return (P) ClientRequests.readParams(ordinal, p);
    }

    /**
     * Reads a result.
     *
     * @param p stands on the first token of {@code result}
     * @throws ProtocolDecodeException if it is not what the protocol says
     */
    @SuppressWarnings("unchecked")
    public R readResult(JsonParser p) {
        return (R) ClientRequests.readResult(ordinal, p);
    }

    @Override
    public String toString() {
        return method;
    }
}
