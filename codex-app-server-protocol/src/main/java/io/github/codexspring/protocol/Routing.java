package io.github.codexspring.protocol;

import org.jspecify.annotations.Nullable;

/** Routes of all messages that the app-server sends on its own: notifications and requests. */
public final class Routing {

    private Routing() {}

    /** The route of a method, or null if this version of the protocol does not know it. */
    public static @Nullable Route of(String method) {
        ServerNotification<?> notification = ServerNotifications.byMethod(method);
        if (notification != null) {
            return notification.route();
        }
        ServerRequest<?, ?> request = ServerRequests.byMethod(method);
        return request == null ? null : request.route();
    }
}
