package io.github.codexspring.client.approval;

import java.nio.file.Path;
import java.util.List;

/**
 * Says which approvals a rule of an {@link ApprovalPolicy} is for. Must not block for long; what it throws declines the
 * approval. The matchers given here say {@link ApprovalMatch#YES} only about what they have understood wholly.
 */
@FunctionalInterface
public interface ApprovalMatcher {

    /**
     * Whether a rule is for an approval.
     *
     * @param request the approval
     * @return yes, no, or maybe when that cannot be told or a part of it is
     */
    ApprovalMatch match(ApprovalRequest request);

    /**
     * Matches when both do.
     *
     * @param other the other matcher
     * @return a matcher that is as sure as the less sure one
     */
    default ApprovalMatcher and(ApprovalMatcher other) {
        return (request) -> {
            ApprovalMatch first = match(request);
            if (first == ApprovalMatch.NO) {
                return first;
            }
            ApprovalMatch second = other.match(request);
            return (second == ApprovalMatch.YES) ? first : second;
        };
    }

    /**
     * Matches commands by their first words, word by word: {@code command("git", "status")} matches {@code git status -s}
     * and neither {@code git stash} nor {@code git status; rm -rf /}.
     *
     * <p>A line with several commands matches when each of them begins so. A line with anything of the shell that is not
     * understood here (variables, substitutions, redirections, patterns, assignments, the name of a shell in any place)
     * may match; so may one that asks for more than to run the command, such as the network, and one that has the words in another place, as
     * {@code sudo git status} has. A prefix is as safe as the options of its program: {@code command("git")} accepts
     * {@code git -c core.pager=…}, too.
     *
     * @param words the words, at least one; the first is the program as it is written in the command
     * @return the matcher
     */
    static ApprovalMatcher command(String... words) {
        return new CommandPrefix(List.of(words));
    }

    /**
     * Matches commands whose working directory is a folder or is below it. It says nothing about where they write.
     *
     * @param folder the folder, on this machine
     * @return the matcher
     */
    static ApprovalMatcher workingDirectoryInside(Path folder) {
        PathScope scope = new PathScope(folder);
        return (request) ->
                request.command().map((command) -> scope.match(command.cwd())).orElse(ApprovalMatch.NO);
    }

    /**
     * Matches file changes all of whose files are below a folder, links and {@code ..} taken into account. It looks at the
     * file system of this machine at this moment: it is no protection against a command that puts a link there a moment
     * later, nor for a server on another machine.
     *
     * @param folder the folder, on this machine
     * @return the matcher
     */
    static ApprovalMatcher filesInside(Path folder) {
        return new FilesInside(folder);
    }

    /**
     * Matches commands that ask to reach a host. One that also asks for more permissions, or is about something else than
     * to run a command, may match.
     *
     * @param host a host name or address, or {@code *.} and a domain for all hosts below it
     * @return the matcher
     */
    static ApprovalMatcher networkHost(String host) {
        return new NetworkHost(host);
    }

    /**
     * Matches all approvals of a thread.
     *
     * @param threadId id of the thread
     * @return the matcher
     */
    static ApprovalMatcher thread(String threadId) {
        return (request) -> request.threadId().equals(threadId) ? ApprovalMatch.YES : ApprovalMatch.NO;
    }
}
