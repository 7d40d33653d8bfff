package io.github.codexspring.autoconfigure;

import java.io.IOException;
import java.util.concurrent.TimeoutException;

import io.github.codexspring.client.AppServerStartException;
import org.junit.jupiter.api.Test;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;

import static org.assertj.core.api.Assertions.assertThat;

class AppServerStartFailureAnalyzerTests {

    @Test
    void whenProcessEndedEarlyThenExitCodeAndStderrAreShown() {
        FailureAnalysis analysis = analyze(new AppServerStartException(
                "ended", "codex", 2, "error: unrecognized subcommand 'app-server'\n", null));
        assertThat(analysis.getDescription()).contains("exit code 2", "unrecognized subcommand");
        assertThat(analysis.getAction()).contains("too old");
    }

    @Test
    void whenExecutableIsMissingThenTheActionIsToInstallIt() {
        FailureAnalysis analysis =
                analyze(new AppServerStartException("missing", "codex", null, "", new IOException("error=2")));
        assertThat(analysis.getDescription()).isEqualTo("The codex executable 'codex' could not be run.");
        assertThat(analysis.getAction()).contains("npm install", "codex.app-server.command");
    }

    @Test
    void whenHandshakeTimedOutThenTheActionNamesTheTimeout() {
        FailureAnalysis analysis =
                analyze(new AppServerStartException("slow", "codex", null, "waiting", new TimeoutException()));
        assertThat(analysis.getDescription()).contains("did not answer in time", "waiting");
        assertThat(analysis.getAction()).contains("codex.app-server.startup-timeout");
    }

    @Test
    void whenItIsSomethingElseThenTheMessageIsShown() {
        FailureAnalysis analysis = analyze(new AppServerStartException("The folder is gone", "codex", null, "", null));
        assertThat(analysis.getDescription()).isEqualTo("The folder is gone");
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
