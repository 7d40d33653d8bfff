package io.github.codexspring.client;

import java.util.ArrayList;
import java.util.List;

import io.github.codexspring.client.internal.rpc.Call;
import io.github.codexspring.protocol.W3cTraceContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the listeners of one request of its end; what they throw is logged. */
final class RequestObserver {

    private static final Logger logger = LoggerFactory.getLogger(RequestObserver.class);

    private final String method;

    private final List<RequestListener.End> ends = new ArrayList<>();

    private RequestObserver(String method) {
        this.method = method;
    }

    /** Tells the listeners that a request is about to be made; null when there are none. */
    static @Nullable RequestObserver started(List<RequestListener> listeners, Call call) {
        if (listeners.isEmpty()) {
            return null;
        }
        String method = call.method();
        RequestObserver observer = new RequestObserver(method);
        for (RequestListener listener : listeners) {
            try {
                RequestListener.End end = listener.requestStarted(method);
                observer.ends.add(end);
                W3cTraceContext trace = end.traceContext();
                if (trace != null) {
                    call.trace(TraceMember.json(trace));
                }
            } catch (RuntimeException ex) {
                logger.error("A request listener failed on '{}'", method, ex);
            }
        }
        return observer;
    }

    void ended(@Nullable Throwable failure) {
        for (RequestListener.End end : this.ends) {
            try {
                end.requestEnded(failure);
            } catch (RuntimeException ex) {
                logger.error("A request listener failed on the end of '{}'", this.method, ex);
            }
        }
    }
}
