package io.github.codexspring.it;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;

import io.github.codexspring.client.CodexThread;
import io.github.codexspring.client.TurnOutcome;
import io.github.codexspring.client.TurnResult;
import io.github.codexspring.client.approval.ApprovalDecision;
import io.github.codexspring.client.approval.ApprovalMatcher;
import io.github.codexspring.client.approval.ApprovalPolicy;
import io.github.codexspring.client.approval.ElicitationAnswer;
import io.github.codexspring.client.approval.HandlerRequest;
import io.github.codexspring.client.approval.PermissionsAnswer;
import io.github.codexspring.client.approval.ServerRequestHandlers;
import io.github.codexspring.client.approval.UserInputAnswer;
import io.github.codexspring.protocol.CollaborationMode;
import io.github.codexspring.protocol.CommandExecutionRequestApprovalParams;
import io.github.codexspring.protocol.McpServerElicitationRequestParams;
import io.github.codexspring.protocol.ModeKind;
import io.github.codexspring.protocol.PermissionGrantScope;
import io.github.codexspring.protocol.Settings;
import io.github.codexspring.protocol.UserInput;
import io.github.codexspring.testkit.CodexHome;
import io.github.codexspring.testkit.ModelResponse;
import io.github.codexspring.testkit.ShellOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of answers to the requests of the real server. */
@Tag("real-codex")
@Timeout(120)
class RequestHandlerIT {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final List<HandlerRequest<?>> asked = new CopyOnWriteArrayList<>();

    private volatile Path workspace = Path.of("/");

    @Test
    void whenACommandIsAcceptedForTheSessionThenTheSameIsNotAskedAgain() {
        try (RealCodex codex = commands(ApprovalDecision.ACCEPT_FOR_SESSION)) {
            CodexThread thread = codex.thread();
            assertThat(touch(codex, thread, "a.txt")).exists();
            assertThat(this.asked).hasSize(1);
            codex.home.workspace().resolve("a.txt").toFile().delete();
            assertThat(touch(codex, thread, "a.txt")).exists();
            assertThat(this.asked).hasSize(1);
            assertThat(touch(codex, thread, "b.txt")).exists();
            assertThat(this.asked).hasSize(2);
        }
    }

    @Test
    void whenExecPolicyIsAmendedThenCommandsThatBeginSoAreNotAskedAgain() {
        try (RealCodex codex = commands(ApprovalDecision.acceptWithExecPolicyAmendment(List.of("touch")))) {
            CodexThread thread = codex.thread();
            assertThat(touch(codex, thread, "a.txt")).exists();
            assertThat(this.asked)
                    .singleElement()
                    .extracting(HandlerRequest::params)
                    .isInstanceOfSatisfying(
                            CommandExecutionRequestApprovalParams.class,
                            (params) -> assertThat(params.proposedExecpolicyAmendment())
                                    .containsExactly("touch", "a.txt"));
            assertThat(touch(codex, thread, "b.txt")).exists();
            assertThat(touch(codex, codex.thread(), "c.txt")).exists();
            assertThat(this.asked).hasSize(1);
        }
    }

    @Test
    void whenACommandIsCancelledThenTheTurnIsInterrupted() {
        try (RealCodex codex = commands(ApprovalDecision.CANCEL)) {
            codex.model.script("touch", touching("a.txt"), ModelResponse.text("unreached"));
            TurnResult result = codex.thread().run("touch it");
            assertThat(result.outcome()).isEqualTo(TurnOutcome.INTERRUPTED);
            assertThat(codex.home.workspace().resolve("a.txt")).doesNotExist();
            assertThat(codex.model.requestCount()).isEqualTo(1);
        }
    }

    @Test
    void whenThereIsAPolicyThenItSeesCommandsAndFilesAsTheyAre() throws Exception {
        List<String> left = new CopyOnWriteArrayList<>();
        try (RealCodex codex = RealCodex.start((builder) -> builder.approvalHandler(ApprovalPolicy.builder()
                .accept(ApprovalMatcher.command("touch", "a.txt"))
                .accept((request) -> ApprovalMatcher.filesInside(this.workspace).match(request))
                .askOtherwise()
                .handler((request) -> {
                    left.add(request.method());
                    return CompletableFuture.completedFuture(ApprovalDecision.DECLINE);
                })
                .build()))) {
            this.workspace = codex.home.workspace();
            CodexThread thread = codex.thread();
            assertThat(touch(codex, thread, "a.txt")).exists();
            assertThat(left).isEmpty();
            assertThat(touch(codex, thread, "a.txt; touch b.txt")).doesNotExist();
            assertThat(codex.home.workspace().resolve("b.txt")).doesNotExist();
            assertThat(left).containsExactly("item/commandExecution/requestApproval");
            Path inside = Files.createDirectories(this.workspace.resolve("sub")).resolve("inside.txt");
            Path outside = codex.home.codexHome().resolve("outside.txt");
            patch(codex, thread, inside);
            assertThat(inside).exists();
            patch(codex, thread, outside);
            assertThat(outside).doesNotExist();
            assertThat(left)
                    .containsExactly("item/commandExecution/requestApproval", "item/fileChange/requestApproval");
        }
    }

    @Test
    void whenQuestionsAreAnsweredThenTheModelReadsTheAnswers() {
        try (RealCodex codex = RealCodex.start((builder) -> builder.experimentalApi(true)
                .requestHandlers(ServerRequestHandlers.builder()
                        .userInput((request) -> answer(
                                request,
                                UserInputAnswer.of(
                                        request.params().questions().get(0).id(), "Blue, of course")))
                        .build()))) {
            codex.model.script(
                    "colour",
                    ModelResponse.builder()
                            .functionCall(
                                    "request_user_input",
                                    "{\"questions\":[{\"id\":\"q1\",\"header\":\"Colour\",\"question\":\"Which?\","
                                            + "\"options\":[{\"label\":\"Red\",\"description\":\"r\"},"
                                            + "{\"label\":\"Blue\",\"description\":\"b\"}]}]}")
                            .build(),
                    ModelResponse.text("thanks"));
            TurnResult result = codex.thread()
                    .startTurn(
                            List.of(UserInput.Text.builder().text("what colour").build()),
                            (turn) -> turn.collaborationMode(CollaborationMode.builder()
                                    .mode(ModeKind.PLAN)
                                    .settings(Settings.builder()
                                            .model(CodexHome.DEFAULT_MODEL)
                                            .build())
                                    .build()))
                    .result();
            assertThat(result.finalResponse()).isEqualTo("thanks");
            assertThat(toolOutput(codex)).contains("Blue, of course");
            assertThat(this.asked).extracting(HandlerRequest::method).containsExactly("item/tool/requestUserInput");
        }
    }

    @Test
    void whenPermissionsAreGrantedThenTheModelIsTold() {
        try (RealCodex codex = RealCodex.start(
                "[features]\nrequest_permissions_tool = true\n",
                (builder) -> builder.experimentalApi(true)
                        .requestHandlers(ServerRequestHandlers.builder()
                                .permissions((request) -> answer(
                                        request,
                                        PermissionsAnswer.grantAll(request.params(), PermissionGrantScope.TURN)))
                                .build()))) {
            codex.model.script(
                    "permit",
                    ModelResponse.builder()
                            .functionCall(
                                    "request_permissions",
                                    "{\"reason\":\"r\",\"permissions\":{\"network\":{\"enabled\":true}}}")
                            .build(),
                    ModelResponse.text("thanks"));
            assertThat(codex.thread().run("permit it").finalResponse()).isEqualTo("thanks");
            assertThat(toolOutput(codex)).contains("network").contains("true");
            assertThat(this.asked)
                    .extracting(HandlerRequest::method)
                    .containsExactly("item/permissions/requestApproval");
        }
    }

    @Test
    void whenAnMcpServerIsAnsweredThenItsToolGoesOn() {
        try (RealCodex codex = RealCodex.start(
                ToyMcpServer.config(),
                (builder) -> builder.requestHandlers(ServerRequestHandlers.builder()
                        .elicitation((request) ->
                                answer(request, ElicitationAnswer.accept(MAPPER.readTree("{\"name\":\"Ada\"}"))))
                        .build()))) {
            codex.model.script(
                    "name",
                    ModelResponse.builder()
                            .functionCall("mcp__toy", "ask", "{}")
                            .build(),
                    ModelResponse.text("thanks"));
            TurnResult result = codex.thread().run("ask for the name");
            assertThat(result.finalResponse()).isEqualTo("thanks");
            assertThat(this.asked)
                    .singleElement()
                    .extracting(HandlerRequest::params)
                    .isInstanceOfSatisfying(McpServerElicitationRequestParams.Form.class, (form) -> {
                        assertThat(form.serverName()).isEqualTo("toy");
                        assertThat(form.message()).isEqualTo("Your name?");
                    });
            assertThat(toolOutput(codex)).contains("was told").contains("Ada");
        }
    }

    private RealCodex commands(ApprovalDecision decision) {
        return RealCodex.start((builder) -> builder.requestHandlers(ServerRequestHandlers.builder()
                .command((request) -> answer(request, decision))
                .build()));
    }

    private <A> CompletionStage<A> answer(HandlerRequest<?> request, A answer) {
        this.asked.add(request);
        return CompletableFuture.completedFuture(answer);
    }

    private static ModelResponse touching(String file) {
        return ModelResponse.builder()
                .shell("touch " + file, ShellOptions.defaults().requireEscalated("needs to write"))
                .build();
    }

    private static Path touch(RealCodex codex, CodexThread thread, String file) {
        codex.model.clearScripts();
        codex.model.script("touch", touching(file), ModelResponse.text("done"));
        assertThat(thread.run("touch it").outcome()).isEqualTo(TurnOutcome.COMPLETED);
        return codex.home.workspace().resolve(file);
    }

    private static void patch(RealCodex codex, CodexThread thread, Path file) {
        codex.model.clearScripts();
        codex.model.script(
                "patch",
                ModelResponse.builder()
                        .applyPatch("*** Begin Patch\n*** Add File: " + file + "\n+hello\n*** End Patch\n")
                        .build(),
                ModelResponse.text("done"));
        assertThat(thread.run("patch it").outcome()).isEqualTo(TurnOutcome.COMPLETED);
    }

    private static String toolOutput(RealCodex codex) {
        return codex.model
                .requests()
                .get(codex.model.requests().size() - 1)
                .toolOutputs()
                .toString();
    }
}
