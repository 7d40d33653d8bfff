package io.github.codexspring.autoconfigure;

import java.io.IOException;
import java.util.concurrent.TimeoutException;

import io.github.codexspring.client.AppServerStartException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do about an app-server that did not start. */
final class AppServerStartFailureAnalyzer extends AbstractFailureAnalyzer<AppServerStartException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, AppServerStartException cause) {
        return new FailureAnalysis(description(cause), action(cause), cause);
    }

    private static String description(AppServerStartException cause) {
        StringBuilder description = new StringBuilder();
        if (cause.exitCode() != null) {
            description
                    .append("The codex app-server '")
                    .append(cause.command())
                    .append("' ended before it could be used, with exit code ")
                    .append(cause.exitCode())
                    .append('.');
        } else if (isCausedBy(cause, TimeoutException.class)) {
            description
                    .append("The codex app-server '")
                    .append(cause.command())
                    .append("' was started but did not answer in time.");
        } else if (isCausedBy(cause, IOException.class)) {
            description.append("The codex executable '").append(cause.command()).append("' could not be run.");
        } else {
            description.append(cause.getMessage());
        }
        if (!cause.stderrTail().isBlank()) {
            description
                    .append(String.format("%n%nIt last wrote to its error output:%n%n"))
                    .append(cause.stderrTail().strip().indent(4).stripTrailing());
        }
        return description.toString();
    }

    private static String action(AppServerStartException cause) {
        if (cause.exitCode() != null) {
            return "Mend what its error output names. Often the installed codex is too old to know 'app-server', or a"
                    + " value below 'codex.app-server.config' or in its config.toml is wrong.";
        }
        if (isCausedBy(cause, TimeoutException.class)) {
            return "Check that 'codex.app-server.command' names codex and nothing else, or raise"
                    + " 'codex.app-server.startup-timeout'.";
        }
        if (isCausedBy(cause, IOException.class)) {
            return "Install codex, for example with 'npm install -g @openai/codex', or set 'codex.app-server.command' to"
                    + " the path of the executable. To let the application start without it, set"
                    + " 'codex.app-server.startup' to 'background' or 'lazy'.";
        }
        return "Check the properties below 'codex.app-server'.";
    }

    private static boolean isCausedBy(Throwable failure, Class<? extends Throwable> type) {
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }
}
