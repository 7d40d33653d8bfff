package io.github.codexspring.client.approval;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import io.github.codexspring.protocol.FileChangeRequestApprovalParams;
import io.github.codexspring.protocol.FileUpdateChange;
import io.github.codexspring.protocol.PatchChangeKind;

/** Matches file changes by where the files are, those they are moved to included. */
final class FilesInside implements ApprovalMatcher {

    private final PathScope scope;

    FilesInside(Path folder) {
        this.scope = new PathScope(folder);
    }

    @Override
    public ApprovalMatch match(ApprovalRequest request) {
        FileChangeRequestApprovalParams params = request.fileChange().orElse(null);
        if (params == null) {
            return ApprovalMatch.NO;
        }
        List<ApprovalMatch> matches = Stream.concat(
                        request.changes().stream().flatMap(this::matches),
                        Stream.ofNullable(params.grantRoot()).map(this.scope::match))
                .toList();
        return request.changes().isEmpty() ? ApprovalMatch.MAYBE : ApprovalMatch.all(matches);
    }

    private Stream<ApprovalMatch> matches(FileUpdateChange change) {
        ApprovalMatch here = this.scope.match(change.path());
        if (change.kind() instanceof PatchChangeKind.Unrecognized) {
            return Stream.of(ApprovalMatch.MAYBE);
        }
        return (change.kind() instanceof PatchChangeKind.Update update && update.movePath() != null)
                ? Stream.of(here, this.scope.match(update.movePath()))
                : Stream.of(here);
    }
}
