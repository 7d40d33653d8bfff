package io.github.codexspring.protocol;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/** All notifications that the app-server sends. */
@Generated("io.github.codexspring.generator")
public final class ServerNotifications {
  /** {@code error}. */
  public static final ServerNotification<ErrorNotification> ERROR = new ServerNotification<>("error", 0, false, new Route(Scope.TURN, "threadId", "turnId", null, null, false, false, null));

  /** {@code thread/started}. */
  public static final ServerNotification<ThreadStartedNotification> THREAD_STARTED = new ServerNotification<>("thread/started", 1, false, new Route(Scope.THREAD, "thread.id", null, null, null, false, false, null));

  /** {@code thread/status/changed}. */
  public static final ServerNotification<ThreadStatusChangedNotification> THREAD_STATUS_CHANGED = new ServerNotification<>("thread/status/changed", 2, false, new Route(Scope.THREAD, "threadId", null, null, null, false, false, null));

  /** {@code thread/readState/changed}. */
  public static final ServerNotification<ThreadReadStateChangedNotification> THREAD_READ_STATE_CHANGED = new ServerNotification<>("thread/readState/changed", 3, false, new Route(Scope.THREAD, "threadId", null, null, null, false, false, null));

  /** {@code thread/archived}. */
  public static final ServerNotification<ThreadArchivedNotification> THREAD_ARCHIVED = new ServerNotification<>("thread/archived", 4, false, new Route(Scope.THREAD, "threadId", null, null, null, false, false, null));

  /** {@code thread/deleted}. */
  public static final ServerNotification<ThreadDeletedNotification> THREAD_DELETED = new ServerNotification<>("thread/deleted", 5, false, new Route(Scope.THREAD, "threadId", null, null, null, false, false, null));

  /** {@code thread/unarchived}. */
  public static final ServerNotification<ThreadUnarchivedNotification> THREAD_UNARCHIVED = new ServerNotification<>("thread/unarchived", 6, false, new Route(Scope.THREAD, "threadId", null, null, null, false, false, null));

  /** {@code thread/closed}. */
  public static final ServerNotification<ThreadClosedNotification> THREAD_CLOSED = new ServerNotification<>("thread/closed", 7, false, new Route(Scope.THREAD, "threadId", null, null, null, false, false, null));

  /** {@code thread/reverted}. */
  public static final ServerNotification<ThreadRevertedNotification> THREAD_REVERTED = new ServerNotification<>("thread/reverted", 8, false, new Route(Scope.THREAD, "threadId", null, null, null, false, false, null));

  /** {@code skills/changed}. */
  public static final ServerNotification<SkillsChangedNotification> SKILLS_CHANGED = new ServerNotification<>("skills/changed", 9, false, new Route(Scope.GLOBAL, null, null, null, null, false, false, null));

  /** {@code thread/name/updated}. */
  public static final ServerNotification<ThreadNameUpdatedNotification> THREAD_NAME_UPDATED = new ServerNotification<>("thread/name/updated", 10, false, new Route(Scope.THREAD, "threadId", null, null, null, false, false, null));

  /** {@code thread/section/changed}. */
  public static final ServerNotification<ThreadSectionChangedNotification> THREAD_SECTION_CHANGED = new ServerNotification<>("thread/section/changed", 11, false, new Route(Scope.THREAD, "threadId", null, null, null, false, false, null));

  /** {@code thread/attachment/updated}. */
  public static final ServerNotification<ThreadAttachmentUpdatedNotification> THREAD_ATTACHMENT_UPDATED = new ServerNotification<>("thread/attachment/updated", 12, false, new Route(Scope.THREAD, "threadId", null, null, null, false, false, null));

  /** {@code thread/goal/updated}. */
  public static final ServerNotification<ThreadGoalUpdatedNotification> THREAD_GOAL_UPDATED = new ServerNotification<>("thread/goal/updated", 13, false, new Route(Scope.TURN, "threadId", "turnId", null, null, true, false, null));

  /** {@code thread/prediction/updated}. */
  public static final ServerNotification<ThreadPredictionUpdatedNotification> THREAD_PREDICTION_UPDATED = new ServerNotification<>("thread/prediction/updated", 14, false, new Route(Scope.THREAD, "threadId", null, null, null, false, false, null));

  /** {@code thread/goal/cleared}. */
  public static final ServerNotification<ThreadGoalClearedNotification> THREAD_GOAL_CLEARED = new ServerNotification<>("thread/goal/cleared", 15, false, new Route(Scope.THREAD, "threadId", null, null, null, false, false, null));

  /** {@code thread/queue/changed}. */
  public static final ServerNotification<ThreadQueueChangedNotification> THREAD_QUEUE_CHANGED = new ServerNotification<>("thread/queue/changed", 16, false, new Route(Scope.THREAD, "threadId", null, null, null, false, false, null));

  /** {@code project/changed}. */
  public static final ServerNotification<ProjectChangedNotification> PROJECT_CHANGED = new ServerNotification<>("project/changed", 17, false, new Route(Scope.GLOBAL, null, null, null, null, false, false, null));

  /** {@code thread/project/updated}. */
  public static final ServerNotification<ThreadProjectUpdatedNotification> THREAD_PROJECT_UPDATED = new ServerNotification<>("thread/project/updated", 18, false, new Route(Scope.THREAD, "threadId", null, null, null, false, false, null));

  /** {@code thread/environment/connected}. */
  public static final ServerNotification<EnvironmentConnectionNotification> THREAD_ENVIRONMENT_CONNECTED = new ServerNotification<>("thread/environment/connected", 19, false, new Route(Scope.THREAD, "threadId", null, null, null, false, false, null));

  /** {@code thread/environment/disconnected}. */
  public static final ServerNotification<EnvironmentConnectionNotification> THREAD_ENVIRONMENT_DISCONNECTED = new ServerNotification<>("thread/environment/disconnected", 20, false, new Route(Scope.THREAD, "threadId", null, null, null, false, false, null));

  /** {@code thread/settings/updated}. */
  public static final ServerNotification<ThreadSettingsUpdatedNotification> THREAD_SETTINGS_UPDATED = new ServerNotification<>("thread/settings/updated", 21, false, new Route(Scope.THREAD, "threadId", null, null, null, false, false, null));

  /** {@code thread/tokenUsage/updated}. */
  public static final ServerNotification<ThreadTokenUsageUpdatedNotification> THREAD_TOKEN_USAGE_UPDATED = new ServerNotification<>("thread/tokenUsage/updated", 22, false, new Route(Scope.TURN, "threadId", "turnId", null, null, false, false, null));

  /** {@code turn/started}. */
  public static final ServerNotification<TurnStartedNotification> TURN_STARTED = new ServerNotification<>("turn/started", 23, false, new Route(Scope.TURN, "threadId", "turn.id", "turn.rootTurnId", null, false, false, null));

  /** {@code hook/started}. */
  public static final ServerNotification<HookStartedNotification> HOOK_STARTED = new ServerNotification<>("hook/started", 24, false, new Route(Scope.TURN, "threadId", "turnId", null, null, true, false, null));

  /** {@code turn/completed}. */
  public static final ServerNotification<TurnCompletedNotification> TURN_COMPLETED = new ServerNotification<>("turn/completed", 25, false, new Route(Scope.TURN, "threadId", "turn.id", "turn.rootTurnId", null, false, false, null));

  /** {@code hook/completed}. */
  public static final ServerNotification<HookCompletedNotification> HOOK_COMPLETED = new ServerNotification<>("hook/completed", 26, false, new Route(Scope.TURN, "threadId", "turnId", null, null, true, false, null));

  /** {@code turn/diff/updated}. */
  public static final ServerNotification<TurnDiffUpdatedNotification> TURN_DIFF_UPDATED = new ServerNotification<>("turn/diff/updated", 27, false, new Route(Scope.TURN, "threadId", "turnId", null, null, false, false, null));

  /** {@code turn/plan/updated}. */
  public static final ServerNotification<TurnPlanUpdatedNotification> TURN_PLAN_UPDATED = new ServerNotification<>("turn/plan/updated", 28, false, new Route(Scope.TURN, "threadId", "turnId", null, null, false, false, null));

  /** {@code item/started}. */
  public static final ServerNotification<ItemStartedNotification> ITEM_STARTED = new ServerNotification<>("item/started", 29, false, new Route(Scope.TURN, "threadId", "turnId", null, "item.id", false, false, null));

  /** {@code item/autoApprovalReview/started}. */
  public static final ServerNotification<ItemGuardianApprovalReviewStartedNotification> ITEM_AUTO_APPROVAL_REVIEW_STARTED = new ServerNotification<>("item/autoApprovalReview/started", 30, false, new Route(Scope.TURN, "threadId", "turnId", null, "targetItemId", false, false, null));

  /** {@code item/autoApprovalReview/completed}. */
  public static final ServerNotification<ItemGuardianApprovalReviewCompletedNotification> ITEM_AUTO_APPROVAL_REVIEW_COMPLETED = new ServerNotification<>("item/autoApprovalReview/completed", 31, false, new Route(Scope.TURN, "threadId", "turnId", null, "targetItemId", false, false, null));

  /** {@code autoApprovalReview/strictReviewRequired}. */
  public static final ServerNotification<StrictReviewRequiredNotification> AUTO_APPROVAL_REVIEW_STRICT_REVIEW_REQUIRED = new ServerNotification<>("autoApprovalReview/strictReviewRequired", 32, false, new Route(Scope.TURN, "threadId", "turnId", null, null, false, false, null));

  /** {@code item/completed}. */
  public static final ServerNotification<ItemCompletedNotification> ITEM_COMPLETED = new ServerNotification<>("item/completed", 33, false, new Route(Scope.TURN, "threadId", "turnId", null, "item.id", false, false, null));

  /** {@code item/agentMessage/delta}. */
  public static final ServerNotification<AgentMessageDeltaNotification> ITEM_AGENT_MESSAGE_DELTA = new ServerNotification<>("item/agentMessage/delta", 34, false, new Route(Scope.TURN, "threadId", "turnId", null, "itemId", false, false, "delta"));

  /** {@code item/plan/delta}. */
  public static final ServerNotification<PlanDeltaNotification> ITEM_PLAN_DELTA = new ServerNotification<>("item/plan/delta", 35, false, new Route(Scope.TURN, "threadId", "turnId", null, "itemId", false, false, "delta"));

  /** {@code command/exec/outputDelta}. */
  public static final ServerNotification<CommandExecOutputDeltaNotification> COMMAND_EXEC_OUTPUT_DELTA = new ServerNotification<>("command/exec/outputDelta", 36, false, new Route(Scope.GLOBAL, null, null, null, null, false, false, null));

  /** {@code process/outputDelta}. */
  public static final ServerNotification<ProcessOutputDeltaNotification> PROCESS_OUTPUT_DELTA = new ServerNotification<>("process/outputDelta", 37, false, new Route(Scope.GLOBAL, null, null, null, null, false, false, null));

  /** {@code process/exited}. */
  public static final ServerNotification<ProcessExitedNotification> PROCESS_EXITED = new ServerNotification<>("process/exited", 38, false, new Route(Scope.GLOBAL, null, null, null, null, false, false, null));

  /** {@code item/commandExecution/outputDelta}. */
  public static final ServerNotification<CommandExecutionOutputDeltaNotification> ITEM_COMMAND_EXECUTION_OUTPUT_DELTA = new ServerNotification<>("item/commandExecution/outputDelta", 39, false, new Route(Scope.TURN, "threadId", "turnId", null, "itemId", false, false, "delta"));

  /** {@code item/commandExecution/terminalInteraction}. */
  public static final ServerNotification<TerminalInteractionNotification> ITEM_COMMAND_EXECUTION_TERMINAL_INTERACTION = new ServerNotification<>("item/commandExecution/terminalInteraction", 40, false, new Route(Scope.TURN, "threadId", "turnId", null, "itemId", false, false, null));

  /** {@code item/fileChange/outputDelta}. */
  public static final ServerNotification<FileChangeOutputDeltaNotification> ITEM_FILE_CHANGE_OUTPUT_DELTA = new ServerNotification<>("item/fileChange/outputDelta", 41, false, new Route(Scope.TURN, "threadId", "turnId", null, "itemId", false, false, "delta"));

  /** {@code item/fileChange/patchUpdated}. */
  public static final ServerNotification<FileChangePatchUpdatedNotification> ITEM_FILE_CHANGE_PATCH_UPDATED = new ServerNotification<>("item/fileChange/patchUpdated", 42, false, new Route(Scope.TURN, "threadId", "turnId", null, "itemId", false, false, null));

  /** {@code serverRequest/resolved}. */
  public static final ServerNotification<ServerRequestResolvedNotification> SERVER_REQUEST_RESOLVED = new ServerNotification<>("serverRequest/resolved", 43, false, new Route(Scope.THREAD, "threadId", null, null, null, false, false, null));

  /** {@code item/mcpToolCall/progress}. */
  public static final ServerNotification<McpToolCallProgressNotification> ITEM_MCP_TOOL_CALL_PROGRESS = new ServerNotification<>("item/mcpToolCall/progress", 44, false, new Route(Scope.TURN, "threadId", "turnId", null, "itemId", false, false, null));

  /** {@code mcpServer/oauthLogin/completed}. */
  public static final ServerNotification<McpServerOauthLoginCompletedNotification> MCP_SERVER_OAUTH_LOGIN_COMPLETED = new ServerNotification<>("mcpServer/oauthLogin/completed", 45, false, new Route(Scope.THREAD, "threadId", null, null, null, false, true, null));

  /** {@code mcpServer/startupStatus/updated}. */
  public static final ServerNotification<McpServerStatusUpdatedNotification> MCP_SERVER_STARTUP_STATUS_UPDATED = new ServerNotification<>("mcpServer/startupStatus/updated", 46, false, new Route(Scope.THREAD, "threadId", null, null, null, false, true, null));

  /** {@code mcpServer/event/stream/notification}. */
  public static final ServerNotification<McpServerEventStreamNotification> MCP_SERVER_EVENT_STREAM_NOTIFICATION = new ServerNotification<>("mcpServer/event/stream/notification", 47, false, new Route(Scope.GLOBAL, null, null, null, null, false, false, null));

  /** {@code account/updated}. */
  public static final ServerNotification<AccountUpdatedNotification> ACCOUNT_UPDATED = new ServerNotification<>("account/updated", 48, false, new Route(Scope.GLOBAL, null, null, null, null, false, false, null));

  /** {@code account/gatewayOAuth/changed}. */
  public static final ServerNotification<GatewayOAuthChangedNotification> ACCOUNT_GATEWAY_O_AUTH_CHANGED = new ServerNotification<>("account/gatewayOAuth/changed", 49, false, new Route(Scope.GLOBAL, null, null, null, null, false, false, null));

  /** {@code account/rateLimits/updated}. */
  public static final ServerNotification<AccountRateLimitsUpdatedNotification> ACCOUNT_RATE_LIMITS_UPDATED = new ServerNotification<>("account/rateLimits/updated", 50, false, new Route(Scope.GLOBAL, null, null, null, null, false, false, null));

  /** {@code app/list/updated}. */
  public static final ServerNotification<AppListUpdatedNotification> APP_LIST_UPDATED = new ServerNotification<>("app/list/updated", 51, false, new Route(Scope.GLOBAL, null, null, null, null, false, false, null));

  /** {@code remoteControl/status/changed}. */
  public static final ServerNotification<RemoteControlStatusChangedNotification> REMOTE_CONTROL_STATUS_CHANGED = new ServerNotification<>("remoteControl/status/changed", 52, false, new Route(Scope.GLOBAL, null, null, null, null, false, false, null));

  /** {@code externalAgentConfig/import/progress}. */
  public static final ServerNotification<ExternalAgentConfigImportProgressNotification> EXTERNAL_AGENT_CONFIG_IMPORT_PROGRESS = new ServerNotification<>("externalAgentConfig/import/progress", 53, false, new Route(Scope.GLOBAL, null, null, null, null, false, false, null));

  /** {@code externalAgentConfig/import/completed}. */
  public static final ServerNotification<ExternalAgentConfigImportCompletedNotification> EXTERNAL_AGENT_CONFIG_IMPORT_COMPLETED = new ServerNotification<>("externalAgentConfig/import/completed", 54, false, new Route(Scope.GLOBAL, null, null, null, null, false, false, null));

  /** {@code fs/changed}. */
  public static final ServerNotification<FsChangedNotification> FS_CHANGED = new ServerNotification<>("fs/changed", 55, false, new Route(Scope.GLOBAL, null, null, null, null, false, false, null));

  /** {@code item/reasoning/summaryTextDelta}. */
  public static final ServerNotification<ReasoningSummaryTextDeltaNotification> ITEM_REASONING_SUMMARY_TEXT_DELTA = new ServerNotification<>("item/reasoning/summaryTextDelta", 56, false, new Route(Scope.TURN, "threadId", "turnId", null, "itemId", false, false, "delta"));

  /** {@code item/reasoning/summaryPartAdded}. */
  public static final ServerNotification<ReasoningSummaryPartAddedNotification> ITEM_REASONING_SUMMARY_PART_ADDED = new ServerNotification<>("item/reasoning/summaryPartAdded", 57, false, new Route(Scope.TURN, "threadId", "turnId", null, "itemId", false, false, null));

  /** {@code item/reasoning/textDelta}. */
  public static final ServerNotification<ReasoningTextDeltaNotification> ITEM_REASONING_TEXT_DELTA = new ServerNotification<>("item/reasoning/textDelta", 58, false, new Route(Scope.TURN, "threadId", "turnId", null, "itemId", false, false, "delta"));

  /** {@code thread/compacted}. */
  public static final ServerNotification<ContextCompactedNotification> THREAD_COMPACTED = new ServerNotification<>("thread/compacted", 59, false, new Route(Scope.TURN, "threadId", "turnId", null, null, false, false, null));

  /** {@code model/rerouted}. */
  public static final ServerNotification<ModelReroutedNotification> MODEL_REROUTED = new ServerNotification<>("model/rerouted", 60, false, new Route(Scope.TURN, "threadId", "turnId", null, null, false, false, null));

  /** {@code model/verification}. */
  public static final ServerNotification<ModelVerificationNotification> MODEL_VERIFICATION = new ServerNotification<>("model/verification", 61, false, new Route(Scope.TURN, "threadId", "turnId", null, null, false, false, null));

  /** {@code modelProvider/authRecoveryStarted}. */
  public static final ServerNotification<AuthRecoveryNotification> MODEL_PROVIDER_AUTH_RECOVERY_STARTED = new ServerNotification<>("modelProvider/authRecoveryStarted", 62, false, new Route(Scope.TURN, "threadId", "turnId", null, null, false, false, null));

  /** {@code modelProvider/authRecoveryCompleted}. */
  public static final ServerNotification<AuthRecoveryNotification> MODEL_PROVIDER_AUTH_RECOVERY_COMPLETED = new ServerNotification<>("modelProvider/authRecoveryCompleted", 63, false, new Route(Scope.TURN, "threadId", "turnId", null, null, false, false, null));

  /** {@code turn/moderationMetadata}. */
  public static final ServerNotification<TurnModerationMetadataNotification> TURN_MODERATION_METADATA = new ServerNotification<>("turn/moderationMetadata", 64, false, new Route(Scope.TURN, "threadId", "turnId", null, null, false, false, null));

  /** {@code model/safetyBuffering/updated}. */
  public static final ServerNotification<ModelSafetyBufferingUpdatedNotification> MODEL_SAFETY_BUFFERING_UPDATED = new ServerNotification<>("model/safetyBuffering/updated", 65, false, new Route(Scope.TURN, "threadId", "turnId", null, null, false, false, null));

  /** {@code warning}. */
  public static final ServerNotification<WarningNotification> WARNING = new ServerNotification<>("warning", 66, false, new Route(Scope.THREAD, "threadId", null, null, null, false, true, null));

  /** {@code guardianWarning}. */
  public static final ServerNotification<GuardianWarningNotification> GUARDIAN_WARNING = new ServerNotification<>("guardianWarning", 67, false, new Route(Scope.THREAD, "threadId", null, null, null, false, false, null));

  /** {@code deprecationNotice}. */
  public static final ServerNotification<DeprecationNoticeNotification> DEPRECATION_NOTICE = new ServerNotification<>("deprecationNotice", 68, false, new Route(Scope.GLOBAL, null, null, null, null, false, false, null));

  /** {@code configWarning}. */
  public static final ServerNotification<ConfigWarningNotification> CONFIG_WARNING = new ServerNotification<>("configWarning", 69, false, new Route(Scope.GLOBAL, null, null, null, null, false, false, null));

  /** {@code fuzzyFileSearch/sessionUpdated}. */
  public static final ServerNotification<FuzzyFileSearchSessionUpdatedNotification> FUZZY_FILE_SEARCH_SESSION_UPDATED = new ServerNotification<>("fuzzyFileSearch/sessionUpdated", 70, false, new Route(Scope.GLOBAL, null, null, null, null, false, false, null));

  /** {@code fuzzyFileSearch/sessionCompleted}. */
  public static final ServerNotification<FuzzyFileSearchSessionCompletedNotification> FUZZY_FILE_SEARCH_SESSION_COMPLETED = new ServerNotification<>("fuzzyFileSearch/sessionCompleted", 71, false, new Route(Scope.GLOBAL, null, null, null, null, false, false, null));

  /** {@code thread/realtime/started}. */
  public static final ServerNotification<ThreadRealtimeStartedNotification> THREAD_REALTIME_STARTED = new ServerNotification<>("thread/realtime/started", 72, false, new Route(Scope.THREAD, "threadId", null, null, null, false, false, null));

  /** {@code thread/realtime/itemAdded}. */
  public static final ServerNotification<ThreadRealtimeItemAddedNotification> THREAD_REALTIME_ITEM_ADDED = new ServerNotification<>("thread/realtime/itemAdded", 73, false, new Route(Scope.THREAD, "threadId", null, null, "item.id", false, false, null));

  /** {@code thread/realtime/item/started}. */
  public static final ServerNotification<ThreadRealtimeItemStartedNotification> THREAD_REALTIME_ITEM_STARTED = new ServerNotification<>("thread/realtime/item/started", 74, false, new Route(Scope.THREAD, "threadId", null, null, "item.id", false, false, null));

  /** {@code thread/realtime/item/transcript/delta}. */
  public static final ServerNotification<ThreadRealtimeItemTranscriptDeltaNotification> THREAD_REALTIME_ITEM_TRANSCRIPT_DELTA = new ServerNotification<>("thread/realtime/item/transcript/delta", 75, false, new Route(Scope.THREAD, "threadId", null, null, "itemId", false, false, "delta"));

  /** {@code thread/realtime/item/completed}. */
  public static final ServerNotification<ThreadRealtimeItemCompletedNotification> THREAD_REALTIME_ITEM_COMPLETED = new ServerNotification<>("thread/realtime/item/completed", 76, false, new Route(Scope.THREAD, "threadId", null, null, "item.id", false, false, null));

  /** {@code thread/realtime/transcript/delta}. */
  public static final ServerNotification<ThreadRealtimeTranscriptDeltaNotification> THREAD_REALTIME_TRANSCRIPT_DELTA = new ServerNotification<>("thread/realtime/transcript/delta", 77, false, new Route(Scope.THREAD, "threadId", null, null, null, false, false, "delta"));

  /** {@code thread/realtime/transcript/done}. */
  public static final ServerNotification<ThreadRealtimeTranscriptDoneNotification> THREAD_REALTIME_TRANSCRIPT_DONE = new ServerNotification<>("thread/realtime/transcript/done", 78, false, new Route(Scope.THREAD, "threadId", null, null, null, false, false, null));

  /** {@code thread/realtime/outputAudio/delta}. */
  public static final ServerNotification<ThreadRealtimeOutputAudioDeltaNotification> THREAD_REALTIME_OUTPUT_AUDIO_DELTA = new ServerNotification<>("thread/realtime/outputAudio/delta", 79, false, new Route(Scope.THREAD, "threadId", null, null, null, false, false, null));

  /** {@code thread/realtime/sdp}. */
  public static final ServerNotification<ThreadRealtimeSdpNotification> THREAD_REALTIME_SDP = new ServerNotification<>("thread/realtime/sdp", 80, false, new Route(Scope.THREAD, "threadId", null, null, null, false, false, null));

  /** {@code thread/realtime/error}. */
  public static final ServerNotification<ThreadRealtimeErrorNotification> THREAD_REALTIME_ERROR = new ServerNotification<>("thread/realtime/error", 81, false, new Route(Scope.THREAD, "threadId", null, null, null, false, false, null));

  /** {@code thread/realtime/closed}. */
  public static final ServerNotification<ThreadRealtimeClosedNotification> THREAD_REALTIME_CLOSED = new ServerNotification<>("thread/realtime/closed", 82, false, new Route(Scope.THREAD, "threadId", null, null, null, false, false, null));

  /** {@code windows/worldWritableWarning}. */
  public static final ServerNotification<WindowsWorldWritableWarningNotification> WINDOWS_WORLD_WRITABLE_WARNING = new ServerNotification<>("windows/worldWritableWarning", 83, false, new Route(Scope.GLOBAL, null, null, null, null, false, false, null));

  /** {@code windowsSandbox/setupCompleted}. */
  public static final ServerNotification<WindowsSandboxSetupCompletedNotification> WINDOWS_SANDBOX_SETUP_COMPLETED = new ServerNotification<>("windowsSandbox/setupCompleted", 84, false, new Route(Scope.GLOBAL, null, null, null, null, false, false, null));

  /** {@code account/login/completed}. */
  public static final ServerNotification<AccountLoginCompletedNotification> ACCOUNT_LOGIN_COMPLETED = new ServerNotification<>("account/login/completed", 85, false, new Route(Scope.GLOBAL, null, null, null, null, false, false, null));

  private static final List<ServerNotification<?>> ALL = List.of(
  ERROR,
  THREAD_STARTED,
  THREAD_STATUS_CHANGED,
  THREAD_READ_STATE_CHANGED,
  THREAD_ARCHIVED,
  THREAD_DELETED,
  THREAD_UNARCHIVED,
  THREAD_CLOSED,
  THREAD_REVERTED,
  SKILLS_CHANGED,
  THREAD_NAME_UPDATED,
  THREAD_SECTION_CHANGED,
  THREAD_ATTACHMENT_UPDATED,
  THREAD_GOAL_UPDATED,
  THREAD_PREDICTION_UPDATED,
  THREAD_GOAL_CLEARED,
  THREAD_QUEUE_CHANGED,
  PROJECT_CHANGED,
  THREAD_PROJECT_UPDATED,
  THREAD_ENVIRONMENT_CONNECTED,
  THREAD_ENVIRONMENT_DISCONNECTED,
  THREAD_SETTINGS_UPDATED,
  THREAD_TOKEN_USAGE_UPDATED,
  TURN_STARTED,
  HOOK_STARTED,
  TURN_COMPLETED,
  HOOK_COMPLETED,
  TURN_DIFF_UPDATED,
  TURN_PLAN_UPDATED,
  ITEM_STARTED,
  ITEM_AUTO_APPROVAL_REVIEW_STARTED,
  ITEM_AUTO_APPROVAL_REVIEW_COMPLETED,
  AUTO_APPROVAL_REVIEW_STRICT_REVIEW_REQUIRED,
  ITEM_COMPLETED,
  ITEM_AGENT_MESSAGE_DELTA,
  ITEM_PLAN_DELTA,
  COMMAND_EXEC_OUTPUT_DELTA,
  PROCESS_OUTPUT_DELTA,
  PROCESS_EXITED,
  ITEM_COMMAND_EXECUTION_OUTPUT_DELTA,
  ITEM_COMMAND_EXECUTION_TERMINAL_INTERACTION,
  ITEM_FILE_CHANGE_OUTPUT_DELTA,
  ITEM_FILE_CHANGE_PATCH_UPDATED,
  SERVER_REQUEST_RESOLVED,
  ITEM_MCP_TOOL_CALL_PROGRESS,
  MCP_SERVER_OAUTH_LOGIN_COMPLETED,
  MCP_SERVER_STARTUP_STATUS_UPDATED,
  MCP_SERVER_EVENT_STREAM_NOTIFICATION,
  ACCOUNT_UPDATED,
  ACCOUNT_GATEWAY_O_AUTH_CHANGED,
  ACCOUNT_RATE_LIMITS_UPDATED,
  APP_LIST_UPDATED,
  REMOTE_CONTROL_STATUS_CHANGED,
  EXTERNAL_AGENT_CONFIG_IMPORT_PROGRESS,
  EXTERNAL_AGENT_CONFIG_IMPORT_COMPLETED,
  FS_CHANGED,
  ITEM_REASONING_SUMMARY_TEXT_DELTA,
  ITEM_REASONING_SUMMARY_PART_ADDED,
  ITEM_REASONING_TEXT_DELTA,
  THREAD_COMPACTED,
  MODEL_REROUTED,
  MODEL_VERIFICATION,
  MODEL_PROVIDER_AUTH_RECOVERY_STARTED,
  MODEL_PROVIDER_AUTH_RECOVERY_COMPLETED,
  TURN_MODERATION_METADATA,
  MODEL_SAFETY_BUFFERING_UPDATED,
  WARNING,
  GUARDIAN_WARNING,
  DEPRECATION_NOTICE,
  CONFIG_WARNING,
  FUZZY_FILE_SEARCH_SESSION_UPDATED,
  FUZZY_FILE_SEARCH_SESSION_COMPLETED,
  THREAD_REALTIME_STARTED,
  THREAD_REALTIME_ITEM_ADDED,
  THREAD_REALTIME_ITEM_STARTED,
  THREAD_REALTIME_ITEM_TRANSCRIPT_DELTA,
  THREAD_REALTIME_ITEM_COMPLETED,
  THREAD_REALTIME_TRANSCRIPT_DELTA,
  THREAD_REALTIME_TRANSCRIPT_DONE,
  THREAD_REALTIME_OUTPUT_AUDIO_DELTA,
  THREAD_REALTIME_SDP,
  THREAD_REALTIME_ERROR,
  THREAD_REALTIME_CLOSED,
  WINDOWS_WORLD_WRITABLE_WARNING,
  WINDOWS_SANDBOX_SETUP_COMPLETED,
  ACCOUNT_LOGIN_COMPLETED);

  private static final Map<String, ServerNotification<?>> BY_METHOD = new HashMap<>(172);

  static {
    for (ServerNotification<?> each : ALL) {
      BY_METHOD.put(each.method(), each);
    }
  }

  private ServerNotifications() {}

  static Class<?> type(int ordinal) {
    return switch (ordinal) {
      case 0 -> ErrorNotification.class;
      case 1 -> ThreadStartedNotification.class;
      case 2 -> ThreadStatusChangedNotification.class;
      case 3 -> ThreadReadStateChangedNotification.class;
      case 4 -> ThreadArchivedNotification.class;
      case 5 -> ThreadDeletedNotification.class;
      case 6 -> ThreadUnarchivedNotification.class;
      case 7 -> ThreadClosedNotification.class;
      case 8 -> ThreadRevertedNotification.class;
      case 9 -> SkillsChangedNotification.class;
      case 10 -> ThreadNameUpdatedNotification.class;
      case 11 -> ThreadSectionChangedNotification.class;
      case 12 -> ThreadAttachmentUpdatedNotification.class;
      case 13 -> ThreadGoalUpdatedNotification.class;
      case 14 -> ThreadPredictionUpdatedNotification.class;
      case 15 -> ThreadGoalClearedNotification.class;
      case 16 -> ThreadQueueChangedNotification.class;
      case 17 -> ProjectChangedNotification.class;
      case 18 -> ThreadProjectUpdatedNotification.class;
      case 19 -> EnvironmentConnectionNotification.class;
      case 20 -> EnvironmentConnectionNotification.class;
      case 21 -> ThreadSettingsUpdatedNotification.class;
      case 22 -> ThreadTokenUsageUpdatedNotification.class;
      case 23 -> TurnStartedNotification.class;
      case 24 -> HookStartedNotification.class;
      case 25 -> TurnCompletedNotification.class;
      case 26 -> HookCompletedNotification.class;
      case 27 -> TurnDiffUpdatedNotification.class;
      case 28 -> TurnPlanUpdatedNotification.class;
      case 29 -> ItemStartedNotification.class;
      case 30 -> ItemGuardianApprovalReviewStartedNotification.class;
      case 31 -> ItemGuardianApprovalReviewCompletedNotification.class;
      case 32 -> StrictReviewRequiredNotification.class;
      case 33 -> ItemCompletedNotification.class;
      case 34 -> AgentMessageDeltaNotification.class;
      case 35 -> PlanDeltaNotification.class;
      case 36 -> CommandExecOutputDeltaNotification.class;
      case 37 -> ProcessOutputDeltaNotification.class;
      case 38 -> ProcessExitedNotification.class;
      case 39 -> CommandExecutionOutputDeltaNotification.class;
      case 40 -> TerminalInteractionNotification.class;
      case 41 -> FileChangeOutputDeltaNotification.class;
      case 42 -> FileChangePatchUpdatedNotification.class;
      case 43 -> ServerRequestResolvedNotification.class;
      case 44 -> McpToolCallProgressNotification.class;
      case 45 -> McpServerOauthLoginCompletedNotification.class;
      case 46 -> McpServerStatusUpdatedNotification.class;
      case 47 -> McpServerEventStreamNotification.class;
      case 48 -> AccountUpdatedNotification.class;
      case 49 -> GatewayOAuthChangedNotification.class;
      case 50 -> AccountRateLimitsUpdatedNotification.class;
      case 51 -> AppListUpdatedNotification.class;
      case 52 -> RemoteControlStatusChangedNotification.class;
      case 53 -> ExternalAgentConfigImportProgressNotification.class;
      case 54 -> ExternalAgentConfigImportCompletedNotification.class;
      case 55 -> FsChangedNotification.class;
      case 56 -> ReasoningSummaryTextDeltaNotification.class;
      case 57 -> ReasoningSummaryPartAddedNotification.class;
      case 58 -> ReasoningTextDeltaNotification.class;
      case 59 -> ContextCompactedNotification.class;
      case 60 -> ModelReroutedNotification.class;
      case 61 -> ModelVerificationNotification.class;
      case 62 -> AuthRecoveryNotification.class;
      case 63 -> AuthRecoveryNotification.class;
      case 64 -> TurnModerationMetadataNotification.class;
      case 65 -> ModelSafetyBufferingUpdatedNotification.class;
      case 66 -> WarningNotification.class;
      case 67 -> GuardianWarningNotification.class;
      case 68 -> DeprecationNoticeNotification.class;
      case 69 -> ConfigWarningNotification.class;
      case 70 -> FuzzyFileSearchSessionUpdatedNotification.class;
      case 71 -> FuzzyFileSearchSessionCompletedNotification.class;
      case 72 -> ThreadRealtimeStartedNotification.class;
      case 73 -> ThreadRealtimeItemAddedNotification.class;
      case 74 -> ThreadRealtimeItemStartedNotification.class;
      case 75 -> ThreadRealtimeItemTranscriptDeltaNotification.class;
      case 76 -> ThreadRealtimeItemCompletedNotification.class;
      case 77 -> ThreadRealtimeTranscriptDeltaNotification.class;
      case 78 -> ThreadRealtimeTranscriptDoneNotification.class;
      case 79 -> ThreadRealtimeOutputAudioDeltaNotification.class;
      case 80 -> ThreadRealtimeSdpNotification.class;
      case 81 -> ThreadRealtimeErrorNotification.class;
      case 82 -> ThreadRealtimeClosedNotification.class;
      case 83 -> WindowsWorldWritableWarningNotification.class;
      case 84 -> WindowsSandboxSetupCompletedNotification.class;
      case 85 -> AccountLoginCompletedNotification.class;
      default -> throw new IndexOutOfBoundsException();
    };
  }

  static Object read(int ordinal, JsonParser p) {
    return switch (ordinal) {
      case 0 -> ErrorNotification.read(p);
      case 1 -> ThreadStartedNotification.read(p);
      case 2 -> ThreadStatusChangedNotification.read(p);
      case 3 -> ThreadReadStateChangedNotification.read(p);
      case 4 -> ThreadArchivedNotification.read(p);
      case 5 -> ThreadDeletedNotification.read(p);
      case 6 -> ThreadUnarchivedNotification.read(p);
      case 7 -> ThreadClosedNotification.read(p);
      case 8 -> ThreadRevertedNotification.read(p);
      case 9 -> SkillsChangedNotification.read(p);
      case 10 -> ThreadNameUpdatedNotification.read(p);
      case 11 -> ThreadSectionChangedNotification.read(p);
      case 12 -> ThreadAttachmentUpdatedNotification.read(p);
      case 13 -> ThreadGoalUpdatedNotification.read(p);
      case 14 -> ThreadPredictionUpdatedNotification.read(p);
      case 15 -> ThreadGoalClearedNotification.read(p);
      case 16 -> ThreadQueueChangedNotification.read(p);
      case 17 -> ProjectChangedNotification.read(p);
      case 18 -> ThreadProjectUpdatedNotification.read(p);
      case 19 -> EnvironmentConnectionNotification.read(p);
      case 20 -> EnvironmentConnectionNotification.read(p);
      case 21 -> ThreadSettingsUpdatedNotification.read(p);
      case 22 -> ThreadTokenUsageUpdatedNotification.read(p);
      case 23 -> TurnStartedNotification.read(p);
      case 24 -> HookStartedNotification.read(p);
      case 25 -> TurnCompletedNotification.read(p);
      case 26 -> HookCompletedNotification.read(p);
      case 27 -> TurnDiffUpdatedNotification.read(p);
      case 28 -> TurnPlanUpdatedNotification.read(p);
      case 29 -> ItemStartedNotification.read(p);
      case 30 -> ItemGuardianApprovalReviewStartedNotification.read(p);
      case 31 -> ItemGuardianApprovalReviewCompletedNotification.read(p);
      case 32 -> StrictReviewRequiredNotification.read(p);
      case 33 -> ItemCompletedNotification.read(p);
      case 34 -> AgentMessageDeltaNotification.read(p);
      case 35 -> PlanDeltaNotification.read(p);
      case 36 -> CommandExecOutputDeltaNotification.read(p);
      case 37 -> ProcessOutputDeltaNotification.read(p);
      case 38 -> ProcessExitedNotification.read(p);
      case 39 -> CommandExecutionOutputDeltaNotification.read(p);
      case 40 -> TerminalInteractionNotification.read(p);
      case 41 -> FileChangeOutputDeltaNotification.read(p);
      case 42 -> FileChangePatchUpdatedNotification.read(p);
      case 43 -> ServerRequestResolvedNotification.read(p);
      case 44 -> McpToolCallProgressNotification.read(p);
      case 45 -> McpServerOauthLoginCompletedNotification.read(p);
      case 46 -> McpServerStatusUpdatedNotification.read(p);
      case 47 -> McpServerEventStreamNotification.read(p);
      case 48 -> AccountUpdatedNotification.read(p);
      case 49 -> GatewayOAuthChangedNotification.read(p);
      case 50 -> AccountRateLimitsUpdatedNotification.read(p);
      case 51 -> AppListUpdatedNotification.read(p);
      case 52 -> RemoteControlStatusChangedNotification.read(p);
      case 53 -> ExternalAgentConfigImportProgressNotification.read(p);
      case 54 -> ExternalAgentConfigImportCompletedNotification.read(p);
      case 55 -> FsChangedNotification.read(p);
      case 56 -> ReasoningSummaryTextDeltaNotification.read(p);
      case 57 -> ReasoningSummaryPartAddedNotification.read(p);
      case 58 -> ReasoningTextDeltaNotification.read(p);
      case 59 -> ContextCompactedNotification.read(p);
      case 60 -> ModelReroutedNotification.read(p);
      case 61 -> ModelVerificationNotification.read(p);
      case 62 -> AuthRecoveryNotification.read(p);
      case 63 -> AuthRecoveryNotification.read(p);
      case 64 -> TurnModerationMetadataNotification.read(p);
      case 65 -> ModelSafetyBufferingUpdatedNotification.read(p);
      case 66 -> WarningNotification.read(p);
      case 67 -> GuardianWarningNotification.read(p);
      case 68 -> DeprecationNoticeNotification.read(p);
      case 69 -> ConfigWarningNotification.read(p);
      case 70 -> FuzzyFileSearchSessionUpdatedNotification.read(p);
      case 71 -> FuzzyFileSearchSessionCompletedNotification.read(p);
      case 72 -> ThreadRealtimeStartedNotification.read(p);
      case 73 -> ThreadRealtimeItemAddedNotification.read(p);
      case 74 -> ThreadRealtimeItemStartedNotification.read(p);
      case 75 -> ThreadRealtimeItemTranscriptDeltaNotification.read(p);
      case 76 -> ThreadRealtimeItemCompletedNotification.read(p);
      case 77 -> ThreadRealtimeTranscriptDeltaNotification.read(p);
      case 78 -> ThreadRealtimeTranscriptDoneNotification.read(p);
      case 79 -> ThreadRealtimeOutputAudioDeltaNotification.read(p);
      case 80 -> ThreadRealtimeSdpNotification.read(p);
      case 81 -> ThreadRealtimeErrorNotification.read(p);
      case 82 -> ThreadRealtimeClosedNotification.read(p);
      case 83 -> WindowsWorldWritableWarningNotification.read(p);
      case 84 -> WindowsSandboxSetupCompletedNotification.read(p);
      case 85 -> AccountLoginCompletedNotification.read(p);
      default -> throw new IndexOutOfBoundsException();
    };
  }

  static Object withText(int ordinal, Object params, String text) {
    return switch (ordinal) {
      case 34 -> {
        AgentMessageDeltaNotification value = (AgentMessageDeltaNotification) params;
        yield new AgentMessageDeltaNotification(text, value.itemId(), value.threadId(), value.turnId());
      }
      case 35 -> {
        PlanDeltaNotification value = (PlanDeltaNotification) params;
        yield new PlanDeltaNotification(text, value.itemId(), value.threadId(), value.turnId());
      }
      case 39 -> {
        CommandExecutionOutputDeltaNotification value = (CommandExecutionOutputDeltaNotification) params;
        yield new CommandExecutionOutputDeltaNotification(text, value.itemId(), value.threadId(), value.turnId());
      }
      case 41 -> {
        FileChangeOutputDeltaNotification value = (FileChangeOutputDeltaNotification) params;
        yield new FileChangeOutputDeltaNotification(text, value.itemId(), value.threadId(), value.turnId());
      }
      case 56 -> {
        ReasoningSummaryTextDeltaNotification value = (ReasoningSummaryTextDeltaNotification) params;
        yield new ReasoningSummaryTextDeltaNotification(text, value.itemId(), value.summaryIndex(), value.threadId(), value.turnId());
      }
      case 58 -> {
        ReasoningTextDeltaNotification value = (ReasoningTextDeltaNotification) params;
        yield new ReasoningTextDeltaNotification(value.contentIndex(), text, value.itemId(), value.threadId(), value.turnId());
      }
      case 75 -> {
        ThreadRealtimeItemTranscriptDeltaNotification value = (ThreadRealtimeItemTranscriptDeltaNotification) params;
        yield new ThreadRealtimeItemTranscriptDeltaNotification(text, value.itemId(), value.threadId());
      }
      case 77 -> {
        ThreadRealtimeTranscriptDeltaNotification value = (ThreadRealtimeTranscriptDeltaNotification) params;
        yield new ThreadRealtimeTranscriptDeltaNotification(text, value.role(), value.threadId());
      }
      default -> throw new UnsupportedOperationException("This is no delta whose text goes on");
    };
  }

  /** All of them, by ordinal. */
  public static List<ServerNotification<?>> all() {
    return ALL;
  }

  /** The one with that method name, or null. */
  public static @Nullable ServerNotification<?> byMethod(String method) {
    return BY_METHOD.get(method);
  }
}
