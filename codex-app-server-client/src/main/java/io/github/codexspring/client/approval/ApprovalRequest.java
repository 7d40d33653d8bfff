package io.github.codexspring.client.approval;

import java.util.List;
import java.util.Optional;

import io.github.codexspring.protocol.CommandExecutionRequestApprovalParams;
import io.github.codexspring.protocol.FileChangeRequestApprovalParams;
import io.github.codexspring.protocol.FileUpdateChange;
import org.jspecify.annotations.Nullable;

/**
 * Something the agent wants to do and needs leave for.
 *
 * @param approvalId id of this approval, unique over connections, which the wire's request ids are not
 * @param method wire method, {@code item/commandExecution/requestApproval} or {@code item/fileChange/requestApproval}
 * @param threadId id of the thread
 * @param turnId id of the turn, or null when the server named none
 * @param itemId id of the item it is about, or null when the server named none
 * @param params the typed parameters: {@link CommandExecutionRequestApprovalParams} or
 *     {@link FileChangeRequestApprovalParams}
 * @param changes what a file change is to change in which files; empty for a command, and when that is not known
 */
public record ApprovalRequest(
        String approvalId,
        String method,
        String threadId,
        @Nullable String turnId,
        @Nullable String itemId,
        Object params,
        List<FileUpdateChange> changes) {

    /** Copies the changes. */
    public ApprovalRequest {
        changes = List.copyOf(changes);
    }

    /**
     * Creates a request without changes.
     *
     * @param approvalId id of this approval
     * @param method wire method
     * @param threadId id of the thread
     * @param turnId id of the turn, or null
     * @param itemId id of the item, or null
     * @param params the typed parameters
     */
    public ApprovalRequest(
            String approvalId,
            String method,
            String threadId,
            @Nullable String turnId,
            @Nullable String itemId,
            Object params) {
        this(approvalId, method, threadId, turnId, itemId, params, List.of());
    }

    /**
     * Parameters of an approval for a command.
     *
     * @return the parameters, or empty when it is about something else
     */
    public Optional<CommandExecutionRequestApprovalParams> command() {
        return (this.params instanceof CommandExecutionRequestApprovalParams command)
                ? Optional.of(command)
                : Optional.empty();
    }

    /**
     * Parameters of an approval for a file change.
     *
     * @return the parameters, or empty when it is about something else
     */
    public Optional<FileChangeRequestApprovalParams> fileChange() {
        return (this.params instanceof FileChangeRequestApprovalParams change) ? Optional.of(change) : Optional.empty();
    }

    /** Names the approval without what is asked for, which may hold secrets. */
    @Override
    public String toString() {
        return "ApprovalRequest[" + this.approvalId + ", " + this.method + ", thread=" + this.threadId + ", turn="
                + this.turnId + "]";
    }
}
