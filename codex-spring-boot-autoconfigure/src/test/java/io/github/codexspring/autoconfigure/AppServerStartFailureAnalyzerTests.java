package io.github.codexspring.autoconfigure;

import java.io.IOException;
import java.util.concurrent.TimeoutException;

import io.github.codexspring.client.AppServerStartException;
import io.github.codexspring.client.AppServerStartException.Reason;
import org.junit.jupiter.api.Test;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;

import static org.assertj.core.api.Assertions.assertThat;

class AppServerStartFailureAnalyzerTests {

    @Test
    void whenProcessEndedEarlyThenExitCodeAndStderrAreShown() {
        FailureAnalysis analysis = analyze(new AppServerStartException(
                Reason.ENDED, "ended", "codex", 2, "error: unrecognized subcommand 'app-server'\n", null));
        assertThat(analysis.getDescription()).contains("exit code 2", "unrecognized subcommand");
        assertThat(analysis.getAction()).contains("too old");
    }

    @Test
    void whenExecutableIsMissingThenTheActionIsToInstallIt() {
        FailureAnalysis analysis = analyze(new AppServerStartException(
                Reason.NOT_FOUND, "The executable is missing", "codex", null, "", new IOException("error=2")));
        assertThat(analysis.getDescription()).isEqualTo("The executable is missing");
        assertThat(analysis.getAction()).contains("npm install", "codex.app-server.command");
    }

    @Test
    void whenHandshakeTimedOutThenTheActionNamesTheTimeout() {
        FailureAnalysis analysis = analyze(new AppServerStartException(
                Reason.NO_ANSWER, "slow", "codex", null, "waiting", new TimeoutException()));
        assertThat(analysis.getDescription()).contains("did not answer in time", "waiting");
        assertThat(analysis.getAction()).contains("codex.app-server.startup-timeout");
    }

    @Test
    void whenSomethingForAnAddressIsMissingThenTheActionIsNotToInstallCodex() {
        FailureAnalysis analysis = analyze(new AppServerStartException(
                Reason.NOT_FOUND, "The token file is missing", "wss://codex.example", null, "", new IOException("no")));
        assertThat(analysis.getDescription()).isEqualTo("The token file is missing");
        assertThat(analysis.getAction()).contains("codex.app-server.token-file").doesNotContain("npm");
    }

    @Test
    void whenServerRefusesThenTheActionNamesTheToken() {
        FailureAnalysis analysis = analyze(new AppServerStartException(
                Reason.REFUSED, "It answered 401", "ws://127.0.0.1:1", null, "", new IOException("401")));
        assertThat(analysis.getDescription()).isEqualTo("It answered 401");
        assertThat(analysis.getAction()).contains("codex.app-server.token", "codex.app-server.token-file");
    }

    @Test
    void whenNobodyListensThenTheActionNamesTheUrl() {
        FailureAnalysis analysis = analyze(new AppServerStartException(
                Reason.UNREACHABLE, "Nobody listens", "ws://127.0.0.1:1", null, "", new IOException("refused")));
        assertThat(analysis.getDescription()).isEqualTo("Nobody listens");
        assertThat(analysis.getAction()).contains("codex.app-server.url", "codex.app-server.ssl.bundle");
    }

    @Test
    void whenAnalyzersAreLoadedThenThisIsOneOfThem() {
        SpringFactoriesLoader loader = SpringFactoriesLoader.forDefaultResourceLocation();
        assertThat(loader.load(FailureAnalyzer.class, null, (type, name, failure) -> {}))
                .hasAtLeastOneElementOfType(AppServerStartFailureAnalyzer.class);
    }

    private static FailureAnalysis analyze(AppServerStartException failure) {
        FailureAnalysis analysis =
                new AppServerStartFailureAnalyzer().analyze(new IllegalStateException("Failed to start bean", failure));
        assertThat(analysis).isNotNull();
        return analysis;
    }
}
