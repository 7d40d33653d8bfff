package io.github.codexspring.client;

import java.util.ArrayList;
import java.util.List;

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
    static @Nullable RequestObserver started(List<RequestListener> listeners, String method) {
        if (listeners.isEmpty()) {
            return null;
        }
        RequestObserver observer = new RequestObserver(method);
        for (RequestListener listener : listeners) {
            try {
                observer.ends.add(listener.requestStarted(method));
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
