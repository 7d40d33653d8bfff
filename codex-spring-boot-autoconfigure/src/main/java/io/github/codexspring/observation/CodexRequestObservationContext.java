package io.github.codexspring.observation;

import io.micrometer.observation.Observation;

/**
 * {@link Observation.Context} of a request to the app-server.
 *
 * @author Codex Spring contributors
 * @since 0.1.0
 */
public class CodexRequestObservationContext extends Observation.Context {

    private final String method;

    /**
     * Creates the context of a request.
     *
     * @param method wire method
     */
    public CodexRequestObservationContext(String method) {
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
}
