package io.github.codexspring.client.approval;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import io.github.codexspring.protocol.AdditionalNetworkPermissions;
import io.github.codexspring.protocol.AdditionalPermissionProfile;
import io.github.codexspring.protocol.CommandExecutionApprovalKind;
import io.github.codexspring.protocol.CommandExecutionRequestApprovalParams;
import io.github.codexspring.protocol.FileChangeRequestApprovalParams;
import io.github.codexspring.protocol.FileUpdateChange;
import io.github.codexspring.protocol.NetworkApprovalContext;
import io.github.codexspring.protocol.NetworkApprovalProtocol;
import io.github.codexspring.protocol.PatchChangeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class ApprovalPolicyTest {

    private static final ApprovalMatcher GIT_STATUS = ApprovalMatcher.command("git", "status");

    private static final ApprovalPolicy ACCEPTS_GIT_STATUS =
            ApprovalPolicy.builder().accept(GIT_STATUS).build();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "git status",
                "git  status\t--short",
                "git 'status' \"-s\"",
                "/bin/bash -lc 'git status'",
                "bash -c 'git status --short'",
                "/usr/bin/zsh -lc \"git status\"",
                "/bin/bash -lc 'git status && git status -s'",
                "/bin/bash -lc 'git status '\"'\"'a;b'\"'\"''"
            })
    void whenACommandBeginsWithTheWordsThenItIsAccepted(String command) {
        assertThat(decide(ACCEPTS_GIT_STATUS, command(command))).isEqualTo(ApprovalDecision.ACCEPT);
    }

    static Stream<String> moreThanGitStatus() {
        return Stream.of(
                "git status; rm -rf /",
                "git status && rm -rf /",
                "git status || rm -rf /",
                "git status | sh",
                "git status & rm -rf /",
                "git status\nrm -rf /",
                "git status\rrm -rf /",
                "/bin/bash -lc 'git status; rm -rf /'",
                "/bin/bash -lc 'git status' rm",
                "/bin/bash -lc 'git status\nrm -rf /'",
                "bash -c 'bash -c \"git status\"'",
                "git status $(rm -rf /)",
                "git status `rm -rf /`",
                "git status \"$(rm -rf /)\"",
                "git status \"`rm -rf /`\"",
                "git status <(rm -rf /)",
                "git status > /etc/passwd",
                "git status 2>&1",
                "git status < /etc/shadow",
                "git $SUBCOMMAND",
                "git status $X",
                "git status *",
                "git {status,push}",
                "git stat\\us",
                "git \"sta\\tus\"",
                "git status # rm",
                "git status !!",
                "(git status)",
                "PAGER=evil git status",
                "GIT_SSH_COMMAND='rm -rf /' git status",
                "git -c core.fsmonitor=evil status",
                "git stash",
                "git statuses",
                "git",
                "gitstatus",
                "'git status'",
                "GIT status",
                "/tmp/evil/git status",
                "./git status",
                "/tmp/evil/bash -lc 'git status'",
                "/bin/bash --rcfile /tmp/evil -lc 'git status'",
                "sudo git status",
                "env git status",
                "eval git status",
                "echo git status",
                "git 'status",
                "git \"status",
                "git\u00a0status",
                "git status\u0000",
                "",
                "   ",
                ";");
    }

    @ParameterizedTest
    @MethodSource("moreThanGitStatus")
    void whenACommandIsOrMayBeMoreThanTheWordsThenItIsDeclined(String command) {
        assertThat(decide(ACCEPTS_GIT_STATUS, command(command))).isEqualTo(ApprovalDecision.DECLINE);
    }

    static Stream<String> whatMayBeRm() {
        return Stream.of(
                "rm -rf /",
                "ls; rm -rf /",
                "ls && /bin/rm -rf /",
                "sudo rm -rf /",
                "find . -exec rm {} +",
                "find . -exec rm",
                "xargs rm",
                "$(echo rm) -rf /",
                "r\\m -rf /",
                "bash -c 'rm -rf /'",
                "/bin/bash -lc 'bash -c \"rm -rf /\"'",
                "/bin/bash -lc 'X=rm; $X -rf /'",
                "eval 'rm -rf /'",
                "sudo bash -c 'rm -rf /srv'",
                "/bin/bash -lc 'timeout 5 sh -c \"rm -rf /srv\"'",
                "xargs sh -c 'rm -rf x'",
                "ls | xargs /usr/bin/zsh -c 'rm -rf x'",
                "env SHELL=/bin/dash x -c 'rm -rf x'",
                "su -c 'rm x'",
                "sudo su - root -c 'rm x'",
                "start CMD.exe /c 'rm x'",
                "sudo eval 'rm x'",
                "/bin/RM -rf x");
    }

    @Test
    void whenAShellIsBehindAnotherProgramThenTheDirectoryAloneDoesNotAcceptIt() {
        ApprovalPolicy policy = ApprovalPolicy.builder()
                .decline(ApprovalMatcher.command("rm"))
                .accept(ApprovalMatcher.workingDirectoryInside(this.folder))
                .build();
        String cwd = this.folder.toString();
        assertThat(decide(policy, command(params("sudo bash -c 'rm -rf /srv'").cwd(cwd))))
                .isEqualTo(ApprovalDecision.DECLINE);
        assertThat(decide(policy, command(params("cp source . alias").cwd(cwd))))
                .isEqualTo(ApprovalDecision.ACCEPT);
    }

    @Test
    void whenAWordOnlyEndsAsAShellDoesThenTheCommandIsUnderstood() {
        ApprovalMatcher git = ApprovalMatcher.command("git");
        assertThat(git.match(command("git add build.sh push finish . source"))).isEqualTo(ApprovalMatch.YES);
        assertThat(git.match(command("git add bin/sh"))).isEqualTo(ApprovalMatch.MAYBE);
    }

    @ParameterizedTest
    @MethodSource("whatMayBeRm")
    void whenACommandMayBeWhatIsRefusedThenARuleThatAcceptsBehindThatIsNotReached(String command) {
        ApprovalPolicy policy = ApprovalPolicy.builder()
                .cancel(ApprovalMatcher.command("rm"))
                .accept((request) -> ApprovalMatch.YES)
                .build();
        assertThat(decide(policy, command(command))).isEqualTo(ApprovalDecision.CANCEL);
        assertThat(decide(policy, command("/bin/bash -lc 'cd sub && npm run rmdir'")))
                .isEqualTo(ApprovalDecision.ACCEPT);
    }

    @Test
    void whenACommandAsksForMoreThanToRunThenItIsNotAccepted() {
        assertThat(decide(ACCEPTS_GIT_STATUS, command(params("git status").networkApprovalContext(host("h")))))
                .isEqualTo(ApprovalDecision.DECLINE);
        assertThat(decide(
                        ACCEPTS_GIT_STATUS,
                        command(params("git status")
                                .additionalPermissions(AdditionalPermissionProfile.builder()
                                        .network(AdditionalNetworkPermissions.builder()
                                                .enabled(true)
                                                .build())
                                        .build()))))
                .isEqualTo(ApprovalDecision.DECLINE);
        assertThat(decide(
                        ACCEPTS_GIT_STATUS,
                        command(params("git status").kind(CommandExecutionApprovalKind.WRITE_STDIN))))
                .isEqualTo(ApprovalDecision.DECLINE);
        assertThat(GIT_STATUS.match(command(CommandExecutionRequestApprovalParams.builder()
                        .threadId("th")
                        .turnId("tu")
                        .itemId("it")
                        .startedAtMs(1))))
                .isEqualTo(ApprovalMatch.MAYBE);
        assertThat(GIT_STATUS.match(change("/a"))).isEqualTo(ApprovalMatch.NO);
    }

    @Test
    void whenSeveralRulesMatchThenTheFirstDecides() {
        ApprovalPolicy policy = ApprovalPolicy.builder()
                .ask(ApprovalMatcher.command("git", "push"))
                .acceptForSession(ApprovalMatcher.command("git"))
                .build();
        assertThat(decide(policy, command("git log"))).isEqualTo(ApprovalDecision.ACCEPT_FOR_SESSION);
        assertThat(decide(policy, command("git push"))).isEqualTo(ApprovalDecision.DECLINE);
        ApprovalPolicy asking =
                policy.askingWith((request) -> CompletableFuture.completedFuture(ApprovalDecision.CANCEL));
        assertThat(decide(asking, command("git log && git push"))).isEqualTo(ApprovalDecision.CANCEL);
        assertThat(policy.hasHandler()).isFalse();
        assertThat(asking.hasHandler()).isTrue();
    }

    @Test
    void whenNoRuleMatchesThenItIsDeclinedUnlessSaidOtherwise() {
        assertThat(decide(ApprovalPolicy.builder().build(), command("ls"))).isEqualTo(ApprovalDecision.DECLINE);
        assertThat(decide(ApprovalPolicy.builder().cancelOtherwise().build(), command("ls")))
                .isEqualTo(ApprovalDecision.CANCEL);
        assertThat(decide(ApprovalPolicy.builder().askOtherwise().build(), command("ls")))
                .isEqualTo(ApprovalDecision.DECLINE);
        assertThat(decide(
                        ApprovalPolicy.builder()
                                .askOtherwise()
                                .handler((request) -> CompletableFuture.completedFuture(ApprovalDecision.ACCEPT))
                                .build(),
                        command("ls")))
                .isEqualTo(ApprovalDecision.ACCEPT);
    }

    @Test
    void whenTheBuilderGoesOnThenAPolicyThatWasBuiltStaysAsItIs() {
        ApprovalPolicy.Builder builder = ApprovalPolicy.builder();
        ApprovalPolicy before = builder.build();
        builder.accept(ApprovalMatcher.command("ls"));
        assertThat(decide(before, command("ls"))).isEqualTo(ApprovalDecision.DECLINE);
    }

    @Test
    void whenMatchersAreJoinedThenTheLessSureOneCounts() {
        ApprovalPolicy policy = ApprovalPolicy.builder()
                .accept(ApprovalMatcher.command("mvn", "test").and(ApprovalMatcher.thread("th")))
                .accept(ApprovalMatcher.command("mvn", "verify").and(ApprovalMatcher.thread("other")))
                .build();
        assertThat(decide(policy, command("mvn test"))).isEqualTo(ApprovalDecision.ACCEPT);
        assertThat(decide(policy, command("mvn test; mvn test $X"))).isEqualTo(ApprovalDecision.DECLINE);
        assertThat(decide(policy, command("mvn verify"))).isEqualTo(ApprovalDecision.DECLINE);
    }

    @Test
    void whenAllFilesAreInsideThenAFileChangeMatches() throws Exception {
        Files.createDirectories(this.folder.resolve("src"));
        assertThat(files(this.folder + "/a", this.folder + "/src/new/deep/b")).isEqualTo(ApprovalMatch.YES);
        assertThat(files(this.folder + "/a", "/etc/passwd")).isEqualTo(ApprovalMatch.MAYBE);
        assertThat(files("/etc/passwd")).isEqualTo(ApprovalMatch.NO);
        assertThat(files(this.folder + "-other/a")).isEqualTo(ApprovalMatch.NO);
    }

    @Test
    void whenItCannotBeToldWhereAFileIsThenItDoesNotMatchForSure() throws Exception {
        assertThat(files(this.folder + "/../x")).isEqualTo(ApprovalMatch.MAYBE);
        assertThat(files(this.folder + "/src/../../x")).isEqualTo(ApprovalMatch.MAYBE);
        assertThat(files("a")).isEqualTo(ApprovalMatch.MAYBE);
        assertThat(files("")).isEqualTo(ApprovalMatch.MAYBE);
        assertThat(files("/a\u0000")).isEqualTo(ApprovalMatch.MAYBE);
        assertThat(files()).isEqualTo(ApprovalMatch.MAYBE);
    }

    @Test
    void whenALinkLeadsOutThenItDoesNotMatchForSure() throws Exception {
        Path inside = Files.createDirectories(this.folder.resolve("inside"));
        Path outside = Files.createDirectories(this.folder.resolve("outside"));
        Path link = inside.resolve("link");
        Path dangling = inside.resolve("dangling");
        try {
            Files.createSymbolicLink(link, outside);
            Files.createSymbolicLink(dangling, outside.resolve("not-there"));
        } catch (UnsupportedOperationException | java.io.IOException ex) {
            assumeTrue(false, "no symbolic links here");
        }
        ApprovalMatcher matcher = ApprovalMatcher.filesInside(inside);
        assertThat(matcher.match(change(inside + "/a"))).isEqualTo(ApprovalMatch.YES);
        assertThat(matcher.match(change(link + "/a"))).isEqualTo(ApprovalMatch.MAYBE);
        assertThat(matcher.match(change(link + "/new/a"))).isEqualTo(ApprovalMatch.MAYBE);
        assertThat(matcher.match(change(dangling.toString()))).isEqualTo(ApprovalMatch.MAYBE);
        assertThat(matcher.match(change(dangling + "/a"))).isEqualTo(ApprovalMatch.MAYBE);
        assertThat(ApprovalMatcher.filesInside(outside).match(change(link + "/a")))
                .isEqualTo(ApprovalMatch.YES);
        assertThat(ApprovalMatcher.filesInside(link).match(change(outside + "/a")))
                .isEqualTo(ApprovalMatch.YES);
    }

    @Test
    void whenAFileIsMovedOutOrARootIsAskedForThenItDoesNotMatchForSure() {
        FileUpdateChange moved = new FileUpdateChange(
                "", PatchChangeKind.Update.builder().movePath("/etc/cron.d/x").build(), this.folder + "/a");
        ApprovalMatcher matcher = ApprovalMatcher.filesInside(this.folder);
        assertThat(matcher.match(change(fileChange(), List.of(moved)))).isEqualTo(ApprovalMatch.MAYBE);
        FileUpdateChange added = new FileUpdateChange("", new PatchChangeKind.Add(), this.folder + "/a");
        assertThat(matcher.match(change(fileChange().grantRoot("/"), List.of(added))))
                .isEqualTo(ApprovalMatch.MAYBE);
        assertThat(matcher.match(change(fileChange().grantRoot(this.folder.toString()), List.of(added))))
                .isEqualTo(ApprovalMatch.YES);
        assertThat(matcher.match(command("touch " + this.folder + "/a"))).isEqualTo(ApprovalMatch.NO);
    }

    @Test
    void whenACommandsDirectoryIsInsideThenItMatches() {
        ApprovalMatcher matcher = ApprovalMatcher.workingDirectoryInside(this.folder);
        assertThat(matcher.match(command(params("ls").cwd(this.folder.toString()))))
                .isEqualTo(ApprovalMatch.YES);
        assertThat(matcher.match(command(params("ls").cwd("/")))).isEqualTo(ApprovalMatch.NO);
        assertThat(matcher.match(command("ls"))).isEqualTo(ApprovalMatch.MAYBE);
    }

    @Test
    void whenAHostIsAskedForThenItIsComparedAsAName() {
        assertThat(network("api.example.com", "API.example.com.")).isEqualTo(ApprovalMatch.YES);
        assertThat(network("api.example.com", "api.example.com.evil.org")).isEqualTo(ApprovalMatch.NO);
        assertThat(network("api.example.com", "evilapi.example.com")).isEqualTo(ApprovalMatch.NO);
        assertThat(network("*.example.com", "a.b.example.com")).isEqualTo(ApprovalMatch.YES);
        assertThat(network("*.example.com", "example.com")).isEqualTo(ApprovalMatch.NO);
        assertThat(network("*.example.com", "notexample.com")).isEqualTo(ApprovalMatch.NO);
        assertThat(network("*.example.com", "evil.org#.example.com")).isEqualTo(ApprovalMatch.MAYBE);
        assertThat(network("*.example.com", "evil.org/.example.com")).isEqualTo(ApprovalMatch.MAYBE);
        assertThat(network("::1", "::1")).isEqualTo(ApprovalMatch.YES);
        assertThat(ApprovalMatcher.networkHost("h").match(command("curl h"))).isEqualTo(ApprovalMatch.NO);
        assertThat(networkMatch(params("curl").kind(CommandExecutionApprovalKind.COMMAND), "h"))
                .isEqualTo(ApprovalMatch.YES);
        assertThat(ApprovalMatcher.networkHost("h").match(change("/a"))).isEqualTo(ApprovalMatch.NO);
    }

    @Test
    void whenMoreThanAHostIsAskedForThenItDoesNotMatchForSure() {
        AdditionalPermissionProfile more = AdditionalPermissionProfile.builder()
                .network(AdditionalNetworkPermissions.builder().enabled(true).build())
                .build();
        assertThat(networkMatch(params("curl").additionalPermissions(more), "h"))
                .isEqualTo(ApprovalMatch.MAYBE);
        assertThat(networkMatch(params("curl").kind(CommandExecutionApprovalKind.WRITE_STDIN), "h"))
                .isEqualTo(ApprovalMatch.MAYBE);
        assertThat(networkMatch(params("curl").additionalPermissions(more), "other"))
                .isEqualTo(ApprovalMatch.NO);
    }

    private static ApprovalMatch networkMatch(CommandExecutionRequestApprovalParams.Builder params, String host) {
        return ApprovalMatcher.networkHost("h").match(command(params.networkApprovalContext(host(host))));
    }

    @Test
    void whenARuleMakesNoSenseThenItIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(ApprovalMatcher::command);
        assertThatIllegalArgumentException().isThrownBy(() -> ApprovalMatcher.command(" "));
        Stream.of("*", "*.", "https://example.com", "a b", "a.*.com", "")
                .forEach((host) ->
                        assertThatIllegalArgumentException().isThrownBy(() -> ApprovalMatcher.networkHost(host)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ApprovalDecision.acceptWithExecPolicyAmendment(List.of()));
    }

    private ApprovalMatch files(String... paths) {
        return ApprovalMatcher.filesInside(this.folder).match(change(paths));
    }

    private static ApprovalMatch network(String pattern, String host) {
        return ApprovalMatcher.networkHost(pattern).match(command(params("curl").networkApprovalContext(host(host))));
    }

    private static NetworkApprovalContext host(String host) {
        return new NetworkApprovalContext(host, NetworkApprovalProtocol.HTTPS);
    }

    private static ApprovalDecision decide(ApprovalPolicy policy, ApprovalRequest request) {
        return policy.decide(request).toCompletableFuture().join();
    }

    private static ApprovalRequest command(String command) {
        return command(params(command));
    }

    private static CommandExecutionRequestApprovalParams.Builder params(String command) {
        return CommandExecutionRequestApprovalParams.builder()
                .threadId("th")
                .turnId("tu")
                .itemId("it")
                .startedAtMs(1)
                .command(command);
    }

    private static ApprovalRequest command(CommandExecutionRequestApprovalParams.Builder params) {
        return new ApprovalRequest(
                "a", "item/commandExecution/requestApproval", "th", "tu", "it", params.build(), List.of());
    }

    private static ApprovalRequest change(String... paths) {
        return change(
                fileChange(),
                Stream.of(paths)
                        .map((path) -> new FileUpdateChange("", new PatchChangeKind.Add(), path))
                        .toList());
    }

    private static FileChangeRequestApprovalParams.Builder fileChange() {
        return FileChangeRequestApprovalParams.builder()
                .threadId("th")
                .turnId("tu")
                .itemId("it")
                .startedAtMs(1);
    }

    private static ApprovalRequest change(
            FileChangeRequestApprovalParams.Builder params, List<FileUpdateChange> changes) {
        return new ApprovalRequest("a", "item/fileChange/requestApproval", "th", "tu", "it", params.build(), changes);
    }
}
