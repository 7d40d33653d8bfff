package io.github.codexspring.health;

import io.github.codexspring.client.AppServerClient;
import io.github.codexspring.client.ClientState;
import io.github.codexspring.client.ClientStatistics;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * {@link HealthIndicator} of a client. It answers from memory, and never starts or asks the app-server.
 *
 * @author Codex Spring contributors
 * @since 0.1.0
 */
public class CodexHealthIndicator extends AbstractHealthIndicator {

    private final AppServerClient client;

    /**
     * Creates the indicator of a client.
     *
     * @param client the client
     */
    public CodexHealthIndicator(AppServerClient client) {
        super("The health of the codex client could not be told");
        this.client = client;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        ClientStatistics statistics = this.client.statistics();
        withStatus(builder, statistics.state());
        builder.withDetail("state", statistics.state().name());
        String version = statistics.serverVersion();
        if (version != null) {
            builder.withDetail("version", version);
        }
        Integer exitCode = statistics.lastExitCode();
        if (exitCode != null) {
            builder.withDetail("lastExitCode", exitCode);
        }
        builder.withDetail("uptime", statistics.uptime())
                .withDetail("restarts", statistics.restartCount())
                .withDetail("activeTurns", statistics.activeTurns())
                .withDetail("dropped", statistics.droppedEvents());
    }

    private static void withStatus(Health.Builder builder, ClientState state) {
        switch (state) {
            case READY -> builder.up();
            case STARTING, RESTARTING -> builder.outOfService();
            case FAILED -> builder.down();
            case NEW, CLOSED -> builder.unknown();
        }
    }
}
