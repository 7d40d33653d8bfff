package io.github.codexspring.observation;

import java.util.Map;
import java.util.Objects;

import io.github.codexspring.protocol.W3cTraceContext;
import io.micrometer.observation.Observation;
import io.micrometer.observation.transport.Kind;
import io.micrometer.observation.transport.SenderContext;
import org.jspecify.annotations.Nullable;

/**
 * {@link Observation.Context} of a request to the app-server. Its carrier takes the trace that tracing propagates.
 *
 * @author Codex Spring contributors
 * @since 0.1.0
 */
public class CodexRequestObservationContext extends SenderContext<Map<String, String>> {

    private final String method;

    /**
     * Creates the context of a request.
     *
     * @param method wire method
     */
    public CodexRequestObservationContext(String method) {
        super((carrier, key, value) -> Objects.requireNonNull(carrier).put(key, value), Kind.CLIENT);
        this.method = method;
    }

    /**
     * Wire method of the request, one of the catalogue.
     *
     * @return the method
     */
    public String getMethod() {
        return this.method;
    }

    /** What tracing has put into the carrier, or null when it has not, or not in the format of the W3C. */
    @Nullable
    W3cTraceContext traceContext() {
        Map<String, String> carrier = getCarrier();
        String parent = (carrier != null) ? carrier.get("traceparent") : null;
        if (carrier == null || parent == null) {
            return null;
        }
        return W3cTraceContext.builder()
                .traceparent(parent)
                .tracestate(carrier.get("tracestate"))
                .build();
    }
}
