package io.github.codexspring.client.approval;

import io.github.codexspring.protocol.GrantedPermissionProfile;
import io.github.codexspring.protocol.PermissionGrantScope;
import io.github.codexspring.protocol.PermissionsRequestApprovalParams;
import org.jspecify.annotations.Nullable;

/**
 * Permissions that are granted.
 *
 * @param permissions what is granted of what was asked for
 * @param scope how long it holds: this turn or the session
 * @param strictAutoReview whether commands under it are reviewed strictly, or null for the server's choice
 */
public record PermissionsAnswer(
        GrantedPermissionProfile permissions,
        PermissionGrantScope scope,
        @Nullable Boolean strictAutoReview) {

    /**
     * Grants nothing.
     *
     * @return the answer
     */
    public static PermissionsAnswer none() {
        return new PermissionsAnswer(GrantedPermissionProfile.builder().build(), PermissionGrantScope.TURN, null);
    }

    /**
     * Grants some of what was asked for.
     *
     * @param permissions what is granted
     * @param scope how long it holds
     * @return the answer
     */
    public static PermissionsAnswer grant(GrantedPermissionProfile permissions, PermissionGrantScope scope) {
        return new PermissionsAnswer(permissions, scope, null);
    }

    /**
     * Grants all that was asked for.
     *
     * @param asked what was asked for
     * @param scope how long it holds
     * @return the answer
     */
    public static PermissionsAnswer grantAll(PermissionsRequestApprovalParams asked, PermissionGrantScope scope) {
        GrantedPermissionProfile.Builder granted = GrantedPermissionProfile.builder();
        if (asked.permissions().fileSystem() != null) {
            granted.fileSystem(asked.permissions().fileSystem());
        }
        if (asked.permissions().network() != null) {
            granted.network(asked.permissions().network());
        }
        return grant(granted.build(), scope);
    }

    /**
     * Whether anything is granted.
     *
     * @return false when the agent gets nothing
     */
    public boolean isGranted() {
        return this.permissions.fileSystem() != null || this.permissions.network() != null;
    }

    /** Says whether anything is granted, not which paths. */
    @Override
    public String toString() {
        return "PermissionsAnswer[granted=" + isGranted() + ", scope=" + this.scope + "]";
    }
}
