package io.github.codexspring.autoconfigure;

import io.github.codexspring.client.AppServerStartException;
import io.github.codexspring.client.UnsupportedVersionException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do about an app-server that did not start or could not be reached. */
final class AppServerStartFailureAnalyzer extends AbstractFailureAnalyzer<AppServerStartException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, AppServerStartException cause) {
        return new FailureAnalysis(description(cause), action(cause), cause);
    }

    private static String description(AppServerStartException cause) {
        StringBuilder description = new StringBuilder();
        switch (cause.reason()) {
            case ENDED ->
                description
                        .append("The codex app-server '")
                        .append(cause.command())
                        .append("' ended before it could be used")
                        .append((cause.exitCode() != null) ? ", with exit code " + cause.exitCode() : "")
                        .append('.');
            case NO_ANSWER ->
                description
                        .append("The codex app-server '")
                        .append(cause.command())
                        .append("' was started but did not answer in time.");
            case NOT_FOUND, REFUSED, UNREACHABLE -> description.append(cause.getMessage());
        }
        if (!cause.stderrTail().isBlank()) {
            description
                    .append(String.format("%n%nIt last wrote to its error output:%n%n"))
                    .append(cause.stderrTail().strip().indent(4).stripTrailing());
        }
        return description.toString();
    }

    private static String action(AppServerStartException cause) {
        if (cause instanceof UnsupportedVersionException unsupported) {
            return "Install codex " + unsupported.oldest() + " or later, for example with 'npm install -g"
                    + " @openai/codex@latest', or set 'codex.app-server.command' to the path of one.";
        }
        return switch (cause.reason()) {
            case NOT_FOUND -> notFound(cause);
            case ENDED ->
                "Mend what its error output names. Often the installed codex is too old to know 'app-server', or a"
                        + " value below 'codex.app-server.config' or in its config.toml is wrong.";
            case NO_ANSWER ->
                "Check that 'codex.app-server.command' or 'codex.app-server.url' names codex and nothing else, or"
                        + " raise 'codex.app-server.startup-timeout'.";
            case REFUSED ->
                "With 'codex.app-server.url', set 'codex.app-server.token' or 'codex.app-server.token-file' to the"
                        + " token that the server was started with. Otherwise check the properties below"
                        + " 'codex.client'.";
            case UNREACHABLE ->
                "Check that an app-server listens at 'codex.app-server.url' and, for 'wss', that"
                        + " 'codex.app-server.ssl.bundle' trusts its certificate. To let the application start without"
                        + " it, set 'codex.app-server.startup' to 'background' or 'lazy'.";
        };
    }

    private static String notFound(AppServerStartException cause) {
        if (cause.command().contains("://")) {
            return "Create the file at 'codex.app-server.token-file', or add the dependency that is missing.";
        }
        return "Install codex, for example with 'npm install -g @openai/codex', or set 'codex.app-server.command' to the"
                + " path of the executable; folders named below 'codex.app-server' have to exist. To let the application"
                + " start without it, set 'codex.app-server.startup' to 'background' or 'lazy'.";
    }
}
