package io.github.codexspring.actuate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.codexspring.client.AppServerClient;
import io.github.codexspring.client.ClientStatistics;
import io.github.codexspring.protocol.Scope;

import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;

/**
 * {@link Endpoint} that shows what all clients are doing. Like health, it answers from memory.
 *
 * @author Codex Spring contributors
 * @since 0.1.0
 */
@Endpoint(id = "codex")
public class CodexEndpoint {

    private final Map<String, AppServerClient> clients;

    private final List<CodexEndpointContributor> contributors;

    /**
     * Creates the endpoint.
     *
     * @param clients the clients by the names of their beans
     * @param contributors who adds details, in order
     */
    public CodexEndpoint(Map<String, AppServerClient> clients, List<CodexEndpointContributor> contributors) {
        this.clients = Map.copyOf(clients);
        this.contributors = List.copyOf(contributors);
    }

    /**
     * What the clients are doing.
     *
     * @return mode, clients and what contributors add
     */
    @ReadOperation
    public Map<String, Object> codex() {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("mode", "real");
        Map<String, Object> described = new LinkedHashMap<>();
        this.clients.forEach((name, client) -> described.put(name, describe(client.statistics())));
        details.put("clients", described);
        this.contributors.forEach((contributor) -> contributor.contribute(details));
        return details;
    }

    private static Map<String, Object> describe(ClientStatistics statistics) {
        Map<String, Object> client = new LinkedHashMap<>();
        client.put("state", statistics.state().name());
        String version = statistics.serverVersion();
        if (version != null) {
            client.put("serverVersion", version);
        }
        client.put("uptime", statistics.uptime());
        client.put("restarts", statistics.restartCount());
        client.put("pendingRequests", statistics.pendingRequests());
        client.put("pendingServerRequests", statistics.pendingServerRequests());
        client.put(
                "turns",
                Map.of(
                        "active", statistics.activeTurns(),
                        "unclaimed", statistics.unclaimedTurns(),
                        "retained", statistics.retainedTurns()));
        client.put(
                "router",
                Map.of(
                        "bytes", statistics.logBytes(),
                        "dropped", statistics.droppedEvents(),
                        "unclaimedEvents", statistics.unclaimedEvents(),
                        "unreadTurnEvents", statistics.logs(Scope.TURN).unread(),
                        "unreadThreadEvents", statistics.logs(Scope.THREAD).unread(),
                        "unreadGlobalEvents", statistics.logs(Scope.GLOBAL).unread()));
        return client;
    }
}
