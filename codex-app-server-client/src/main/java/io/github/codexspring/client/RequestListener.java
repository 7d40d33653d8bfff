package io.github.codexspring.client;

import io.github.codexspring.protocol.W3cTraceContext;
import org.jspecify.annotations.Nullable;

/** Is told of every request that a caller of a client makes, and of its end. For measuring and tracing. */
@FunctionalInterface
public interface RequestListener {

    /**
     * A request is about to be made. Called in the thread that makes it; must be quick. What it throws is logged.
     *
     * @param method wire method, one of the catalogue
     * @return is told of the end
     */
    End requestStarted(String method);

    /** Is told of the end of one request. */
    @FunctionalInterface
    interface End {

        /**
         * The request has ended. Called once, on the callback executor.
         *
         * @param failure what the caller is given instead of a result, or null when there is one
         */
        void requestEnded(@Nullable Throwable failure);

        /**
         * The trace that the request belongs to. It is sent in the {@code trace} member of the request, and the server
         * makes its own spans a part of it. Asked once, directly after {@link #requestStarted(String)} and in the same
         * thread; must be quick.
         *
         * @return the W3C trace context, or null for none
         */
        default @Nullable W3cTraceContext traceContext() {
            return null;
        }
    }
}
