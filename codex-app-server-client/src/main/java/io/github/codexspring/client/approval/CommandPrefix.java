package io.github.codexspring.client.approval;

import java.util.List;
import java.util.Optional;

import io.github.codexspring.protocol.CommandExecutionApprovalKind;
import io.github.codexspring.protocol.CommandExecutionRequestApprovalParams;

/** Matches commands by their first words. */
final class CommandPrefix implements ApprovalMatcher {

    private final List<String> words;

    CommandPrefix(List<String> words) {
        if (words.isEmpty() || words.get(0).isBlank()) {
            throw new IllegalArgumentException("A command begins with the name of a program: " + words);
        }
        this.words = words;
    }

    @Override
    public ApprovalMatch match(ApprovalRequest request) {
        CommandExecutionRequestApprovalParams params = request.command().orElse(null);
        if (params == null) {
            return ApprovalMatch.NO;
        }
        ApprovalMatch match = (params.command() != null) ? match(params.command()) : ApprovalMatch.MAYBE;
        return (match == ApprovalMatch.YES && (params.networkApprovalContext() != null || asksForMore(params)))
                ? ApprovalMatch.MAYBE
                : match;
    }

    /** Whether it is about more than to run a command and to reach a host. */
    static boolean asksForMore(CommandExecutionRequestApprovalParams params) {
        return (params.kind() != null && params.kind() != CommandExecutionApprovalKind.COMMAND)
                || params.additionalPermissions() != null;
    }

    private ApprovalMatch match(String line) {
        Optional<List<List<String>>> commands = CommandLine.parse(line);
        if (commands.isEmpty()) {
            return ApprovalMatch.MAYBE;
        }
        if (commands.get().stream().allMatch(this::begins)) {
            return ApprovalMatch.YES;
        }
        return commands.get().stream().anyMatch(this::contains) ? ApprovalMatch.MAYBE : ApprovalMatch.NO;
    }

    private boolean begins(List<String> command) {
        return command.size() >= this.words.size()
                && command.subList(0, this.words.size()).equals(this.words);
    }

    /** Whether the words are anywhere in it, behind a path to the program, too. */
    private boolean contains(List<String> command) {
        int size = this.words.size();
        for (int from = 0; from + size <= command.size(); from++) {
            if (CommandLine.programName(command.get(from)).equals(CommandLine.programName(this.words.get(0)))
                    && command.subList(from + 1, from + size).equals(this.words.subList(1, size))) {
                return true;
            }
        }
        return false;
    }
}
