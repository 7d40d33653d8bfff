package io.github.codexspring.client.approval;

import java.util.List;

import io.github.codexspring.protocol.FileChangeRequestApprovalParams;
import io.github.codexspring.protocol.FileUpdateChange;

/**
 * A file change that needs leave.
 *
 * @param request what the server asks
 * @param changes what is to change in which files, as the item of the turn says; empty when that is not known (any more)
 */
public record ProposedFileChange(FileChangeRequestApprovalParams request, List<FileUpdateChange> changes) {

    /** Copies the changes. */
    public ProposedFileChange {
        changes = List.copyOf(changes);
    }

    /** Says how many changes there are, not which. */
    @Override
    public String toString() {
        return "ProposedFileChange[" + this.changes.size() + " changes]";
    }
}
