package io.github.codexspring.client.internal.supervisor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.github.codexspring.client.internal.rpc.Json;
import io.github.codexspring.protocol.AskForApproval;
import io.github.codexspring.protocol.SandboxMode;
import io.github.codexspring.protocol.SandboxPolicy;
import io.github.codexspring.protocol.ThreadForkParams;
import io.github.codexspring.protocol.ThreadResumeParams;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/**
 * What a thread may do. It is told again when the thread is resumed or forked: a server gives one that may write to its
 * workspace whatever its configuration allows by then, which may be more.
 *
 * @param sandbox sandbox, or null when it is not known
 * @param approvalPolicy when approvals are asked for, or null when it is not known
 */
public record ThreadRights(
        @Nullable SandboxPolicy sandbox, @Nullable AskForApproval approvalPolicy) {

    /** Nothing is known. */
    public static final ThreadRights UNKNOWN = new ThreadRights(null, null);

    /** What the params of a {@code thread/settings/updated} say; throws when they cannot be read. */
    static ThreadRights ofSettings(byte[] params, int from, int to) {
        return Json.read(params, from, to, (parser) -> {
            ThreadRights rights = UNKNOWN;
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean found = parser.currentName().equals("threadSettings");
                parser.nextToken();
                if (found) {
                    rights = read(parser);
                } else {
                    parser.skipChildren();
                }
            }
            return rights;
        });
    }

    private static ThreadRights read(JsonParser parser) {
        SandboxPolicy sandbox = null;
        AskForApproval approvalPolicy = null;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            if (name.equals("sandboxPolicy")) {
                sandbox = SandboxPolicy.read(parser);
            } else if (name.equals("approvalPolicy")) {
                approvalPolicy = AskForApproval.read(parser);
            } else {
                parser.skipChildren();
            }
        }
        return new ThreadRights(sandbox, approvalPolicy);
    }

    /** These, with what is known of the newer ones instead. */
    ThreadRights with(ThreadRights newer) {
        return new ThreadRights(
                (newer.sandbox != null) ? newer.sandbox : this.sandbox,
                (newer.approvalPolicy != null) ? newer.approvalPolicy : this.approvalPolicy);
    }

    /** Tells a server of them that resumes a thread, as far as they are known. */
    public void applyTo(ThreadResumeParams.Builder params) {
        if (this.sandbox != null) {
            params.sandbox(mode(this.sandbox));
        }
        if (this.sandbox instanceof SandboxPolicy.WorkspaceWrite write) {
            params.config(config(write));
        }
        if (this.approvalPolicy != null) {
            params.approvalPolicy(least(this.approvalPolicy));
        }
    }

    /** Tells a server of them that forks a thread, as far as they are known. */
    public void applyTo(ThreadForkParams.Builder params) {
        if (this.sandbox != null) {
            params.sandbox(mode(this.sandbox));
        }
        if (this.sandbox instanceof SandboxPolicy.WorkspaceWrite write) {
            params.config(config(write));
        }
        if (this.approvalPolicy != null) {
            params.approvalPolicy(least(this.approvalPolicy));
        }
    }

    /** The form that threads take; the least it may mean when there is none for it. */
    private static SandboxMode mode(SandboxPolicy policy) {
        if (policy instanceof SandboxPolicy.DangerFullAccess) {
            return SandboxMode.DANGER_FULL_ACCESS;
        }
        return (policy instanceof SandboxPolicy.WorkspaceWrite) ? SandboxMode.WORKSPACE_WRITE : SandboxMode.READ_ONLY;
    }

    /** What cannot be told again becomes the least that it may mean. */
    private static AskForApproval least(AskForApproval policy) {
        return (policy instanceof AskForApproval.Unrecognized) ? AskForApproval.UNTRUSTED : policy;
    }

    /** The sandbox of a thread that may write to its workspace, in the form of the configuration file. */
    public static Map<String, JsonNode> config(SandboxPolicy.WorkspaceWrite policy) {
        List<String> roots = (policy.writableRoots() != null) ? policy.writableRoots() : List.of();
        byte[] table = Json.write((generator) -> {
            generator.writeStartObject();
            generator.writeBooleanProperty("network_access", Boolean.TRUE.equals(policy.networkAccess()));
            generator.writeBooleanProperty("exclude_slash_tmp", Boolean.TRUE.equals(policy.excludeSlashTmp()));
            generator.writeBooleanProperty("exclude_tmpdir_env_var", Boolean.TRUE.equals(policy.excludeTmpdirEnvVar()));
            generator.writeArrayPropertyStart("writable_roots");
            roots.forEach(generator::writeString);
            generator.writeEndArray();
            generator.writeEndObject();
        });
        Map<String, JsonNode> config = new HashMap<>();
        config.put("sandbox_workspace_write", Json.tree(table, 0, table.length));
        return config;
    }
}
