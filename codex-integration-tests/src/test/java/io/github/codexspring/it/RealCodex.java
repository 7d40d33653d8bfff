package io.github.codexspring.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

import io.github.codexspring.client.AppServerClient;
import io.github.codexspring.client.AppServerClientBuilder;
import io.github.codexspring.client.CodexThread;
import io.github.codexspring.client.transport.StdioTransport;
import io.github.codexspring.testkit.CodexHome;
import io.github.codexspring.testkit.FakeModelEndpoint;
import io.github.codexspring.testkit.PinnedCodex;
import org.junit.jupiter.api.Assumptions;

/** The real app-server in a home of its own, with a scripted model, and a client of it. */
final class RealCodex implements AutoCloseable {

    final FakeModelEndpoint model;

    final CodexHome home;

    final RecordingTransport transport;

    final AppServerClient client;

    private RealCodex(
            List<String> command,
            FakeModelEndpoint model,
            CodexHome home,
            Consumer<AppServerClientBuilder> customizer) {
        this.model = model;
        this.home = home;
        this.transport = new RecordingTransport(StdioTransport.builder()
                .command(command)
                .arguments(home.arguments())
                .environment(home.environment())
                .workingDirectory(home.workspace())
                .build());
        AppServerClientBuilder builder = AppServerClient.builder()
                .transport(this.transport)
                .requestTimeout(Duration.ofSeconds(60))
                .startupTimeout(Duration.ofSeconds(60));
        customizer.accept(builder);
        this.client = builder.build();
    }

    static RealCodex start() {
        return start((builder) -> {});
    }

    static RealCodex start(Consumer<AppServerClientBuilder> customizer) {
        assumeAvailable();
        return start(List.of(PinnedCodex.require().toString()), customizer);
    }

    static RealCodex start(List<String> command, Consumer<AppServerClientBuilder> customizer) {
        return start(command, "", customizer);
    }

    /** With more in its configuration: whole tables. */
    static RealCodex start(String config, Consumer<AppServerClientBuilder> customizer) {
        assumeAvailable();
        return start(List.of(PinnedCodex.require().toString()), config, customizer);
    }

    private static RealCodex start(List<String> command, String config, Consumer<AppServerClientBuilder> customizer) {
        try {
            FakeModelEndpoint model = FakeModelEndpoint.start();
            CodexHome home = CodexHome.builder(model.baseUrl()).config(config).build();
            RealCodex codex = new RealCodex(command, model, home, customizer);
            codex.client.start();
            return codex;
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    static void assumeAvailable() {
        Assumptions.assumeTrue(PinnedCodex.find().isPresent(), PinnedCodex::unavailableReason);
    }

    /** A client of another process in the same home. */
    AppServerClient anotherClient() {
        return AppServerClient.builder()
                .transport(StdioTransport.builder()
                        .command(List.of(PinnedCodex.require().toString()))
                        .arguments(this.home.arguments())
                        .environment(this.home.environment())
                        .workingDirectory(this.home.workspace())
                        .build())
                .requestTimeout(Duration.ofSeconds(60))
                .startupTimeout(Duration.ofSeconds(60))
                .build();
    }

    CodexThread thread() {
        return this.client.startThread(
                (params) -> params.cwd(this.home.workspace().toString()));
    }

    @Override
    public void close() {
        this.client.close();
        this.model.close();
        this.home.close();
    }
}
