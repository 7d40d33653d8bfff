package io.github.codexspring.client;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import io.github.codexspring.client.internal.router.RouterSnapshot;
import io.github.codexspring.client.internal.rpc.Connection;
import io.github.codexspring.client.internal.rpc.WireMethod;
import io.github.codexspring.protocol.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Figures of a client at one moment. Counters run from the making of the client, those of the connection from the making
 * of the connection.
 *
 * @param state state of the client
 * @param serverVersion version of the app-server, or null before the handshake
 * @param uptime how long the connection has been usable
 * @param pendingRequests requests that wait for an answer or for a place in flight
 * @param pendingServerRequests requests of the server that wait for a handler
 * @param activeTurns turns somebody asked for that run
 * @param unclaimedTurns turns nobody has asked for
 * @param retainedTurns ended turns that can still be read
 * @param threadLogs logs of threads
 * @param logBytes bytes held in logs
 * @param unclaimedEvents events held for turns nobody has asked for
 * @param evictedEvents events given up for want of room or of a reader
 * @param unreadTurnEvents events not yet read by the slowest reader of each turn, summed
 * @param unreadThreadEvents the same for threads
 * @param unreadGlobalEvents the same for the connection
 * @param bytesRead bytes read on the present connection
 * @param malformedLines lines of the present connection that were no message, or too long
 * @param notifications notifications received, by method of the catalogue; those that are not in it are {@code other}
 */
public record ClientStatistics(
        ClientState state,
        @Nullable String serverVersion,
        Duration uptime,
        int pendingRequests,
        int pendingServerRequests,
        int activeTurns,
        int unclaimedTurns,
        int retainedTurns,
        int threadLogs,
        long logBytes,
        long unclaimedEvents,
        long evictedEvents,
        long unreadTurnEvents,
        long unreadThreadEvents,
        long unreadGlobalEvents,
        long bytesRead,
        long malformedLines,
        List<MethodCount> notifications) {

    /**
     * How often a notification has come.
     *
     * @param method wire method, or {@code other}
     * @param scope its scope
     * @param count how often
     */
    public record MethodCount(String method, Scope scope, long count) {}

    static ClientStatistics of(ClientCore core) {
        RouterSnapshot router = core.router().snapshot();
        Connection connection = core.connection();
        return new ClientStatistics(
                core.supervisor().state(),
                core.serverVersion(),
                core.supervisor().uptime(),
                (connection != null) ? connection.pending() : 0,
                core.pendingServerRequests(),
                router.activeTurns(),
                router.unclaimedTurns(),
                router.retainedTurns(),
                router.threads(),
                router.bytes(),
                router.unclaimedEvents(),
                router.evictedEvents(),
                router.unread(Scope.TURN),
                router.unread(Scope.THREAD),
                router.unread(Scope.GLOBAL),
                (connection != null) ? connection.bytesRead() : 0,
                (connection != null) ? connection.malformed() : 0,
                counts(router.notificationsByMethod()));
    }

    private static List<MethodCount> counts(List<Long> byMethod) {
        List<MethodCount> counts = new ArrayList<>();
        for (int i = 0; i < byMethod.size(); i++) {
            WireMethod method = WireMethod.at(i);
            if (method.notification() != null || method == WireMethod.UNKNOWN) {
                String name = (method == WireMethod.UNKNOWN) ? "other" : method.name();
                counts.add(new MethodCount(name, method.route().scope(), byMethod.get(i)));
            }
        }
        return counts;
    }
}
