package io.github.codexspring.client.internal.supervisor;

import io.github.codexspring.protocol.AskForApproval;
import io.github.codexspring.protocol.SandboxMode;
import io.github.codexspring.protocol.SandboxPolicy;
import org.jspecify.annotations.Nullable;

/**
 * What a thread may do. It is told again when the thread is resumed: a server gives one that may write to its workspace
 * whatever its configuration allows by then, which may be more.
 *
 * @param sandbox sandbox, or null when it is not known
 * @param approvalPolicy when approvals are asked for, or null when it is not known
 */
public record ThreadSettings(
        @Nullable SandboxMode sandbox, @Nullable AskForApproval approvalPolicy) {

    /** Nothing is known. */
    public static final ThreadSettings UNKNOWN = new ThreadSettings(null, null);

    /** What an answer or a request of the wire says; what cannot be told again becomes the least that it may mean. */
    public static ThreadSettings of(@Nullable SandboxPolicy sandbox, @Nullable AskForApproval approvalPolicy) {
        return new ThreadSettings(
                (sandbox != null) ? mode(sandbox) : null,
                (approvalPolicy instanceof AskForApproval.Unrecognized) ? AskForApproval.ON_REQUEST : approvalPolicy);
    }

    private static SandboxMode mode(SandboxPolicy policy) {
        if (policy instanceof SandboxPolicy.DangerFullAccess) {
            return SandboxMode.DANGER_FULL_ACCESS;
        }
        return (policy instanceof SandboxPolicy.WorkspaceWrite) ? SandboxMode.WORKSPACE_WRITE : SandboxMode.READ_ONLY;
    }

    /** These, with what is known of the newer ones instead. */
    ThreadSettings with(ThreadSettings newer) {
        return new ThreadSettings(
                (newer.sandbox != null) ? newer.sandbox : this.sandbox,
                (newer.approvalPolicy != null) ? newer.approvalPolicy : this.approvalPolicy);
    }
}
