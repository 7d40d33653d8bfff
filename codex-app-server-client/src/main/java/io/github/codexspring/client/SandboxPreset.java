package io.github.codexspring.client;

import java.util.List;

import io.github.codexspring.client.internal.supervisor.ThreadRights;
import io.github.codexspring.protocol.SandboxMode;
import io.github.codexspring.protocol.SandboxPolicy;
import io.github.codexspring.protocol.ThreadForkParams;
import io.github.codexspring.protocol.ThreadResumeParams;
import io.github.codexspring.protocol.ThreadStartParams;
import io.github.codexspring.protocol.TurnStartParams;

/**
 * What commands may do, in the two forms that the protocol has for threads and for turns. For customizers:
 * {@code client.startThread(SandboxPreset.WORKSPACE_WRITE::applyTo)}. Given to a turn it stays for later turns of the
 * thread.
 */
public enum SandboxPreset {

    /** Read everything, write nothing, no network. */
    READ_ONLY(
            SandboxMode.READ_ONLY,
            SandboxPolicy.ReadOnly.builder().networkAccess(false).build()),

    /** Write in the working directory and the temporary ones, no network. */
    WORKSPACE_WRITE(
            SandboxMode.WORKSPACE_WRITE,
            SandboxPolicy.WorkspaceWrite.builder()
                    .networkAccess(false)
                    .writableRoots(List.of())
                    .excludeSlashTmp(false)
                    .excludeTmpdirEnvVar(false)
                    .build()),

    /** No sandbox. */
    FULL_ACCESS(
            SandboxMode.DANGER_FULL_ACCESS,
            SandboxPolicy.DangerFullAccess.builder().build());

    private final SandboxMode mode;

    private final SandboxPolicy policy;

    SandboxPreset(SandboxMode mode, SandboxPolicy policy) {
        this.mode = mode;
        this.policy = policy;
    }

    /**
     * The form that threads take.
     *
     * @return the mode
     */
    public SandboxMode mode() {
        return this.mode;
    }

    /**
     * The form that turns and {@code command/exec} take.
     *
     * @return the policy
     */
    public SandboxPolicy policy() {
        return this.policy;
    }

    /**
     * Sets the sandbox of a new thread. The mode alone would mean what the configuration of the server allows, the network
     * included, so that {@code WORKSPACE_WRITE} sets {@code config} too.
     *
     * @param params the parameters
     */
    public void applyTo(ThreadStartParams.Builder params) {
        params.sandbox(this.mode);
        if (this.policy instanceof SandboxPolicy.WorkspaceWrite write) {
            params.config(ThreadRights.config(write));
        }
    }

    /**
     * Sets the sandbox of a thread that is resumed.
     *
     * @param params the parameters
     */
    public void applyTo(ThreadResumeParams.Builder params) {
        params.sandbox(this.mode);
        if (this.policy instanceof SandboxPolicy.WorkspaceWrite write) {
            params.config(ThreadRights.config(write));
        }
    }

    /**
     * Sets the sandbox of a fork.
     *
     * @param params the parameters
     */
    public void applyTo(ThreadForkParams.Builder params) {
        params.sandbox(this.mode);
        if (this.policy instanceof SandboxPolicy.WorkspaceWrite write) {
            params.config(ThreadRights.config(write));
        }
    }

    /**
     * Sets the sandbox from a turn on.
     *
     * @param params the parameters
     */
    public void applyTo(TurnStartParams.Builder params) {
        params.sandboxPolicy(this.policy);
    }
}
