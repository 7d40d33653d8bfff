package io.github.codexspring.autoconfigure;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

import io.github.codexspring.client.AppServerClient;
import io.github.codexspring.client.ExperimentalApiRequiredException;
import io.github.codexspring.client.approval.ApprovalDecision;
import io.github.codexspring.client.approval.ApprovalHandler;
import io.github.codexspring.client.approval.ApprovalMatcher;
import io.github.codexspring.client.approval.ApprovalPolicy;
import io.github.codexspring.client.approval.AttestationHandler;
import io.github.codexspring.client.approval.CommandApprovalHandler;
import io.github.codexspring.client.approval.CurrentTimeHandler;
import io.github.codexspring.client.approval.ElicitationHandler;
import io.github.codexspring.client.approval.FileChangeApprovalHandler;
import io.github.codexspring.client.approval.PermissionsHandler;
import io.github.codexspring.client.approval.ServerRequestHandlers;
import io.github.codexspring.client.approval.TokenRefreshHandler;
import io.github.codexspring.client.approval.UserInputAnswer;
import io.github.codexspring.client.approval.UserInputHandler;
import io.github.codexspring.client.tool.CodexTool;
import io.github.codexspring.client.tool.ToolResult;
import io.github.codexspring.testkit.FakeAppServer;
import io.github.codexspring.testkit.TurnScript;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.NoUniqueBeanDefinitionException;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

class RequestHandlerBeansTests {

    private final FakeAppServer server = FakeAppServer.create();

    private final ApplicationContextRunner contextRunner = FakeServers.with(
            new ApplicationContextRunner()
                    .withConfiguration(AutoConfigurations.of(CodexAutoConfiguration.class))
                    .withPropertyValues("codex.app-server.startup=lazy"),
            this.server);

    private final List<String> asked = new CopyOnWriteArrayList<>();

    @Test
    void whenThereAreHandlersThenEachKindIsPickedUp() {
        CommandApprovalHandler command = (request) -> new CompletableFuture<>();
        FileChangeApprovalHandler fileChange = (request) -> new CompletableFuture<>();
        PermissionsHandler permissions = (request) -> new CompletableFuture<>();
        UserInputHandler userInput = (request) -> new CompletableFuture<>();
        ElicitationHandler elicitation = (request) -> new CompletableFuture<>();
        TokenRefreshHandler tokenRefresh = (request) -> new CompletableFuture<>();
        AttestationHandler attestation = (request) -> new CompletableFuture<>();
        CurrentTimeHandler currentTime = (request) -> new CompletableFuture<>();
        this.contextRunner
                .withBean(CommandApprovalHandler.class, () -> command)
                .withBean(FileChangeApprovalHandler.class, () -> fileChange)
                .withBean(PermissionsHandler.class, () -> permissions)
                .withBean(UserInputHandler.class, () -> userInput)
                .withBean(ElicitationHandler.class, () -> elicitation)
                .withBean(TokenRefreshHandler.class, () -> tokenRefresh)
                .withBean(AttestationHandler.class, () -> attestation)
                .withBean(CurrentTimeHandler.class, () -> currentTime)
                .run((context) -> assertThat(new RequestHandlerBeans(context.getBeanFactory()).handlers())
                        .isEqualTo(new ServerRequestHandlers(
                                command,
                                fileChange,
                                permissions,
                                userInput,
                                elicitation,
                                tokenRefresh,
                                attestation,
                                currentTime)));
    }

    @Test
    void whenThereIsAUserInputHandlerThenItAnswersTheServer() {
        this.server.enqueue(TurnScript.builder()
                .request(
                        "item/tool/requestUserInput",
                        "{\"itemId\":\"i\",\"isBlocking\":true,\"autoResolutionMs\":null,\"questions\":[]}")
                .text("done")
                .build());
        this.contextRunner
                .withBean(UserInputHandler.class, () -> (request) -> {
                    this.asked.add(request.method());
                    return CompletableFuture.completedFuture(UserInputAnswer.of("q", "yes"));
                })
                .run((context) -> {
                    context.getBean(AppServerClient.class).startThread().run("ask");
                    assertThat(this.asked).containsExactly("item/tool/requestUserInput");
                });
    }

    @Test
    void whenThereIsAPolicyThenItDecidesAndAsksTheHandlerForTheRest() {
        this.server.enqueue(TurnScript.builder()
                .commandApproval("ls", "file")
                .commandApproval("make", "made")
                .text("done")
                .build());
        this.contextRunner
                .withBean(
                        ApprovalPolicy.class,
                        () -> ApprovalPolicy.builder()
                                .accept(ApprovalMatcher.command("ls"))
                                .askOtherwise()
                                .build())
                .withBean("handler", ApprovalHandler.class, this::handler)
                .run((context) -> {
                    context.getBean(AppServerClient.class).startThread().run("list");
                    assertThat(this.asked).singleElement().asString().contains("make");
                });
    }

    @Test
    void whenThePolicyHasAHandlerThenNoOtherIsAsked() {
        this.contextRunner
                .withBean(
                        ApprovalPolicy.class,
                        () -> ApprovalPolicy.builder().handler(handler()).build())
                .withBean("handler", ApprovalHandler.class, this::handler)
                .run((context) -> assertThat(new RequestHandlerBeans(context.getBeanFactory()).approvals())
                        .isSameAs(context.getBean(ApprovalPolicy.class)));
    }

    @Test
    void whenThePolicyCouldAskTwoHandlersThenTheContextFails() {
        this.contextRunner
                .withBean(ApprovalPolicy.class, () -> ApprovalPolicy.builder().build())
                .withBean("first", ApprovalHandler.class, this::handler)
                .withBean("second", ApprovalHandler.class, this::handler)
                .run((context) -> assertThat(context)
                        .hasFailed()
                        .getFailure()
                        .hasRootCauseInstanceOf(NoUniqueBeanDefinitionException.class));
    }

    @Test
    void whenAKindHasAHandlerBesideAPolicyThenTheContextFailsAndNamesBoth() {
        this.contextRunner
                .withBean(
                        "policy",
                        ApprovalPolicy.class,
                        () -> ApprovalPolicy.builder().build())
                .withBean("mine", CommandApprovalHandler.class, () -> (request) -> new CompletableFuture<>())
                .run((context) -> assertThat(context)
                        .hasFailed()
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("CommandApprovalHandler [mine]")
                        .hasMessageContaining("ApprovalHandler [policy]")
                        .hasMessageContaining("Remove one"));
        this.contextRunner
                .withBean("handler", ApprovalHandler.class, this::handler)
                .withBean("mine", FileChangeApprovalHandler.class, () -> (request) -> new CompletableFuture<>())
                .run((context) -> assertThat(context)
                        .hasFailed()
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("FileChangeApprovalHandler [mine]")
                        .hasMessageContaining("ApprovalHandler [handler]"));
    }

    @Test
    void whenThereIsNoHandlerThenThereIsNone() {
        this.contextRunner.run((context) -> {
            RequestHandlerBeans beans = new RequestHandlerBeans(context.getBeanFactory());
            assertThat(beans.approvals()).isNull();
            assertThat(beans.handlers()).isEqualTo(ServerRequestHandlers.none());
        });
    }

    @Test
    void whenThereAreToolsThenTheServerCanCallThem() {
        this.server.enqueue(TurnScript.builder()
                .toolCall("lookup", "{\"id\":\"A-1\"}")
                .text("done")
                .build());
        this.contextRunner
                .withPropertyValues("codex.client.experimental-api=true")
                .withBean(CodexTool.class, this::tool)
                .run((context) -> {
                    context.getBean(AppServerClient.class).startThread().run("look");
                    assertThat(this.asked).containsExactly("A-1");
                });
    }

    @Test
    void whenThereAreToolsAndTheExperimentalApiIsOffThenTheContextFailsAndSaysWhatToSet() {
        this.contextRunner
                .withBean(CodexTool.class, this::tool)
                .run((context) -> assertThat(context)
                        .hasFailed()
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(ExperimentalApiRequiredException.class)
                        .hasMessageContaining("codex.client.experimental-api=true"));
    }

    private CodexTool<JsonNode> tool() {
        JsonMapper mapper = JsonMapper.builder().build();
        return CodexTool.of("lookup", "Looks up", mapper.readTree("{\"type\":\"object\"}"), (arguments, call) -> {
            this.asked.add(arguments.path("id").stringValue());
            return CompletableFuture.completedFuture(ToolResult.text("open"));
        });
    }

    private ApprovalHandler handler() {
        return (request) -> {
            this.asked.add(request.command().orElseThrow().command());
            return CompletableFuture.completedFuture(ApprovalDecision.ACCEPT);
        };
    }
}
