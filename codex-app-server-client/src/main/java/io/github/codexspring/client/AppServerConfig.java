package io.github.codexspring.client;

import java.time.Duration;
import java.util.List;

import io.github.codexspring.protocol.AskForApproval;
import io.github.codexspring.protocol.SandboxMode;
import org.jspecify.annotations.Nullable;

/**
 * How a client behaves. Made by {@link AppServerClientBuilder}.
 *
 * @param clientName name sent in the handshake
 * @param clientTitle title sent in the handshake, or null
 * @param clientVersion version sent in the handshake
 * @param experimentalApi whether experimental methods and fields are asked for
 * @param optOutNotifications methods the server shall not send
 * @param startupTimeout deadline of the handshake
 * @param requestTimeout deadline of a request unless it has one of its own
 * @param longRequestTimeout deadline of requests that last by nature, such as {@code command/exec}
 * @param idempotentRetry how requests that only read are made again when the server is overloaded, or null
 * @param shutdownTimeout how long the app-server may take to end by itself
 * @param drainTimeout how long live turns may go on when the client is closed
 * @param restart when an app-server that has ended is started again
 * @param reconcileTimeout how long it may remain unknown what became of a turn
 * @param turnTimeout how long a turn may last, or null for ever
 * @param idleTimeout how long a turn may be without an event before the server is asked about it, or null
 * @param approvalTimeout how long an approval may wait before it is declined
 * @param maxMessageSize bytes of the longest accepted message
 * @param turnLogMaxBytes bytes of one turn's log over which its oldest deltas are given up
 * @param maxTotalBytes bytes of all logs over which the largest give up what is oldest
 * @param turnLogRetention how long a turn can be read after its end
 * @param maxUnclaimed turns nobody asked for whose events are kept
 * @param unclaimedTtl how long the events of a turn nobody asked for are kept
 * @param thread defaults of new threads
 */
public record AppServerConfig(
        String clientName,
        @Nullable String clientTitle,
        String clientVersion,
        boolean experimentalApi,
        List<String> optOutNotifications,
        Duration startupTimeout,
        Duration requestTimeout,
        Duration longRequestTimeout,
        @Nullable RetryPolicy idempotentRetry,
        Duration shutdownTimeout,
        Duration drainTimeout,
        RestartPolicy restart,
        Duration reconcileTimeout,
        @Nullable Duration turnTimeout,
        @Nullable Duration idleTimeout,
        Duration approvalTimeout,
        int maxMessageSize,
        long turnLogMaxBytes,
        long maxTotalBytes,
        Duration turnLogRetention,
        int maxUnclaimed,
        Duration unclaimedTtl,
        ThreadDefaults thread) {

    /**
     * Defaults of threads that {@code startThread} starts.
     *
     * @param model model, or null for the server's choice
     * @param cwd working directory, or null for that of the process
     * @param sandbox sandbox of commands
     * @param approvalPolicy when approvals are asked for
     */
    public record ThreadDefaults(
            @Nullable String model, @Nullable String cwd, SandboxMode sandbox, AskForApproval approvalPolicy) {}
}
