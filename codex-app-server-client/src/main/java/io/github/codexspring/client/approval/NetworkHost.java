package io.github.codexspring.client.approval;

import java.util.Locale;
import java.util.regex.Pattern;

import io.github.codexspring.protocol.CommandExecutionRequestApprovalParams;
import io.github.codexspring.protocol.NetworkApprovalContext;

/** Matches commands that ask for the network by the host they want to reach. */
final class NetworkHost implements ApprovalMatcher {

    private static final Pattern NAME = Pattern.compile("[a-z0-9_-]+(\\.[a-z0-9_-]+)*|\\[?[0-9a-f:.]+]?");

    private final String host;

    private final boolean below;

    NetworkHost(String host) {
        this.below = host.startsWith("*.");
        this.host = normal(this.below ? host.substring(2) : host);
        if (!NAME.matcher(this.host).matches()) {
            throw new IllegalArgumentException("'" + host + "' is no host; use a name such as api.example.com,"
                    + " an address, or *.example.com for all hosts below a domain");
        }
    }

    private static String normal(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    @Override
    public ApprovalMatch match(ApprovalRequest request) {
        CommandExecutionRequestApprovalParams params = request.command().orElse(null);
        NetworkApprovalContext network = (params != null) ? params.networkApprovalContext() : null;
        if (params == null || network == null) {
            return ApprovalMatch.NO;
        }
        String wanted = normal(network.host());
        if (!NAME.matcher(wanted).matches()) {
            return ApprovalMatch.MAYBE;
        }
        boolean matches = this.below ? wanted.endsWith("." + this.host) : wanted.equals(this.host);
        if (!matches) {
            return ApprovalMatch.NO;
        }
        return CommandPrefix.asksForMore(params) ? ApprovalMatch.MAYBE : ApprovalMatch.YES;
    }
}
