package io.github.codexspring.client.internal.rpc;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

import io.github.codexspring.client.approval.ApprovalDecision;
import io.github.codexspring.client.approval.ApprovalHandler;
import io.github.codexspring.client.approval.ApprovalRequest;
import io.github.codexspring.client.approval.AttestationHandler;
import io.github.codexspring.client.approval.CommandApprovalHandler;
import io.github.codexspring.client.approval.CurrentTimeHandler;
import io.github.codexspring.client.approval.ElicitationAnswer;
import io.github.codexspring.client.approval.ElicitationHandler;
import io.github.codexspring.client.approval.FileChangeApprovalHandler;
import io.github.codexspring.client.approval.HandlerRequest;
import io.github.codexspring.client.approval.PermissionsAnswer;
import io.github.codexspring.client.approval.PermissionsHandler;
import io.github.codexspring.client.approval.ProposedFileChange;
import io.github.codexspring.client.approval.ServerRequestHandlers;
import io.github.codexspring.client.approval.TokenRefreshAnswer;
import io.github.codexspring.client.approval.TokenRefreshHandler;
import io.github.codexspring.client.approval.UserInputAnswer;
import io.github.codexspring.client.approval.UserInputHandler;
import io.github.codexspring.protocol.AttestationGenerateResponse;
import io.github.codexspring.protocol.ChatgptAuthTokensRefreshResponse;
import io.github.codexspring.protocol.CommandExecutionRequestApprovalParams;
import io.github.codexspring.protocol.CommandExecutionRequestApprovalResponse;
import io.github.codexspring.protocol.CurrentTimeReadResponse;
import io.github.codexspring.protocol.FileChangeRequestApprovalParams;
import io.github.codexspring.protocol.FileChangeRequestApprovalResponse;
import io.github.codexspring.protocol.FileUpdateChange;
import io.github.codexspring.protocol.McpServerElicitationAction;
import io.github.codexspring.protocol.McpServerElicitationRequestResponse;
import io.github.codexspring.protocol.PermissionsRequestApprovalResponse;
import io.github.codexspring.protocol.ServerRequests;
import io.github.codexspring.protocol.ToolRequestUserInputAnswer;
import io.github.codexspring.protocol.ToolRequestUserInputResponse;
import org.jspecify.annotations.Nullable;

/** The answerers that the handlers of a client make. */
public final class Answerers {

    /** What the item of a file change is to change; handler thread. */
    public interface ProposedChanges {

        /** The changes; empty when they are not known. */
        List<FileUpdateChange> of(FileChangeRequestApprovalParams request);
    }

    /** The server waits no longer. */
    private static final Duration TOKEN_REFRESH = Duration.ofSeconds(10);

    private final Map<String, Answerer<?, ?>> byMethod = new HashMap<>();

    private Answerers() {}

    /**
     * Answerers by method. {@code others} answer methods that no handler of the first two is for.
     *
     * @throws IllegalStateException when two handlers are for the same approvals
     */
    public static Map<String, Answerer<?, ?>> of(
            ServerRequestHandlers handlers,
            @Nullable ApprovalHandler approvals,
            ProposedChanges changes,
            Collection<Answerer<?, ?>> others) {
        Answerers answerers = new Answerers();
        answerers.approvals(handlers, approvals, changes);
        answerers.interactions(handlers);
        answerers.services(handlers);
        others.forEach(answerers::add);
        return Map.copyOf(answerers.byMethod);
    }

    private void add(Answerer<?, ?> answerer) {
        this.byMethod.put(answerer.request().method(), answerer);
    }

    private void approvals(
            ServerRequestHandlers handlers, @Nullable ApprovalHandler approvals, ProposedChanges changes) {
        requireOne("commands", CommandApprovalHandler.class, handlers.command(), approvals);
        requireOne("file changes", FileChangeApprovalHandler.class, handlers.fileChange(), approvals);
        CommandApprovalHandler command = (handlers.command() != null || approvals == null)
                ? handlers.command()
                : (request) -> approvals.decide(approval(request));
        if (command != null) {
            add(Answerer.of(
                    ServerRequests.ITEM_COMMAND_EXECUTION_REQUEST_APPROVAL, command::handle, Answerers::command));
        }
        Function<HandlerRequest<FileChangeRequestApprovalParams>, @Nullable CompletionStage<ApprovalDecision>>
                fileChange = fileChange(handlers.fileChange(), approvals, changes);
        if (fileChange != null) {
            add(Answerer.of(ServerRequests.ITEM_FILE_CHANGE_REQUEST_APPROVAL, fileChange, Answerers::fileChange));
        }
    }

    private static void requireOne(
            String kind, Class<?> type, @Nullable Object handler, @Nullable ApprovalHandler approvals) {
        if (handler != null && approvals != null) {
            throw new IllegalStateException("Both a " + type.getSimpleName() + " ("
                    + handler.getClass().getName() + ") and an ApprovalHandler ("
                    + approvals.getClass().getName() + ") are to decide on " + kind
                    + ". Remove one of them; for one handler per kind use a CommandApprovalHandler and a"
                    + " FileChangeApprovalHandler and no ApprovalHandler");
        }
    }

    private static @Nullable Function<
                    HandlerRequest<FileChangeRequestApprovalParams>, @Nullable CompletionStage<ApprovalDecision>>
            fileChange(
                    @Nullable FileChangeApprovalHandler handler,
                    @Nullable ApprovalHandler approvals,
                    ProposedChanges changes) {
        if (handler != null) {
            return (request) -> handler.handle(new HandlerRequest<>(
                    request.approvalId(),
                    request.method(),
                    request.threadId(),
                    request.turnId(),
                    request.itemId(),
                    new ProposedFileChange(request.params(), changes.of(request.params()))));
        }
        return (approvals == null) ? null : (request) -> approvals.decide(approval(request, changes));
    }

    private static ApprovalRequest approval(HandlerRequest<CommandExecutionRequestApprovalParams> request) {
        CommandExecutionRequestApprovalParams params = request.params();
        return new ApprovalRequest(
                request.approvalId(), request.method(), params.threadId(), params.turnId(), params.itemId(), params);
    }

    private static ApprovalRequest approval(
            HandlerRequest<FileChangeRequestApprovalParams> request, ProposedChanges changes) {
        FileChangeRequestApprovalParams params = request.params();
        return new ApprovalRequest(
                request.approvalId(),
                request.method(),
                params.threadId(),
                params.turnId(),
                params.itemId(),
                params,
                changes.of(params));
    }

    private void interactions(ServerRequestHandlers handlers) {
        PermissionsHandler permissions = handlers.permissions();
        if (permissions != null) {
            add(Answerer.of(
                    ServerRequests.ITEM_PERMISSIONS_REQUEST_APPROVAL, permissions::handle, Answerers::permissions));
        }
        UserInputHandler userInput = handlers.userInput();
        if (userInput != null) {
            add(Answerer.of(ServerRequests.ITEM_TOOL_REQUEST_USER_INPUT, userInput::handle, Answerers::userInput));
        }
        ElicitationHandler elicitation = handlers.elicitation();
        if (elicitation != null) {
            add(Answerer.of(
                    ServerRequests.MCP_SERVER_ELICITATION_REQUEST, elicitation::handle, Answerers::elicitation));
        }
    }

    private void services(ServerRequestHandlers handlers) {
        TokenRefreshHandler tokenRefresh = handlers.tokenRefresh();
        if (tokenRefresh != null) {
            add(new Answerer<>(
                    ServerRequests.ACCOUNT_CHATGPT_AUTH_TOKENS_REFRESH,
                    tokenRefresh::handle,
                    Answerers::token,
                    (params) -> TOKEN_REFRESH));
        }
        AttestationHandler attestation = handlers.attestation();
        if (attestation != null) {
            add(Answerer.of(
                    ServerRequests.ATTESTATION_GENERATE,
                    attestation::handle,
                    (token) -> Answered.accepted(new AttestationGenerateResponse(token))));
        }
        CurrentTimeHandler currentTime = handlers.currentTime();
        if (currentTime != null) {
            add(Answerer.of(
                    ServerRequests.CURRENT_TIME_READ,
                    currentTime::handle,
                    (time) -> Answered.accepted(new CurrentTimeReadResponse(time.getEpochSecond()))));
        }
    }

    private static Answered command(ApprovalDecision decision) {
        return Answered.of(
                new CommandExecutionRequestApprovalResponse(decision.toCommandDecision()), decision.isAccepted());
    }

    private static Answered fileChange(ApprovalDecision decision) {
        return Answered.of(
                new FileChangeRequestApprovalResponse(decision.toFileChangeDecision()
                        .orElseThrow(() -> new IllegalArgumentException(
                                "'" + decision + "' answers commands only, not a file change"))),
                decision.isAccepted());
    }

    private static Answered permissions(PermissionsAnswer answer) {
        PermissionsRequestApprovalResponse.Builder response = PermissionsRequestApprovalResponse.builder()
                .permissions(answer.permissions())
                .scope(answer.scope());
        if (answer.strictAutoReview() != null) {
            response.strictAutoReview(answer.strictAutoReview());
        }
        return Answered.of(response.build(), answer.isGranted());
    }

    private static Answered userInput(UserInputAnswer answer) {
        Map<String, ToolRequestUserInputAnswer> answers = new HashMap<>();
        answer.answers().forEach((question, given) -> answers.put(question, new ToolRequestUserInputAnswer(given)));
        return Answered.of(new ToolRequestUserInputResponse(answers), !answers.isEmpty());
    }

    private static Answered elicitation(ElicitationAnswer answer) {
        McpServerElicitationRequestResponse.Builder response =
                McpServerElicitationRequestResponse.builder().action(answer.action());
        if (answer.content() != null) {
            response.content(answer.content());
        }
        if (answer.meta() != null) {
            response.meta(answer.meta());
        }
        return Answered.of(response.build(), answer.action() == McpServerElicitationAction.ACCEPT);
    }

    private static Answered token(TokenRefreshAnswer answer) {
        ChatgptAuthTokensRefreshResponse.Builder response = ChatgptAuthTokensRefreshResponse.builder()
                .accessToken(answer.accessToken())
                .chatgptAccountId(answer.accountId());
        if (answer.planType() != null) {
            response.chatgptPlanType(answer.planType());
        }
        return Answered.accepted(response.build());
    }
}
