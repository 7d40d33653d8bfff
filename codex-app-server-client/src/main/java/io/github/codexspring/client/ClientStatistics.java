package io.github.codexspring.client;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.github.codexspring.client.internal.router.DropReason;
import io.github.codexspring.client.internal.router.RouterSnapshot;
import io.github.codexspring.client.internal.rpc.Connection;
import io.github.codexspring.client.internal.rpc.ConnectionFigures;
import io.github.codexspring.client.internal.rpc.WireMethod;
import io.github.codexspring.protocol.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Figures of a client at one moment. Counters run from the making of the client, over all of its connections.
 *
 * @param state state of the client
 * @param serverVersion version of the app-server, or null before the handshake
 * @param restarts how often the app-server was started again or connected to anew, by the reason
 * @param lastExitCode exit code of the process that ended last while it was in use, or null
 * @param uptime how long the connection has been usable
 * @param pendingRequests requests that wait for an answer or for a place in flight
 * @param pendingServerRequests requests of the server that wait for a handler
 * @param activeTurns turns somebody asked for that run
 * @param unclaimedTurns turns nobody has asked for
 * @param retainedTurns ended turns that can still be read
 * @param threadLogs logs of threads
 * @param logBytes bytes held in logs
 * @param unclaimedEvents events held for turns nobody has asked for
 * @param logs figures of the logs of turns, of threads and of the connection
 * @param bytesRead bytes read
 * @param malformedLines lines that were no message, too long or could not be handled
 * @param oversizeMessages those of them that were too long
 * @param lateAnswers answers to requests that had been given up
 * @param repeatedAnswers answers to requests that had been answered
 * @param unknownAnswers answers to requests that were never sent
 * @param notifications notifications received, by method of the catalogue; those that are not in it are {@code other}
 */
public record ClientStatistics(
        ClientState state,
        @Nullable String serverVersion,
        Map<RestartReason, Long> restarts,
        @Nullable Integer lastExitCode,
        Duration uptime,
        int pendingRequests,
        int pendingServerRequests,
        int activeTurns,
        int unclaimedTurns,
        int retainedTurns,
        int threadLogs,
        long logBytes,
        long unclaimedEvents,
        Map<Scope, LogFigures> logs,
        long bytesRead,
        long malformedLines,
        long oversizeMessages,
        long lateAnswers,
        long repeatedAnswers,
        long unknownAnswers,
        List<MethodCount> notifications) {

    /**
     * Figures of the logs of one scope.
     *
     * @param unread events not yet read by the slowest reader of each log, summed
     * @param droppedByOverflow events given up for want of room
     * @param droppedByAge events given up because they had been kept long enough
     * @param droppedUnclaimed events given up because too many turns had been asked for by nobody
     * @param coalesced events that a reader took together with the one before
     * @param handovers batches of events that readers took
     * @param waited how long the first events of these batches had waited since they were read from the wire, summed
     */
    public record LogFigures(
            long unread,
            long droppedByOverflow,
            long droppedByAge,
            long droppedUnclaimed,
            long coalesced,
            long handovers,
            Duration waited) {

        /**
         * Events given up.
         *
         * @return the number, whatever the reason
         */
        public long dropped() {
            return this.droppedByOverflow + this.droppedByAge + this.droppedUnclaimed;
        }
    }

    /**
     * Figures of the logs of one scope.
     *
     * @param scope the scope
     * @return its figures
     */
    public LogFigures logs(Scope scope) {
        return Objects.requireNonNull(this.logs.get(scope));
    }

    /**
     * Restarts for whatever reason.
     *
     * @return the number
     */
    public long restartCount() {
        return this.restarts.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * Events given up in all logs.
     *
     * @return the number, whatever the reason
     */
    public long droppedEvents() {
        return this.logs.values().stream().mapToLong(LogFigures::dropped).sum();
    }

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
        ConnectionFigures read = core.supervisor().figures();
        return new ClientStatistics(
                core.supervisor().state(),
                core.serverVersion(),
                Collections.unmodifiableMap(core.supervisor().restarts()),
                core.supervisor().lastExitCode(),
                core.supervisor().uptime(),
                (connection != null) ? connection.pending() : 0,
                core.pendingServerRequests(),
                router.activeTurns(),
                router.unclaimedTurns(),
                router.retainedTurns(),
                router.threads(),
                router.bytes(),
                router.unclaimedEvents(),
                logs(router),
                read.bytesRead(),
                read.malformed(),
                read.oversize(),
                read.lateAnswers(),
                read.repeatedAnswers(),
                read.unknownAnswers(),
                counts(router.notificationsByMethod()));
    }

    private static Map<Scope, LogFigures> logs(RouterSnapshot router) {
        Map<Scope, LogFigures> logs = new EnumMap<>(Scope.class);
        router.byScope().forEach((scope, figures) -> logs.put(scope, figures(figures)));
        return Collections.unmodifiableMap(logs);
    }

    private static LogFigures figures(RouterSnapshot.ScopeFigures figures) {
        return new LogFigures(
                figures.unread(),
                figures.dropped().getOrDefault(DropReason.OVERFLOW, 0L),
                figures.dropped().getOrDefault(DropReason.EXPIRED, 0L),
                figures.dropped().getOrDefault(DropReason.UNCLAIMED, 0L),
                figures.coalesced(),
                figures.waits(),
                Duration.ofNanos(figures.waitNanos()));
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
