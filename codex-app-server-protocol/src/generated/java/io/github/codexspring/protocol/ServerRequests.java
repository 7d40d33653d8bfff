package io.github.codexspring.protocol;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/** All requests that the app-server sends and wants answered. */
@Generated("io.github.codexspring.generator")
public final class ServerRequests {
  /** {@code item/commandExecution/requestApproval}. */
  public static final ServerRequest<CommandExecutionRequestApprovalParams, CommandExecutionRequestApprovalResponse> ITEM_COMMAND_EXECUTION_REQUEST_APPROVAL = new ServerRequest<>("item/commandExecution/requestApproval", 0, false, new Route(Scope.TURN, "threadId", "turnId", null, "itemId", false, false, null));

  /** {@code item/fileChange/requestApproval}. */
  public static final ServerRequest<FileChangeRequestApprovalParams, FileChangeRequestApprovalResponse> ITEM_FILE_CHANGE_REQUEST_APPROVAL = new ServerRequest<>("item/fileChange/requestApproval", 1, false, new Route(Scope.TURN, "threadId", "turnId", null, "itemId", false, false, null));

  /** {@code item/tool/requestUserInput}. */
  public static final ServerRequest<ToolRequestUserInputParams, ToolRequestUserInputResponse> ITEM_TOOL_REQUEST_USER_INPUT = new ServerRequest<>("item/tool/requestUserInput", 2, false, new Route(Scope.TURN, "threadId", "turnId", null, "itemId", false, false, null));

  /** {@code mcpServer/elicitation/request}. */
  public static final ServerRequest<McpServerElicitationRequestParams, McpServerElicitationRequestResponse> MCP_SERVER_ELICITATION_REQUEST = new ServerRequest<>("mcpServer/elicitation/request", 3, false, new Route(Scope.TURN, "threadId", "turnId", null, null, true, false, null));

  /** {@code item/permissions/requestApproval}. */
  public static final ServerRequest<PermissionsRequestApprovalParams, PermissionsRequestApprovalResponse> ITEM_PERMISSIONS_REQUEST_APPROVAL = new ServerRequest<>("item/permissions/requestApproval", 4, false, new Route(Scope.TURN, "threadId", "turnId", null, "itemId", false, false, null));

  /** {@code item/tool/call}. */
  public static final ServerRequest<DynamicToolCallParams, DynamicToolCallResponse> ITEM_TOOL_CALL = new ServerRequest<>("item/tool/call", 5, false, new Route(Scope.TURN, "threadId", "turnId", null, "callId", false, false, null));

  /** {@code account/chatgptAuthTokens/refresh}. */
  public static final ServerRequest<ChatgptAuthTokensRefreshParams, ChatgptAuthTokensRefreshResponse> ACCOUNT_CHATGPT_AUTH_TOKENS_REFRESH = new ServerRequest<>("account/chatgptAuthTokens/refresh", 6, false, new Route(Scope.GLOBAL, null, null, null, null, false, false, null));

  /** {@code attestation/generate}. */
  public static final ServerRequest<AttestationGenerateParams, AttestationGenerateResponse> ATTESTATION_GENERATE = new ServerRequest<>("attestation/generate", 7, false, new Route(Scope.GLOBAL, null, null, null, null, false, false, null));

  /** {@code currentTime/read}. */
  @ExperimentalApi
  public static final ServerRequest<CurrentTimeReadParams, CurrentTimeReadResponse> CURRENT_TIME_READ = new ServerRequest<>("currentTime/read", 8, true, new Route(Scope.THREAD, "threadId", null, null, null, false, false, null));

  /** {@code applyPatchApproval}. */
  public static final ServerRequest<ApplyPatchApprovalParams, ApplyPatchApprovalResponse> APPLY_PATCH_APPROVAL = new ServerRequest<>("applyPatchApproval", 9, false, new Route(Scope.THREAD, "conversationId", null, null, "callId", false, false, null));

  /** {@code execCommandApproval}. */
  public static final ServerRequest<ExecCommandApprovalParams, ExecCommandApprovalResponse> EXEC_COMMAND_APPROVAL = new ServerRequest<>("execCommandApproval", 10, false, new Route(Scope.THREAD, "conversationId", null, null, "callId", false, false, null));

  private static final List<ServerRequest<?, ?>> ALL = List.of(
  ITEM_COMMAND_EXECUTION_REQUEST_APPROVAL,
  ITEM_FILE_CHANGE_REQUEST_APPROVAL,
  ITEM_TOOL_REQUEST_USER_INPUT,
  MCP_SERVER_ELICITATION_REQUEST,
  ITEM_PERMISSIONS_REQUEST_APPROVAL,
  ITEM_TOOL_CALL,
  ACCOUNT_CHATGPT_AUTH_TOKENS_REFRESH,
  ATTESTATION_GENERATE,
  CURRENT_TIME_READ,
  APPLY_PATCH_APPROVAL,
  EXEC_COMMAND_APPROVAL);

  private static final Map<String, ServerRequest<?, ?>> BY_METHOD = new HashMap<>(22);

  static {
    for (ServerRequest<?, ?> each : ALL) {
      BY_METHOD.put(each.method(), each);
    }
  }

  private ServerRequests() {}

  static Class<?> paramsType(int ordinal) {
    return switch (ordinal) {
      case 0 -> CommandExecutionRequestApprovalParams.class;
      case 1 -> FileChangeRequestApprovalParams.class;
      case 2 -> ToolRequestUserInputParams.class;
      case 3 -> McpServerElicitationRequestParams.class;
      case 4 -> PermissionsRequestApprovalParams.class;
      case 5 -> DynamicToolCallParams.class;
      case 6 -> ChatgptAuthTokensRefreshParams.class;
      case 7 -> AttestationGenerateParams.class;
      case 8 -> CurrentTimeReadParams.class;
      case 9 -> ApplyPatchApprovalParams.class;
      case 10 -> ExecCommandApprovalParams.class;
      default -> throw new IndexOutOfBoundsException();
    };
  }

  static Class<?> resultType(int ordinal) {
    return switch (ordinal) {
      case 0 -> CommandExecutionRequestApprovalResponse.class;
      case 1 -> FileChangeRequestApprovalResponse.class;
      case 2 -> ToolRequestUserInputResponse.class;
      case 3 -> McpServerElicitationRequestResponse.class;
      case 4 -> PermissionsRequestApprovalResponse.class;
      case 5 -> DynamicToolCallResponse.class;
      case 6 -> ChatgptAuthTokensRefreshResponse.class;
      case 7 -> AttestationGenerateResponse.class;
      case 8 -> CurrentTimeReadResponse.class;
      case 9 -> ApplyPatchApprovalResponse.class;
      case 10 -> ExecCommandApprovalResponse.class;
      default -> throw new IndexOutOfBoundsException();
    };
  }

  static Object readParams(int ordinal, JsonParser p) {
    return switch (ordinal) {
      case 0 -> CommandExecutionRequestApprovalParams.read(p);
      case 1 -> FileChangeRequestApprovalParams.read(p);
      case 2 -> ToolRequestUserInputParams.read(p);
      case 3 -> McpServerElicitationRequestParams.read(p);
      case 4 -> PermissionsRequestApprovalParams.read(p);
      case 5 -> DynamicToolCallParams.read(p);
      case 6 -> ChatgptAuthTokensRefreshParams.read(p);
      case 7 -> AttestationGenerateParams.read(p);
      case 8 -> CurrentTimeReadParams.read(p);
      case 9 -> ApplyPatchApprovalParams.read(p);
      case 10 -> ExecCommandApprovalParams.read(p);
      default -> throw new IndexOutOfBoundsException();
    };
  }

  static Object readResult(int ordinal, JsonParser p) {
    return switch (ordinal) {
      case 0 -> CommandExecutionRequestApprovalResponse.read(p);
      case 1 -> FileChangeRequestApprovalResponse.read(p);
      case 2 -> ToolRequestUserInputResponse.read(p);
      case 3 -> McpServerElicitationRequestResponse.read(p);
      case 4 -> PermissionsRequestApprovalResponse.read(p);
      case 5 -> DynamicToolCallResponse.read(p);
      case 6 -> ChatgptAuthTokensRefreshResponse.read(p);
      case 7 -> AttestationGenerateResponse.read(p);
      case 8 -> CurrentTimeReadResponse.read(p);
      case 9 -> ApplyPatchApprovalResponse.read(p);
      case 10 -> ExecCommandApprovalResponse.read(p);
      default -> throw new IndexOutOfBoundsException();
    };
  }

  /** All of them, by ordinal. */
  public static List<ServerRequest<?, ?>> all() {
    return ALL;
  }

  /** The one with that method name, or null. */
  public static @Nullable ServerRequest<?, ?> byMethod(String method) {
    return BY_METHOD.get(method);
  }
}
