package io.github.codexspring.protocol;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/** All requests that a client can send. */
@Generated("io.github.codexspring.generator")
public final class ClientRequests {
  /** {@code initialize}. */
  public static final ClientRequest<InitializeParams, InitializeResponse> INITIALIZE = new ClientRequest<>("initialize", 0, false, true, false, false);

  /** {@code server/diagnostics}. */
  @ExperimentalApi
  public static final ClientRequest<ServerDiagnosticsParams, ServerDiagnosticsResponse> SERVER_DIAGNOSTICS = new ClientRequest<>("server/diagnostics", 1, true, true, false, true);

  /** {@code userVerification/status}. */
  @ExperimentalApi
  public static final ClientRequest<UserVerificationStatusParams, UserVerificationStatusResponse> USER_VERIFICATION_STATUS = new ClientRequest<>("userVerification/status", 2, true, true, false, true);

  /** {@code userVerification/enroll}. */
  @ExperimentalApi
  public static final ClientRequest<UserVerificationEnrollParams, UserVerificationEnrollResponse> USER_VERIFICATION_ENROLL = new ClientRequest<>("userVerification/enroll", 3, true, true, true, false);

  /** {@code userVerification/delete}. */
  @ExperimentalApi
  public static final ClientRequest<UserVerificationDeleteParams, UserVerificationDeleteResponse> USER_VERIFICATION_DELETE = new ClientRequest<>("userVerification/delete", 4, true, true, false, false);

  /** {@code userVerification/verify}. */
  @ExperimentalApi
  public static final ClientRequest<UserVerificationVerifyParams, UserVerificationVerifyResponse> USER_VERIFICATION_VERIFY = new ClientRequest<>("userVerification/verify", 5, true, true, true, false);

  /** {@code userVerification/cancel}. */
  @ExperimentalApi
  public static final ClientRequest<UserVerificationCancelParams, UserVerificationCancelResponse> USER_VERIFICATION_CANCEL = new ClientRequest<>("userVerification/cancel", 6, true, true, false, false);

  /** {@code thread/start}. */
  public static final ClientRequest<ThreadStartParams, ThreadStartResponse> THREAD_START = new ClientRequest<>("thread/start", 7, false, true, false, false);

  /** {@code thread/resume}. */
  public static final ClientRequest<ThreadResumeParams, ThreadResumeResponse> THREAD_RESUME = new ClientRequest<>("thread/resume", 8, false, true, false, false);

  /** {@code thread/fork}. */
  public static final ClientRequest<ThreadForkParams, ThreadForkResponse> THREAD_FORK = new ClientRequest<>("thread/fork", 9, false, true, false, false);

  /** {@code thread/sample}. */
  @ExperimentalApi
  public static final ClientRequest<ThreadSampleParams, ThreadSampleResponse> THREAD_SAMPLE = new ClientRequest<>("thread/sample", 10, true, true, true, false);

  /** {@code thread/sample/cancel}. */
  @ExperimentalApi
  public static final ClientRequest<ThreadSampleCancelParams, ThreadSampleCancelResponse> THREAD_SAMPLE_CANCEL = new ClientRequest<>("thread/sample/cancel", 11, true, true, false, false);

  /** {@code thread/archive}. */
  public static final ClientRequest<ThreadArchiveParams, ThreadArchiveResponse> THREAD_ARCHIVE = new ClientRequest<>("thread/archive", 12, false, true, false, false);

  /** {@code thread/delete}. */
  public static final ClientRequest<ThreadDeleteParams, ThreadDeleteResponse> THREAD_DELETE = new ClientRequest<>("thread/delete", 13, false, true, false, false);

  /** {@code thread/unsubscribe}. */
  public static final ClientRequest<ThreadUnsubscribeParams, ThreadUnsubscribeResponse> THREAD_UNSUBSCRIBE = new ClientRequest<>("thread/unsubscribe", 14, false, true, false, false);

  /** {@code thread/increment_elicitation}. */
  @ExperimentalApi
  public static final ClientRequest<ThreadIncrementElicitationParams, ThreadIncrementElicitationResponse> THREAD_INCREMENT_ELICITATION = new ClientRequest<>("thread/increment_elicitation", 15, true, true, false, false);

  /** {@code thread/decrement_elicitation}. */
  @ExperimentalApi
  public static final ClientRequest<ThreadDecrementElicitationParams, ThreadDecrementElicitationResponse> THREAD_DECREMENT_ELICITATION = new ClientRequest<>("thread/decrement_elicitation", 16, true, true, false, false);

  /** {@code thread/name/set}. */
  public static final ClientRequest<ThreadSetNameParams, ThreadSetNameResponse> THREAD_NAME_SET = new ClientRequest<>("thread/name/set", 17, false, true, false, false);

  /** {@code thread/prediction/request}. */
  @ExperimentalApi
  public static final ClientRequest<ThreadPredictionRequestParams, ThreadPredictionRequestResponse> THREAD_PREDICTION_REQUEST = new ClientRequest<>("thread/prediction/request", 18, true, true, false, false);

  /** {@code thread/goal/set}. */
  public static final ClientRequest<ThreadGoalSetParams, ThreadGoalSetResponse> THREAD_GOAL_SET = new ClientRequest<>("thread/goal/set", 19, false, true, false, false);

  /** {@code thread/goal/get}. */
  public static final ClientRequest<ThreadGoalGetParams, ThreadGoalGetResponse> THREAD_GOAL_GET = new ClientRequest<>("thread/goal/get", 20, false, true, false, true);

  /** {@code thread/goal/clear}. */
  public static final ClientRequest<ThreadGoalClearParams, ThreadGoalClearResponse> THREAD_GOAL_CLEAR = new ClientRequest<>("thread/goal/clear", 21, false, true, false, false);

  /** {@code thread/queue/add}. */
  @ExperimentalApi
  public static final ClientRequest<ThreadQueueAddParams, ThreadQueueAddResponse> THREAD_QUEUE_ADD = new ClientRequest<>("thread/queue/add", 22, true, true, false, false);

  /** {@code thread/queue/list}. */
  @ExperimentalApi
  public static final ClientRequest<ThreadQueueListParams, ThreadQueueListResponse> THREAD_QUEUE_LIST = new ClientRequest<>("thread/queue/list", 23, true, true, false, true);

  /** {@code thread/queue/update}. */
  @ExperimentalApi
  public static final ClientRequest<ThreadQueueUpdateParams, ThreadQueueUpdateResponse> THREAD_QUEUE_UPDATE = new ClientRequest<>("thread/queue/update", 24, true, true, false, false);

  /** {@code thread/queue/delete}. */
  @ExperimentalApi
  public static final ClientRequest<ThreadQueueDeleteParams, ThreadQueueDeleteResponse> THREAD_QUEUE_DELETE = new ClientRequest<>("thread/queue/delete", 25, true, true, false, false);

  /** {@code thread/queue/reorder}. */
  @ExperimentalApi
  public static final ClientRequest<ThreadQueueReorderParams, ThreadQueueReorderResponse> THREAD_QUEUE_REORDER = new ClientRequest<>("thread/queue/reorder", 26, true, true, false, false);

  /** {@code thread/queue/start}. */
  @ExperimentalApi
  public static final ClientRequest<ThreadQueueStartParams, ThreadQueueStartResponse> THREAD_QUEUE_START = new ClientRequest<>("thread/queue/start", 27, true, true, false, false);

  /** {@code thread/metadata/update}. */
  public static final ClientRequest<ThreadMetadataUpdateParams, ThreadMetadataUpdateResponse> THREAD_METADATA_UPDATE = new ClientRequest<>("thread/metadata/update", 28, false, true, false, false);

  /** {@code thread/attachment/add}. */
  public static final ClientRequest<ThreadAttachmentAddParams, ThreadAttachmentAddResponse> THREAD_ATTACHMENT_ADD = new ClientRequest<>("thread/attachment/add", 29, false, true, false, false);

  /** {@code thread/attachment/list}. */
  public static final ClientRequest<ThreadAttachmentListParams, ThreadAttachmentListResponse> THREAD_ATTACHMENT_LIST = new ClientRequest<>("thread/attachment/list", 30, false, true, false, true);

  /** {@code thread/attachmentOwner/list}. */
  public static final ClientRequest<ThreadAttachmentOwnerListParams, ThreadAttachmentOwnerListResponse> THREAD_ATTACHMENT_OWNER_LIST = new ClientRequest<>("thread/attachmentOwner/list", 31, false, true, false, true);

  /** {@code thread/attachment/remove}. */
  public static final ClientRequest<ThreadAttachmentRemoveParams, ThreadAttachmentRemoveResponse> THREAD_ATTACHMENT_REMOVE = new ClientRequest<>("thread/attachment/remove", 32, false, true, false, false);

  /** {@code thread/section/move}. */
  public static final ClientRequest<ThreadSectionMoveParams, ThreadSectionMoveResponse> THREAD_SECTION_MOVE = new ClientRequest<>("thread/section/move", 33, false, true, false, false);

  /** {@code thread/settings/update}. */
  @ExperimentalApi
  public static final ClientRequest<ThreadSettingsUpdateParams, ThreadSettingsUpdateResponse> THREAD_SETTINGS_UPDATE = new ClientRequest<>("thread/settings/update", 34, true, true, false, false);

  /** {@code thread/memoryMode/set}. */
  @ExperimentalApi
  public static final ClientRequest<ThreadMemoryModeSetParams, ThreadMemoryModeSetResponse> THREAD_MEMORY_MODE_SET = new ClientRequest<>("thread/memoryMode/set", 35, true, true, false, false);

  /** {@code thread/memory/read}. */
  @ExperimentalApi
  public static final ClientRequest<ThreadMemoryReadParams, ThreadMemoryReadResponse> THREAD_MEMORY_READ = new ClientRequest<>("thread/memory/read", 36, true, true, false, true);

  /** {@code memory/status}. */
  @ExperimentalApi
  public static final ClientRequest<MemoryStatusParams, MemoryStatusResponse> MEMORY_STATUS = new ClientRequest<>("memory/status", 37, true, true, false, true);

  /** {@code memory/reset}. */
  @ExperimentalApi
  public static final ClientRequest<Void, MemoryResetResponse> MEMORY_RESET = new ClientRequest<>("memory/reset", 38, true, false, false, false);

  /** {@code rollout/compress}. */
  @ExperimentalApi
  public static final ClientRequest<Void, RolloutCompressResponse> ROLLOUT_COMPRESS = new ClientRequest<>("rollout/compress", 39, true, false, true, false);

  /** {@code thread/unarchive}. */
  public static final ClientRequest<ThreadUnarchiveParams, ThreadUnarchiveResponse> THREAD_UNARCHIVE = new ClientRequest<>("thread/unarchive", 40, false, true, false, false);

  /** {@code thread/compact/start}. */
  public static final ClientRequest<ThreadCompactStartParams, ThreadCompactStartResponse> THREAD_COMPACT_START = new ClientRequest<>("thread/compact/start", 41, false, true, false, false);

  /** {@code thread/shellCommand}. */
  public static final ClientRequest<ThreadShellCommandParams, ThreadShellCommandResponse> THREAD_SHELL_COMMAND = new ClientRequest<>("thread/shellCommand", 42, false, true, false, false);

  /** {@code thread/approveGuardianDeniedAction}. */
  public static final ClientRequest<ThreadApproveGuardianDeniedActionParams, ThreadApproveGuardianDeniedActionResponse> THREAD_APPROVE_GUARDIAN_DENIED_ACTION = new ClientRequest<>("thread/approveGuardianDeniedAction", 43, false, true, false, false);

  /** {@code thread/backgroundTerminals/clean}. */
  @ExperimentalApi
  public static final ClientRequest<ThreadBackgroundTerminalsCleanParams, ThreadBackgroundTerminalsCleanResponse> THREAD_BACKGROUND_TERMINALS_CLEAN = new ClientRequest<>("thread/backgroundTerminals/clean", 44, true, true, false, false);

  /** {@code thread/backgroundTerminals/list}. */
  @ExperimentalApi
  public static final ClientRequest<ThreadBackgroundTerminalsListParams, ThreadBackgroundTerminalsListResponse> THREAD_BACKGROUND_TERMINALS_LIST = new ClientRequest<>("thread/backgroundTerminals/list", 45, true, true, false, true);

  /** {@code thread/backgroundTerminals/terminate}. */
  @ExperimentalApi
  public static final ClientRequest<ThreadBackgroundTerminalsTerminateParams, ThreadBackgroundTerminalsTerminateResponse> THREAD_BACKGROUND_TERMINALS_TERMINATE = new ClientRequest<>("thread/backgroundTerminals/terminate", 46, true, true, false, false);

  /** {@code thread/revert}. */
  public static final ClientRequest<ThreadRevertParams, ThreadRevertResponse> THREAD_REVERT = new ClientRequest<>("thread/revert", 47, false, true, false, false);

  /** {@code thread/list}. */
  public static final ClientRequest<ThreadListParams, ThreadListResponse> THREAD_LIST = new ClientRequest<>("thread/list", 48, false, true, false, true);

  /** {@code project/list}. */
  @ExperimentalApi
  public static final ClientRequest<ProjectListParams, ProjectListResponse> PROJECT_LIST = new ClientRequest<>("project/list", 49, true, true, false, true);

  /** {@code project/read}. */
  @ExperimentalApi
  public static final ClientRequest<ProjectReadParams, ProjectReadResponse> PROJECT_READ = new ClientRequest<>("project/read", 50, true, true, false, true);

  /** {@code project/create}. */
  @ExperimentalApi
  public static final ClientRequest<ProjectCreateParams, ProjectCreateResponse> PROJECT_CREATE = new ClientRequest<>("project/create", 51, true, true, false, false);

  /** {@code project/import}. */
  @ExperimentalApi
  public static final ClientRequest<ProjectImportParams, ProjectImportResponse> PROJECT_IMPORT = new ClientRequest<>("project/import", 52, true, true, false, false);

  /** {@code project/update}. */
  @ExperimentalApi
  public static final ClientRequest<ProjectUpdateParams, ProjectUpdateResponse> PROJECT_UPDATE = new ClientRequest<>("project/update", 53, true, true, false, false);

  /** {@code project/move}. */
  @ExperimentalApi
  public static final ClientRequest<ProjectMoveParams, ProjectMoveResponse> PROJECT_MOVE = new ClientRequest<>("project/move", 54, true, true, false, false);

  /** {@code project/delete}. */
  @ExperimentalApi
  public static final ClientRequest<ProjectDeleteParams, ProjectDeleteResponse> PROJECT_DELETE = new ClientRequest<>("project/delete", 55, true, true, false, false);

  /** {@code threadSection/list}. */
  public static final ClientRequest<ThreadSectionListParams, ThreadSectionListResponse> THREAD_SECTION_LIST = new ClientRequest<>("threadSection/list", 56, false, true, false, true);

  /** {@code threadSection/create}. */
  public static final ClientRequest<ThreadSectionCreateParams, ThreadSectionCreateResponse> THREAD_SECTION_CREATE = new ClientRequest<>("threadSection/create", 57, false, true, false, false);

  /** {@code threadSection/update}. */
  public static final ClientRequest<ThreadSectionUpdateParams, ThreadSectionUpdateResponse> THREAD_SECTION_UPDATE = new ClientRequest<>("threadSection/update", 58, false, true, false, false);

  /** {@code threadSection/delete}. */
  public static final ClientRequest<ThreadSectionDeleteParams, ThreadSectionDeleteResponse> THREAD_SECTION_DELETE = new ClientRequest<>("threadSection/delete", 59, false, true, false, false);

  /** {@code thread/search}. */
  @ExperimentalApi
  public static final ClientRequest<ThreadSearchParams, ThreadSearchResponse> THREAD_SEARCH = new ClientRequest<>("thread/search", 60, true, true, false, true);

  /** {@code thread/searchOccurrences}. */
  @ExperimentalApi
  public static final ClientRequest<ThreadSearchOccurrencesParams, ThreadSearchOccurrencesResponse> THREAD_SEARCH_OCCURRENCES = new ClientRequest<>("thread/searchOccurrences", 61, true, true, false, true);

  /** {@code thread/loaded/list}. */
  public static final ClientRequest<ThreadLoadedListParams, ThreadLoadedListResponse> THREAD_LOADED_LIST = new ClientRequest<>("thread/loaded/list", 62, false, true, false, true);

  /** {@code thread/read}. */
  public static final ClientRequest<ThreadReadParams, ThreadReadResponse> THREAD_READ = new ClientRequest<>("thread/read", 63, false, true, false, true);

  /** {@code thread/readState/update}. */
  @ExperimentalApi
  public static final ClientRequest<ThreadReadStateUpdateParams, ThreadReadStateUpdateResponse> THREAD_READ_STATE_UPDATE = new ClientRequest<>("thread/readState/update", 64, true, true, false, false);

  /** {@code thread/turns/list}. */
  public static final ClientRequest<ThreadTurnsListParams, ThreadTurnsListResponse> THREAD_TURNS_LIST = new ClientRequest<>("thread/turns/list", 65, false, true, false, true);

  /** {@code thread/items/list}. */
  public static final ClientRequest<ThreadItemsListParams, ThreadItemsListResponse> THREAD_ITEMS_LIST = new ClientRequest<>("thread/items/list", 66, false, true, false, true);

  /** {@code thread/items/read}. */
  @ExperimentalApi
  public static final ClientRequest<ThreadItemsReadParams, ThreadItemsReadResponse> THREAD_ITEMS_READ = new ClientRequest<>("thread/items/read", 67, true, true, false, true);

  /** {@code thread/guardianReview}. */
  @ExperimentalApi
  public static final ClientRequest<ThreadGuardianReviewParams, ThreadGuardianReviewResponse> THREAD_GUARDIAN_REVIEW = new ClientRequest<>("thread/guardianReview", 68, true, true, true, false);

  /** {@code thread/inject_items}. */
  public static final ClientRequest<ThreadInjectItemsParams, ThreadInjectItemsResponse> THREAD_INJECT_ITEMS = new ClientRequest<>("thread/inject_items", 69, false, true, false, false);

  /** {@code thread/prepareApprovedPlan}. */
  @ExperimentalApi
  public static final ClientRequest<ThreadPrepareApprovedPlanParams, ThreadPrepareApprovedPlanResponse> THREAD_PREPARE_APPROVED_PLAN = new ClientRequest<>("thread/prepareApprovedPlan", 70, true, true, true, false);

  /** {@code skills/list}. */
  public static final ClientRequest<SkillsListParams, SkillsListResponse> SKILLS_LIST = new ClientRequest<>("skills/list", 71, false, true, false, true);

  /** {@code skills/extraRoots/set}. */
  public static final ClientRequest<SkillsExtraRootsSetParams, SkillsExtraRootsSetResponse> SKILLS_EXTRA_ROOTS_SET = new ClientRequest<>("skills/extraRoots/set", 72, false, true, false, false);

  /** {@code hooks/list}. */
  public static final ClientRequest<HooksListParams, HooksListResponse> HOOKS_LIST = new ClientRequest<>("hooks/list", 73, false, true, false, true);

  /** {@code marketplace/add}. */
  public static final ClientRequest<MarketplaceAddParams, MarketplaceAddResponse> MARKETPLACE_ADD = new ClientRequest<>("marketplace/add", 74, false, true, true, false);

  /** {@code marketplace/remove}. */
  public static final ClientRequest<MarketplaceRemoveParams, MarketplaceRemoveResponse> MARKETPLACE_REMOVE = new ClientRequest<>("marketplace/remove", 75, false, true, false, false);

  /** {@code marketplace/upgrade}. */
  public static final ClientRequest<MarketplaceUpgradeParams, MarketplaceUpgradeResponse> MARKETPLACE_UPGRADE = new ClientRequest<>("marketplace/upgrade", 76, false, true, true, false);

  /** {@code plugin/list}. */
  public static final ClientRequest<PluginListParams, PluginListResponse> PLUGIN_LIST = new ClientRequest<>("plugin/list", 77, false, true, false, true);

  /** {@code plugin/search}. */
  @ExperimentalApi
  public static final ClientRequest<PluginSearchParams, PluginSearchResponse> PLUGIN_SEARCH = new ClientRequest<>("plugin/search", 78, true, true, false, true);

  /** {@code plugin/installed}. */
  public static final ClientRequest<PluginInstalledParams, PluginInstalledResponse> PLUGIN_INSTALLED = new ClientRequest<>("plugin/installed", 79, false, true, false, true);

  /** {@code plugin/reconcile}. */
  public static final ClientRequest<PluginReconcileParams, PluginReconcileResponse> PLUGIN_RECONCILE = new ClientRequest<>("plugin/reconcile", 80, false, true, true, false);

  /** {@code plugin/read}. */
  public static final ClientRequest<PluginReadParams, PluginReadResponse> PLUGIN_READ = new ClientRequest<>("plugin/read", 81, false, true, false, true);

  /** {@code plugin/skill/read}. */
  public static final ClientRequest<PluginSkillReadParams, PluginSkillReadResponse> PLUGIN_SKILL_READ = new ClientRequest<>("plugin/skill/read", 82, false, true, false, true);

  /** {@code plugin/share/save}. */
  public static final ClientRequest<PluginShareSaveParams, PluginShareSaveResponse> PLUGIN_SHARE_SAVE = new ClientRequest<>("plugin/share/save", 83, false, true, true, false);

  /** {@code plugin/share/updateTargets}. */
  public static final ClientRequest<PluginShareUpdateTargetsParams, PluginShareUpdateTargetsResponse> PLUGIN_SHARE_UPDATE_TARGETS = new ClientRequest<>("plugin/share/updateTargets", 84, false, true, false, false);

  /** {@code plugin/share/list}. */
  public static final ClientRequest<PluginShareListParams, PluginShareListResponse> PLUGIN_SHARE_LIST = new ClientRequest<>("plugin/share/list", 85, false, true, false, true);

  /** {@code plugin/share/checkout}. */
  public static final ClientRequest<PluginShareCheckoutParams, PluginShareCheckoutResponse> PLUGIN_SHARE_CHECKOUT = new ClientRequest<>("plugin/share/checkout", 86, false, true, true, false);

  /** {@code plugin/share/delete}. */
  public static final ClientRequest<PluginShareDeleteParams, PluginShareDeleteResponse> PLUGIN_SHARE_DELETE = new ClientRequest<>("plugin/share/delete", 87, false, true, false, false);

  /** {@code app/read}. */
  public static final ClientRequest<AppsReadParams, AppsReadResponse> APP_READ = new ClientRequest<>("app/read", 88, false, true, false, true);

  /** {@code app/list}. */
  public static final ClientRequest<AppsListParams, AppsListResponse> APP_LIST = new ClientRequest<>("app/list", 89, false, true, false, true);

  /** {@code app/installed}. */
  public static final ClientRequest<AppsInstalledParams, AppsInstalledResponse> APP_INSTALLED = new ClientRequest<>("app/installed", 90, false, true, false, true);

  /** {@code fs/readFile}. */
  public static final ClientRequest<FsReadFileParams, FsReadFileResponse> FS_READ_FILE = new ClientRequest<>("fs/readFile", 91, false, true, false, true);

  /** {@code fs/writeFile}. */
  public static final ClientRequest<FsWriteFileParams, FsWriteFileResponse> FS_WRITE_FILE = new ClientRequest<>("fs/writeFile", 92, false, true, false, false);

  /** {@code fs/createDirectory}. */
  public static final ClientRequest<FsCreateDirectoryParams, FsCreateDirectoryResponse> FS_CREATE_DIRECTORY = new ClientRequest<>("fs/createDirectory", 93, false, true, false, false);

  /** {@code fs/getMetadata}. */
  public static final ClientRequest<FsGetMetadataParams, FsGetMetadataResponse> FS_GET_METADATA = new ClientRequest<>("fs/getMetadata", 94, false, true, false, true);

  /** {@code fs/readDirectory}. */
  public static final ClientRequest<FsReadDirectoryParams, FsReadDirectoryResponse> FS_READ_DIRECTORY = new ClientRequest<>("fs/readDirectory", 95, false, true, false, true);

  /** {@code fs/remove}. */
  public static final ClientRequest<FsRemoveParams, FsRemoveResponse> FS_REMOVE = new ClientRequest<>("fs/remove", 96, false, true, false, false);

  /** {@code fs/copy}. */
  public static final ClientRequest<FsCopyParams, FsCopyResponse> FS_COPY = new ClientRequest<>("fs/copy", 97, false, true, false, false);

  /** {@code fs/watch}. */
  public static final ClientRequest<FsWatchParams, FsWatchResponse> FS_WATCH = new ClientRequest<>("fs/watch", 98, false, true, false, false);

  /** {@code fs/unwatch}. */
  public static final ClientRequest<FsUnwatchParams, FsUnwatchResponse> FS_UNWATCH = new ClientRequest<>("fs/unwatch", 99, false, true, false, false);

  /** {@code skills/config/write}. */
  public static final ClientRequest<SkillsConfigWriteParams, SkillsConfigWriteResponse> SKILLS_CONFIG_WRITE = new ClientRequest<>("skills/config/write", 100, false, true, false, false);

  /** {@code plugin/install}. */
  public static final ClientRequest<PluginInstallParams, PluginInstallResponse> PLUGIN_INSTALL = new ClientRequest<>("plugin/install", 101, false, true, true, false);

  /** {@code plugin/uninstall}. */
  public static final ClientRequest<PluginUninstallParams, PluginUninstallResponse> PLUGIN_UNINSTALL = new ClientRequest<>("plugin/uninstall", 102, false, true, false, false);

  /** {@code turn/start}. */
  public static final ClientRequest<TurnStartParams, TurnStartResponse> TURN_START = new ClientRequest<>("turn/start", 103, false, true, false, false);

  /** {@code turn/settings/update}. */
  @ExperimentalApi
  public static final ClientRequest<TurnSettingsUpdateParams, TurnSettingsUpdateResponse> TURN_SETTINGS_UPDATE = new ClientRequest<>("turn/settings/update", 104, true, true, false, false);

  /** {@code turn/steer}. */
  public static final ClientRequest<TurnSteerParams, TurnSteerResponse> TURN_STEER = new ClientRequest<>("turn/steer", 105, false, true, false, false);

  /** {@code turn/interrupt}. */
  public static final ClientRequest<TurnInterruptParams, TurnInterruptResponse> TURN_INTERRUPT = new ClientRequest<>("turn/interrupt", 106, false, true, false, false);

  /** {@code thread/realtime/start}. */
  @ExperimentalApi
  public static final ClientRequest<ThreadRealtimeStartParams, ThreadRealtimeStartResponse> THREAD_REALTIME_START = new ClientRequest<>("thread/realtime/start", 107, true, true, false, false);

  /** {@code thread/realtime/appendAudio}. */
  @ExperimentalApi
  public static final ClientRequest<ThreadRealtimeAppendAudioParams, ThreadRealtimeAppendAudioResponse> THREAD_REALTIME_APPEND_AUDIO = new ClientRequest<>("thread/realtime/appendAudio", 108, true, true, false, false);

  /** {@code thread/realtime/appendText}. */
  @ExperimentalApi
  public static final ClientRequest<ThreadRealtimeAppendTextParams, ThreadRealtimeAppendTextResponse> THREAD_REALTIME_APPEND_TEXT = new ClientRequest<>("thread/realtime/appendText", 109, true, true, false, false);

  /** {@code thread/realtime/appendSpeech}. */
  @ExperimentalApi
  public static final ClientRequest<ThreadRealtimeAppendSpeechParams, ThreadRealtimeAppendSpeechResponse> THREAD_REALTIME_APPEND_SPEECH = new ClientRequest<>("thread/realtime/appendSpeech", 110, true, true, false, false);

  /** {@code thread/realtime/stop}. */
  @ExperimentalApi
  public static final ClientRequest<ThreadRealtimeStopParams, ThreadRealtimeStopResponse> THREAD_REALTIME_STOP = new ClientRequest<>("thread/realtime/stop", 111, true, true, false, false);

  /** {@code thread/timeline/list}. */
  @ExperimentalApi
  public static final ClientRequest<ThreadTimelineListParams, ThreadTimelineListResponse> THREAD_TIMELINE_LIST = new ClientRequest<>("thread/timeline/list", 112, true, true, false, true);

  /** {@code thread/realtime/listVoices}. */
  @ExperimentalApi
  public static final ClientRequest<ThreadRealtimeListVoicesParams, ThreadRealtimeListVoicesResponse> THREAD_REALTIME_LIST_VOICES = new ClientRequest<>("thread/realtime/listVoices", 113, true, true, false, true);

  /** {@code review/start}. */
  public static final ClientRequest<ReviewStartParams, ReviewStartResponse> REVIEW_START = new ClientRequest<>("review/start", 114, false, true, false, false);

  /** {@code model/list}. */
  public static final ClientRequest<ModelListParams, ModelListResponse> MODEL_LIST = new ClientRequest<>("model/list", 115, false, true, false, true);

  /** {@code account/gatewayOAuth/read}. */
  public static final ClientRequest<GatewayOAuthReadParams, GatewayOAuthReadResponse> ACCOUNT_GATEWAY_O_AUTH_READ = new ClientRequest<>("account/gatewayOAuth/read", 116, false, false, false, true);

  /** {@code account/gatewayOAuth/login}. */
  public static final ClientRequest<GatewayOAuthLoginParams, GatewayOAuthLoginResponse> ACCOUNT_GATEWAY_O_AUTH_LOGIN = new ClientRequest<>("account/gatewayOAuth/login", 117, false, false, true, false);

  /** {@code account/gatewayOAuth/cancel}. */
  public static final ClientRequest<Void, GatewayOAuthCancelResponse> ACCOUNT_GATEWAY_O_AUTH_CANCEL = new ClientRequest<>("account/gatewayOAuth/cancel", 118, false, false, false, false);

  /** {@code modelProvider/list}. */
  public static final ClientRequest<ModelProviderListParams, ModelProviderListResponse> MODEL_PROVIDER_LIST = new ClientRequest<>("modelProvider/list", 119, false, true, false, true);

  /** {@code modelProvider/config/write}. */
  public static final ClientRequest<ModelProviderConfigWriteParams, ModelProviderConfigWriteResponse> MODEL_PROVIDER_CONFIG_WRITE = new ClientRequest<>("modelProvider/config/write", 120, false, true, false, false);

  /** {@code modelProvider/capabilities/read}. */
  public static final ClientRequest<ModelProviderCapabilitiesReadParams, ModelProviderCapabilitiesReadResponse> MODEL_PROVIDER_CAPABILITIES_READ = new ClientRequest<>("modelProvider/capabilities/read", 121, false, true, false, true);

  /** {@code experimentalFeature/list}. */
  public static final ClientRequest<ExperimentalFeatureListParams, ExperimentalFeatureListResponse> EXPERIMENTAL_FEATURE_LIST = new ClientRequest<>("experimentalFeature/list", 122, false, true, false, true);

  /** {@code permissionProfile/list}. */
  public static final ClientRequest<PermissionProfileListParams, PermissionProfileListResponse> PERMISSION_PROFILE_LIST = new ClientRequest<>("permissionProfile/list", 123, false, true, false, true);

  /** {@code experimentalFeature/enablement/set}. */
  public static final ClientRequest<ExperimentalFeatureEnablementSetParams, ExperimentalFeatureEnablementSetResponse> EXPERIMENTAL_FEATURE_ENABLEMENT_SET = new ClientRequest<>("experimentalFeature/enablement/set", 124, false, true, false, false);

  /** {@code remoteControl/enable}. */
  @ExperimentalApi
  public static final ClientRequest<RemoteControlEnableParams, RemoteControlEnableResponse> REMOTE_CONTROL_ENABLE = new ClientRequest<>("remoteControl/enable", 125, true, false, false, false);

  /** {@code remoteControl/disable}. */
  @ExperimentalApi
  public static final ClientRequest<RemoteControlDisableParams, RemoteControlDisableResponse> REMOTE_CONTROL_DISABLE = new ClientRequest<>("remoteControl/disable", 126, true, false, false, false);

  /** {@code remoteControl/status/read}. */
  @ExperimentalApi
  public static final ClientRequest<Void, RemoteControlStatusReadResponse> REMOTE_CONTROL_STATUS_READ = new ClientRequest<>("remoteControl/status/read", 127, true, false, false, true);

  /** {@code remoteControl/pairing/start}. */
  @ExperimentalApi
  public static final ClientRequest<RemoteControlPairingStartParams, RemoteControlPairingStartResponse> REMOTE_CONTROL_PAIRING_START = new ClientRequest<>("remoteControl/pairing/start", 128, true, true, false, false);

  /** {@code remoteControl/pairing/status}. */
  @ExperimentalApi
  public static final ClientRequest<RemoteControlPairingStatusParams, RemoteControlPairingStatusResponse> REMOTE_CONTROL_PAIRING_STATUS = new ClientRequest<>("remoteControl/pairing/status", 129, true, true, false, true);

  /** {@code remoteControl/client/list}. */
  @ExperimentalApi
  public static final ClientRequest<RemoteControlClientsListParams, RemoteControlClientsListResponse> REMOTE_CONTROL_CLIENT_LIST = new ClientRequest<>("remoteControl/client/list", 130, true, true, false, true);

  /** {@code remoteControl/client/revoke}. */
  @ExperimentalApi
  public static final ClientRequest<RemoteControlClientsRevokeParams, RemoteControlClientsRevokeResponse> REMOTE_CONTROL_CLIENT_REVOKE = new ClientRequest<>("remoteControl/client/revoke", 131, true, true, false, false);

  /** {@code collaborationMode/list}. */
  @ExperimentalApi
  public static final ClientRequest<CollaborationModeListParams, CollaborationModeListResponse> COLLABORATION_MODE_LIST = new ClientRequest<>("collaborationMode/list", 132, true, true, false, true);

  /** {@code mock/experimentalMethod}. */
  @ExperimentalApi
  public static final ClientRequest<MockExperimentalMethodParams, MockExperimentalMethodResponse> MOCK_EXPERIMENTAL_METHOD = new ClientRequest<>("mock/experimentalMethod", 133, true, true, false, false);

  /** {@code environment/add}. */
  @ExperimentalApi
  public static final ClientRequest<EnvironmentAddParams, EnvironmentAddResponse> ENVIRONMENT_ADD = new ClientRequest<>("environment/add", 134, true, true, false, false);

  /** {@code environment/info}. */
  @ExperimentalApi
  public static final ClientRequest<EnvironmentInfoParams, EnvironmentInfoResponse> ENVIRONMENT_INFO = new ClientRequest<>("environment/info", 135, true, true, false, true);

  /** {@code environment/status}. */
  @ExperimentalApi
  public static final ClientRequest<EnvironmentStatusParams, EnvironmentStatusResponse> ENVIRONMENT_STATUS = new ClientRequest<>("environment/status", 136, true, true, false, true);

  /** {@code mcpServer/oauth/login}. */
  public static final ClientRequest<McpServerOauthLoginParams, McpServerOauthLoginResponse> MCP_SERVER_OAUTH_LOGIN = new ClientRequest<>("mcpServer/oauth/login", 137, false, true, true, false);

  /** {@code config/mcpServer/reload}. */
  public static final ClientRequest<Void, McpServerRefreshResponse> CONFIG_MCP_SERVER_RELOAD = new ClientRequest<>("config/mcpServer/reload", 138, false, false, false, false);

  /** {@code mcpServerStatus/list}. */
  public static final ClientRequest<ListMcpServerStatusParams, ListMcpServerStatusResponse> MCP_SERVER_STATUS_LIST = new ClientRequest<>("mcpServerStatus/list", 139, false, true, false, true);

  /** {@code mcpServer/resource/read}. */
  public static final ClientRequest<McpResourceReadParams, McpResourceReadResponse> MCP_SERVER_RESOURCE_READ = new ClientRequest<>("mcpServer/resource/read", 140, false, true, true, true);

  /** {@code mcpServer/event/stream/start}. */
  @ExperimentalApi
  public static final ClientRequest<McpServerEventStreamStartParams, McpServerEventStreamStartResponse> MCP_SERVER_EVENT_STREAM_START = new ClientRequest<>("mcpServer/event/stream/start", 141, true, true, false, false);

  /** {@code mcpServer/event/stream/stop}. */
  @ExperimentalApi
  public static final ClientRequest<McpServerEventStreamStopParams, McpServerEventStreamStopResponse> MCP_SERVER_EVENT_STREAM_STOP = new ClientRequest<>("mcpServer/event/stream/stop", 142, true, true, false, false);

  /** {@code mcpServer/tool/call}. */
  public static final ClientRequest<McpServerToolCallParams, McpServerToolCallResponse> MCP_SERVER_TOOL_CALL = new ClientRequest<>("mcpServer/tool/call", 143, false, true, true, false);

  /** {@code windowsSandbox/setupStart}. */
  public static final ClientRequest<WindowsSandboxSetupStartParams, WindowsSandboxSetupStartResponse> WINDOWS_SANDBOX_SETUP_START = new ClientRequest<>("windowsSandbox/setupStart", 144, false, true, true, false);

  /** {@code windowsSandbox/readiness}. */
  public static final ClientRequest<Void, WindowsSandboxReadinessResponse> WINDOWS_SANDBOX_READINESS = new ClientRequest<>("windowsSandbox/readiness", 145, false, false, false, true);

  /** {@code account/login/start}. */
  public static final ClientRequest<LoginAccountParams, LoginAccountResponse> ACCOUNT_LOGIN_START = new ClientRequest<>("account/login/start", 146, false, true, true, false);

  /** {@code account/bedrock/discover}. */
  @ExperimentalApi
  public static final ClientRequest<BedrockDiscoverParams, BedrockDiscoverResponse> ACCOUNT_BEDROCK_DISCOVER = new ClientRequest<>("account/bedrock/discover", 147, true, true, true, false);

  /** {@code account/bedrock/setup}. */
  @ExperimentalApi
  public static final ClientRequest<BedrockSetupParams, BedrockSetupResponse> ACCOUNT_BEDROCK_SETUP = new ClientRequest<>("account/bedrock/setup", 148, true, true, true, false);

  /** {@code account/gcp/setup}. */
  @ExperimentalApi
  public static final ClientRequest<GcpSetupParams, GcpSetupResponse> ACCOUNT_GCP_SETUP = new ClientRequest<>("account/gcp/setup", 149, true, true, true, false);

  /** {@code account/bedrock/checkGovCloudRequirements}. */
  @ExperimentalApi
  public static final ClientRequest<BedrockCheckGovCloudRequirementsParams, BedrockCheckGovCloudRequirementsResponse> ACCOUNT_BEDROCK_CHECK_GOV_CLOUD_REQUIREMENTS = new ClientRequest<>("account/bedrock/checkGovCloudRequirements", 150, true, true, false, true);

  /** {@code account/login/cancel}. */
  public static final ClientRequest<CancelLoginAccountParams, CancelLoginAccountResponse> ACCOUNT_LOGIN_CANCEL = new ClientRequest<>("account/login/cancel", 151, false, true, false, false);

  /** {@code accountSession/list}. */
  @ExperimentalApi
  public static final ClientRequest<AccountSessionsListParams, AccountSessionsResponse> ACCOUNT_SESSION_LIST = new ClientRequest<>("accountSession/list", 152, true, true, false, true);

  /** {@code accountSession/switch}. */
  @ExperimentalApi
  public static final ClientRequest<AccountSessionsSwitchParams, AccountSessionsSwitchResponse> ACCOUNT_SESSION_SWITCH = new ClientRequest<>("accountSession/switch", 153, true, true, false, false);

  /** {@code account/logout}. */
  public static final ClientRequest<Void, LogoutAccountResponse> ACCOUNT_LOGOUT = new ClientRequest<>("account/logout", 154, false, false, false, false);

  /** {@code account/securitySetup/read}. */
  public static final ClientRequest<Void, GetAccountSecuritySetupResponse> ACCOUNT_SECURITY_SETUP_READ = new ClientRequest<>("account/securitySetup/read", 155, false, false, false, true);

  /** {@code account/rateLimits/read}. */
  public static final ClientRequest<GetAccountRateLimitsParams, GetAccountRateLimitsResponse> ACCOUNT_RATE_LIMITS_READ = new ClientRequest<>("account/rateLimits/read", 156, false, false, false, true);

  /** {@code account/rateLimitResetCredit/consume}. */
  public static final ClientRequest<ConsumeAccountRateLimitResetCreditParams, ConsumeAccountRateLimitResetCreditResponse> ACCOUNT_RATE_LIMIT_RESET_CREDIT_CONSUME = new ClientRequest<>("account/rateLimitResetCredit/consume", 157, false, true, false, false);

  /** {@code account/usage/read}. */
  public static final ClientRequest<GetAccountTokenUsageParams, GetAccountTokenUsageResponse> ACCOUNT_USAGE_READ = new ClientRequest<>("account/usage/read", 158, false, false, false, true);

  /** {@code account/workspaceMessages/read}. */
  public static final ClientRequest<Void, GetWorkspaceMessagesResponse> ACCOUNT_WORKSPACE_MESSAGES_READ = new ClientRequest<>("account/workspaceMessages/read", 159, false, false, false, true);

  /** {@code account/sendAddCreditsNudgeEmail}. */
  public static final ClientRequest<SendAddCreditsNudgeEmailParams, SendAddCreditsNudgeEmailResponse> ACCOUNT_SEND_ADD_CREDITS_NUDGE_EMAIL = new ClientRequest<>("account/sendAddCreditsNudgeEmail", 160, false, true, false, false);

  /** {@code feedback/upload}. */
  public static final ClientRequest<FeedbackUploadParams, FeedbackUploadResponse> FEEDBACK_UPLOAD = new ClientRequest<>("feedback/upload", 161, false, true, true, false);

  /** {@code feedback/save}. */
  public static final ClientRequest<FeedbackSaveParams, FeedbackSaveResponse> FEEDBACK_SAVE = new ClientRequest<>("feedback/save", 162, false, true, false, false);

  /** {@code command/exec}. */
  public static final ClientRequest<CommandExecParams, CommandExecResponse> COMMAND_EXEC = new ClientRequest<>("command/exec", 163, false, true, true, false);

  /** {@code command/exec/write}. */
  public static final ClientRequest<CommandExecWriteParams, CommandExecWriteResponse> COMMAND_EXEC_WRITE = new ClientRequest<>("command/exec/write", 164, false, true, false, false);

  /** {@code command/exec/terminate}. */
  public static final ClientRequest<CommandExecTerminateParams, CommandExecTerminateResponse> COMMAND_EXEC_TERMINATE = new ClientRequest<>("command/exec/terminate", 165, false, true, false, false);

  /** {@code command/exec/resize}. */
  public static final ClientRequest<CommandExecResizeParams, CommandExecResizeResponse> COMMAND_EXEC_RESIZE = new ClientRequest<>("command/exec/resize", 166, false, true, false, false);

  /** {@code process/spawn}. */
  @ExperimentalApi
  public static final ClientRequest<ProcessSpawnParams, ProcessSpawnResponse> PROCESS_SPAWN = new ClientRequest<>("process/spawn", 167, true, true, false, false);

  /** {@code process/writeStdin}. */
  @ExperimentalApi
  public static final ClientRequest<ProcessWriteStdinParams, ProcessWriteStdinResponse> PROCESS_WRITE_STDIN = new ClientRequest<>("process/writeStdin", 168, true, true, false, false);

  /** {@code process/kill}. */
  @ExperimentalApi
  public static final ClientRequest<ProcessKillParams, ProcessKillResponse> PROCESS_KILL = new ClientRequest<>("process/kill", 169, true, true, false, false);

  /** {@code process/resizePty}. */
  @ExperimentalApi
  public static final ClientRequest<ProcessResizePtyParams, ProcessResizePtyResponse> PROCESS_RESIZE_PTY = new ClientRequest<>("process/resizePty", 170, true, true, false, false);

  /** {@code config/read}. */
  public static final ClientRequest<ConfigReadParams, ConfigReadResponse> CONFIG_READ = new ClientRequest<>("config/read", 171, false, true, false, true);

  /** {@code externalAgentConfig/detect}. */
  public static final ClientRequest<ExternalAgentConfigDetectParams, ExternalAgentConfigDetectResponse> EXTERNAL_AGENT_CONFIG_DETECT = new ClientRequest<>("externalAgentConfig/detect", 172, false, true, true, false);

  /** {@code externalAgentConfig/import}. */
  public static final ClientRequest<ExternalAgentConfigImportParams, ExternalAgentConfigImportResponse> EXTERNAL_AGENT_CONFIG_IMPORT = new ClientRequest<>("externalAgentConfig/import", 173, false, true, true, false);

  /** {@code externalAgentConfig/import/recordHistory}. */
  public static final ClientRequest<ExternalAgentConfigImportHistoryRecordParams, ExternalAgentConfigImportHistoryRecordResponse> EXTERNAL_AGENT_CONFIG_IMPORT_RECORD_HISTORY = new ClientRequest<>("externalAgentConfig/import/recordHistory", 174, false, true, false, false);

  /** {@code externalAgentConfig/import/readHistories}. */
  public static final ClientRequest<Void, ExternalAgentConfigImportHistoriesReadResponse> EXTERNAL_AGENT_CONFIG_IMPORT_READ_HISTORIES = new ClientRequest<>("externalAgentConfig/import/readHistories", 175, false, false, false, true);

  /** {@code config/value/write}. */
  public static final ClientRequest<ConfigValueWriteParams, ConfigWriteResponse> CONFIG_VALUE_WRITE = new ClientRequest<>("config/value/write", 176, false, true, false, false);

  /** {@code config/batchWrite}. */
  public static final ClientRequest<ConfigBatchWriteParams, ConfigWriteResponse> CONFIG_BATCH_WRITE = new ClientRequest<>("config/batchWrite", 177, false, true, false, false);

  /** {@code configRequirements/read}. */
  public static final ClientRequest<Void, ConfigRequirementsReadResponse> CONFIG_REQUIREMENTS_READ = new ClientRequest<>("configRequirements/read", 178, false, false, false, true);

  /** {@code account/read}. */
  public static final ClientRequest<GetAccountParams, GetAccountResponse> ACCOUNT_READ = new ClientRequest<>("account/read", 179, false, true, false, true);

  /** {@code fuzzyFileSearch}. */
  public static final ClientRequest<FuzzyFileSearchParams, FuzzyFileSearchResponse> FUZZY_FILE_SEARCH = new ClientRequest<>("fuzzyFileSearch", 180, false, true, false, true);

  /** {@code fuzzyFileSearch/sessionStart}. */
  @ExperimentalApi
  public static final ClientRequest<FuzzyFileSearchSessionStartParams, FuzzyFileSearchSessionStartResponse> FUZZY_FILE_SEARCH_SESSION_START = new ClientRequest<>("fuzzyFileSearch/sessionStart", 181, true, true, false, false);

  /** {@code fuzzyFileSearch/sessionUpdate}. */
  @ExperimentalApi
  public static final ClientRequest<FuzzyFileSearchSessionUpdateParams, FuzzyFileSearchSessionUpdateResponse> FUZZY_FILE_SEARCH_SESSION_UPDATE = new ClientRequest<>("fuzzyFileSearch/sessionUpdate", 182, true, true, false, false);

  /** {@code fuzzyFileSearch/sessionStop}. */
  @ExperimentalApi
  public static final ClientRequest<FuzzyFileSearchSessionStopParams, FuzzyFileSearchSessionStopResponse> FUZZY_FILE_SEARCH_SESSION_STOP = new ClientRequest<>("fuzzyFileSearch/sessionStop", 183, true, true, false, false);

  private static final List<ClientRequest<?, ?>> ALL = List.of(
  INITIALIZE,
  SERVER_DIAGNOSTICS,
  USER_VERIFICATION_STATUS,
  USER_VERIFICATION_ENROLL,
  USER_VERIFICATION_DELETE,
  USER_VERIFICATION_VERIFY,
  USER_VERIFICATION_CANCEL,
  THREAD_START,
  THREAD_RESUME,
  THREAD_FORK,
  THREAD_SAMPLE,
  THREAD_SAMPLE_CANCEL,
  THREAD_ARCHIVE,
  THREAD_DELETE,
  THREAD_UNSUBSCRIBE,
  THREAD_INCREMENT_ELICITATION,
  THREAD_DECREMENT_ELICITATION,
  THREAD_NAME_SET,
  THREAD_PREDICTION_REQUEST,
  THREAD_GOAL_SET,
  THREAD_GOAL_GET,
  THREAD_GOAL_CLEAR,
  THREAD_QUEUE_ADD,
  THREAD_QUEUE_LIST,
  THREAD_QUEUE_UPDATE,
  THREAD_QUEUE_DELETE,
  THREAD_QUEUE_REORDER,
  THREAD_QUEUE_START,
  THREAD_METADATA_UPDATE,
  THREAD_ATTACHMENT_ADD,
  THREAD_ATTACHMENT_LIST,
  THREAD_ATTACHMENT_OWNER_LIST,
  THREAD_ATTACHMENT_REMOVE,
  THREAD_SECTION_MOVE,
  THREAD_SETTINGS_UPDATE,
  THREAD_MEMORY_MODE_SET,
  THREAD_MEMORY_READ,
  MEMORY_STATUS,
  MEMORY_RESET,
  ROLLOUT_COMPRESS,
  THREAD_UNARCHIVE,
  THREAD_COMPACT_START,
  THREAD_SHELL_COMMAND,
  THREAD_APPROVE_GUARDIAN_DENIED_ACTION,
  THREAD_BACKGROUND_TERMINALS_CLEAN,
  THREAD_BACKGROUND_TERMINALS_LIST,
  THREAD_BACKGROUND_TERMINALS_TERMINATE,
  THREAD_REVERT,
  THREAD_LIST,
  PROJECT_LIST,
  PROJECT_READ,
  PROJECT_CREATE,
  PROJECT_IMPORT,
  PROJECT_UPDATE,
  PROJECT_MOVE,
  PROJECT_DELETE,
  THREAD_SECTION_LIST,
  THREAD_SECTION_CREATE,
  THREAD_SECTION_UPDATE,
  THREAD_SECTION_DELETE,
  THREAD_SEARCH,
  THREAD_SEARCH_OCCURRENCES,
  THREAD_LOADED_LIST,
  THREAD_READ,
  THREAD_READ_STATE_UPDATE,
  THREAD_TURNS_LIST,
  THREAD_ITEMS_LIST,
  THREAD_ITEMS_READ,
  THREAD_GUARDIAN_REVIEW,
  THREAD_INJECT_ITEMS,
  THREAD_PREPARE_APPROVED_PLAN,
  SKILLS_LIST,
  SKILLS_EXTRA_ROOTS_SET,
  HOOKS_LIST,
  MARKETPLACE_ADD,
  MARKETPLACE_REMOVE,
  MARKETPLACE_UPGRADE,
  PLUGIN_LIST,
  PLUGIN_SEARCH,
  PLUGIN_INSTALLED,
  PLUGIN_RECONCILE,
  PLUGIN_READ,
  PLUGIN_SKILL_READ,
  PLUGIN_SHARE_SAVE,
  PLUGIN_SHARE_UPDATE_TARGETS,
  PLUGIN_SHARE_LIST,
  PLUGIN_SHARE_CHECKOUT,
  PLUGIN_SHARE_DELETE,
  APP_READ,
  APP_LIST,
  APP_INSTALLED,
  FS_READ_FILE,
  FS_WRITE_FILE,
  FS_CREATE_DIRECTORY,
  FS_GET_METADATA,
  FS_READ_DIRECTORY,
  FS_REMOVE,
  FS_COPY,
  FS_WATCH,
  FS_UNWATCH,
  SKILLS_CONFIG_WRITE,
  PLUGIN_INSTALL,
  PLUGIN_UNINSTALL,
  TURN_START,
  TURN_SETTINGS_UPDATE,
  TURN_STEER,
  TURN_INTERRUPT,
  THREAD_REALTIME_START,
  THREAD_REALTIME_APPEND_AUDIO,
  THREAD_REALTIME_APPEND_TEXT,
  THREAD_REALTIME_APPEND_SPEECH,
  THREAD_REALTIME_STOP,
  THREAD_TIMELINE_LIST,
  THREAD_REALTIME_LIST_VOICES,
  REVIEW_START,
  MODEL_LIST,
  ACCOUNT_GATEWAY_O_AUTH_READ,
  ACCOUNT_GATEWAY_O_AUTH_LOGIN,
  ACCOUNT_GATEWAY_O_AUTH_CANCEL,
  MODEL_PROVIDER_LIST,
  MODEL_PROVIDER_CONFIG_WRITE,
  MODEL_PROVIDER_CAPABILITIES_READ,
  EXPERIMENTAL_FEATURE_LIST,
  PERMISSION_PROFILE_LIST,
  EXPERIMENTAL_FEATURE_ENABLEMENT_SET,
  REMOTE_CONTROL_ENABLE,
  REMOTE_CONTROL_DISABLE,
  REMOTE_CONTROL_STATUS_READ,
  REMOTE_CONTROL_PAIRING_START,
  REMOTE_CONTROL_PAIRING_STATUS,
  REMOTE_CONTROL_CLIENT_LIST,
  REMOTE_CONTROL_CLIENT_REVOKE,
  COLLABORATION_MODE_LIST,
  MOCK_EXPERIMENTAL_METHOD,
  ENVIRONMENT_ADD,
  ENVIRONMENT_INFO,
  ENVIRONMENT_STATUS,
  MCP_SERVER_OAUTH_LOGIN,
  CONFIG_MCP_SERVER_RELOAD,
  MCP_SERVER_STATUS_LIST,
  MCP_SERVER_RESOURCE_READ,
  MCP_SERVER_EVENT_STREAM_START,
  MCP_SERVER_EVENT_STREAM_STOP,
  MCP_SERVER_TOOL_CALL,
  WINDOWS_SANDBOX_SETUP_START,
  WINDOWS_SANDBOX_READINESS,
  ACCOUNT_LOGIN_START,
  ACCOUNT_BEDROCK_DISCOVER,
  ACCOUNT_BEDROCK_SETUP,
  ACCOUNT_GCP_SETUP,
  ACCOUNT_BEDROCK_CHECK_GOV_CLOUD_REQUIREMENTS,
  ACCOUNT_LOGIN_CANCEL,
  ACCOUNT_SESSION_LIST,
  ACCOUNT_SESSION_SWITCH,
  ACCOUNT_LOGOUT,
  ACCOUNT_SECURITY_SETUP_READ,
  ACCOUNT_RATE_LIMITS_READ,
  ACCOUNT_RATE_LIMIT_RESET_CREDIT_CONSUME,
  ACCOUNT_USAGE_READ,
  ACCOUNT_WORKSPACE_MESSAGES_READ,
  ACCOUNT_SEND_ADD_CREDITS_NUDGE_EMAIL,
  FEEDBACK_UPLOAD,
  FEEDBACK_SAVE,
  COMMAND_EXEC,
  COMMAND_EXEC_WRITE,
  COMMAND_EXEC_TERMINATE,
  COMMAND_EXEC_RESIZE,
  PROCESS_SPAWN,
  PROCESS_WRITE_STDIN,
  PROCESS_KILL,
  PROCESS_RESIZE_PTY,
  CONFIG_READ,
  EXTERNAL_AGENT_CONFIG_DETECT,
  EXTERNAL_AGENT_CONFIG_IMPORT,
  EXTERNAL_AGENT_CONFIG_IMPORT_RECORD_HISTORY,
  EXTERNAL_AGENT_CONFIG_IMPORT_READ_HISTORIES,
  CONFIG_VALUE_WRITE,
  CONFIG_BATCH_WRITE,
  CONFIG_REQUIREMENTS_READ,
  ACCOUNT_READ,
  FUZZY_FILE_SEARCH,
  FUZZY_FILE_SEARCH_SESSION_START,
  FUZZY_FILE_SEARCH_SESSION_UPDATE,
  FUZZY_FILE_SEARCH_SESSION_STOP);

  private static final Map<String, ClientRequest<?, ?>> BY_METHOD = new HashMap<>(368);

  static {
    for (ClientRequest<?, ?> each : ALL) {
      BY_METHOD.put(each.method(), each);
    }
  }

  private ClientRequests() {}

  static Class<?> paramsType(int ordinal) {
    return switch (ordinal) {
      case 0 -> InitializeParams.class;
      case 1 -> ServerDiagnosticsParams.class;
      case 2 -> UserVerificationStatusParams.class;
      case 3 -> UserVerificationEnrollParams.class;
      case 4 -> UserVerificationDeleteParams.class;
      case 5 -> UserVerificationVerifyParams.class;
      case 6 -> UserVerificationCancelParams.class;
      case 7 -> ThreadStartParams.class;
      case 8 -> ThreadResumeParams.class;
      case 9 -> ThreadForkParams.class;
      case 10 -> ThreadSampleParams.class;
      case 11 -> ThreadSampleCancelParams.class;
      case 12 -> ThreadArchiveParams.class;
      case 13 -> ThreadDeleteParams.class;
      case 14 -> ThreadUnsubscribeParams.class;
      case 15 -> ThreadIncrementElicitationParams.class;
      case 16 -> ThreadDecrementElicitationParams.class;
      case 17 -> ThreadSetNameParams.class;
      case 18 -> ThreadPredictionRequestParams.class;
      case 19 -> ThreadGoalSetParams.class;
      case 20 -> ThreadGoalGetParams.class;
      case 21 -> ThreadGoalClearParams.class;
      case 22 -> ThreadQueueAddParams.class;
      case 23 -> ThreadQueueListParams.class;
      case 24 -> ThreadQueueUpdateParams.class;
      case 25 -> ThreadQueueDeleteParams.class;
      case 26 -> ThreadQueueReorderParams.class;
      case 27 -> ThreadQueueStartParams.class;
      case 28 -> ThreadMetadataUpdateParams.class;
      case 29 -> ThreadAttachmentAddParams.class;
      case 30 -> ThreadAttachmentListParams.class;
      case 31 -> ThreadAttachmentOwnerListParams.class;
      case 32 -> ThreadAttachmentRemoveParams.class;
      case 33 -> ThreadSectionMoveParams.class;
      case 34 -> ThreadSettingsUpdateParams.class;
      case 35 -> ThreadMemoryModeSetParams.class;
      case 36 -> ThreadMemoryReadParams.class;
      case 37 -> MemoryStatusParams.class;
      case 38 -> Void.class;
      case 39 -> Void.class;
      case 40 -> ThreadUnarchiveParams.class;
      case 41 -> ThreadCompactStartParams.class;
      case 42 -> ThreadShellCommandParams.class;
      case 43 -> ThreadApproveGuardianDeniedActionParams.class;
      case 44 -> ThreadBackgroundTerminalsCleanParams.class;
      case 45 -> ThreadBackgroundTerminalsListParams.class;
      case 46 -> ThreadBackgroundTerminalsTerminateParams.class;
      case 47 -> ThreadRevertParams.class;
      case 48 -> ThreadListParams.class;
      case 49 -> ProjectListParams.class;
      case 50 -> ProjectReadParams.class;
      case 51 -> ProjectCreateParams.class;
      case 52 -> ProjectImportParams.class;
      case 53 -> ProjectUpdateParams.class;
      case 54 -> ProjectMoveParams.class;
      case 55 -> ProjectDeleteParams.class;
      case 56 -> ThreadSectionListParams.class;
      case 57 -> ThreadSectionCreateParams.class;
      case 58 -> ThreadSectionUpdateParams.class;
      case 59 -> ThreadSectionDeleteParams.class;
      case 60 -> ThreadSearchParams.class;
      case 61 -> ThreadSearchOccurrencesParams.class;
      case 62 -> ThreadLoadedListParams.class;
      case 63 -> ThreadReadParams.class;
      case 64 -> ThreadReadStateUpdateParams.class;
      case 65 -> ThreadTurnsListParams.class;
      case 66 -> ThreadItemsListParams.class;
      case 67 -> ThreadItemsReadParams.class;
      case 68 -> ThreadGuardianReviewParams.class;
      case 69 -> ThreadInjectItemsParams.class;
      case 70 -> ThreadPrepareApprovedPlanParams.class;
      case 71 -> SkillsListParams.class;
      case 72 -> SkillsExtraRootsSetParams.class;
      case 73 -> HooksListParams.class;
      case 74 -> MarketplaceAddParams.class;
      case 75 -> MarketplaceRemoveParams.class;
      case 76 -> MarketplaceUpgradeParams.class;
      case 77 -> PluginListParams.class;
      case 78 -> PluginSearchParams.class;
      case 79 -> PluginInstalledParams.class;
      case 80 -> PluginReconcileParams.class;
      case 81 -> PluginReadParams.class;
      case 82 -> PluginSkillReadParams.class;
      case 83 -> PluginShareSaveParams.class;
      case 84 -> PluginShareUpdateTargetsParams.class;
      case 85 -> PluginShareListParams.class;
      case 86 -> PluginShareCheckoutParams.class;
      case 87 -> PluginShareDeleteParams.class;
      case 88 -> AppsReadParams.class;
      case 89 -> AppsListParams.class;
      case 90 -> AppsInstalledParams.class;
      case 91 -> FsReadFileParams.class;
      case 92 -> FsWriteFileParams.class;
      case 93 -> FsCreateDirectoryParams.class;
      case 94 -> FsGetMetadataParams.class;
      case 95 -> FsReadDirectoryParams.class;
      case 96 -> FsRemoveParams.class;
      case 97 -> FsCopyParams.class;
      case 98 -> FsWatchParams.class;
      case 99 -> FsUnwatchParams.class;
      case 100 -> SkillsConfigWriteParams.class;
      case 101 -> PluginInstallParams.class;
      case 102 -> PluginUninstallParams.class;
      case 103 -> TurnStartParams.class;
      case 104 -> TurnSettingsUpdateParams.class;
      case 105 -> TurnSteerParams.class;
      case 106 -> TurnInterruptParams.class;
      case 107 -> ThreadRealtimeStartParams.class;
      case 108 -> ThreadRealtimeAppendAudioParams.class;
      case 109 -> ThreadRealtimeAppendTextParams.class;
      case 110 -> ThreadRealtimeAppendSpeechParams.class;
      case 111 -> ThreadRealtimeStopParams.class;
      case 112 -> ThreadTimelineListParams.class;
      case 113 -> ThreadRealtimeListVoicesParams.class;
      case 114 -> ReviewStartParams.class;
      case 115 -> ModelListParams.class;
      case 116 -> GatewayOAuthReadParams.class;
      case 117 -> GatewayOAuthLoginParams.class;
      case 118 -> Void.class;
      case 119 -> ModelProviderListParams.class;
      case 120 -> ModelProviderConfigWriteParams.class;
      case 121 -> ModelProviderCapabilitiesReadParams.class;
      case 122 -> ExperimentalFeatureListParams.class;
      case 123 -> PermissionProfileListParams.class;
      case 124 -> ExperimentalFeatureEnablementSetParams.class;
      case 125 -> RemoteControlEnableParams.class;
      case 126 -> RemoteControlDisableParams.class;
      case 127 -> Void.class;
      case 128 -> RemoteControlPairingStartParams.class;
      case 129 -> RemoteControlPairingStatusParams.class;
      case 130 -> RemoteControlClientsListParams.class;
      case 131 -> RemoteControlClientsRevokeParams.class;
      case 132 -> CollaborationModeListParams.class;
      case 133 -> MockExperimentalMethodParams.class;
      case 134 -> EnvironmentAddParams.class;
      case 135 -> EnvironmentInfoParams.class;
      case 136 -> EnvironmentStatusParams.class;
      case 137 -> McpServerOauthLoginParams.class;
      case 138 -> Void.class;
      case 139 -> ListMcpServerStatusParams.class;
      case 140 -> McpResourceReadParams.class;
      case 141 -> McpServerEventStreamStartParams.class;
      case 142 -> McpServerEventStreamStopParams.class;
      case 143 -> McpServerToolCallParams.class;
      case 144 -> WindowsSandboxSetupStartParams.class;
      case 145 -> Void.class;
      case 146 -> LoginAccountParams.class;
      case 147 -> BedrockDiscoverParams.class;
      case 148 -> BedrockSetupParams.class;
      case 149 -> GcpSetupParams.class;
      case 150 -> BedrockCheckGovCloudRequirementsParams.class;
      case 151 -> CancelLoginAccountParams.class;
      case 152 -> AccountSessionsListParams.class;
      case 153 -> AccountSessionsSwitchParams.class;
      case 154 -> Void.class;
      case 155 -> Void.class;
      case 156 -> GetAccountRateLimitsParams.class;
      case 157 -> ConsumeAccountRateLimitResetCreditParams.class;
      case 158 -> GetAccountTokenUsageParams.class;
      case 159 -> Void.class;
      case 160 -> SendAddCreditsNudgeEmailParams.class;
      case 161 -> FeedbackUploadParams.class;
      case 162 -> FeedbackSaveParams.class;
      case 163 -> CommandExecParams.class;
      case 164 -> CommandExecWriteParams.class;
      case 165 -> CommandExecTerminateParams.class;
      case 166 -> CommandExecResizeParams.class;
      case 167 -> ProcessSpawnParams.class;
      case 168 -> ProcessWriteStdinParams.class;
      case 169 -> ProcessKillParams.class;
      case 170 -> ProcessResizePtyParams.class;
      case 171 -> ConfigReadParams.class;
      case 172 -> ExternalAgentConfigDetectParams.class;
      case 173 -> ExternalAgentConfigImportParams.class;
      case 174 -> ExternalAgentConfigImportHistoryRecordParams.class;
      case 175 -> Void.class;
      case 176 -> ConfigValueWriteParams.class;
      case 177 -> ConfigBatchWriteParams.class;
      case 178 -> Void.class;
      case 179 -> GetAccountParams.class;
      case 180 -> FuzzyFileSearchParams.class;
      case 181 -> FuzzyFileSearchSessionStartParams.class;
      case 182 -> FuzzyFileSearchSessionUpdateParams.class;
      case 183 -> FuzzyFileSearchSessionStopParams.class;
      default -> throw new IndexOutOfBoundsException();
    };
  }

  static Class<?> resultType(int ordinal) {
    return switch (ordinal) {
      case 0 -> InitializeResponse.class;
      case 1 -> ServerDiagnosticsResponse.class;
      case 2 -> UserVerificationStatusResponse.class;
      case 3 -> UserVerificationEnrollResponse.class;
      case 4 -> UserVerificationDeleteResponse.class;
      case 5 -> UserVerificationVerifyResponse.class;
      case 6 -> UserVerificationCancelResponse.class;
      case 7 -> ThreadStartResponse.class;
      case 8 -> ThreadResumeResponse.class;
      case 9 -> ThreadForkResponse.class;
      case 10 -> ThreadSampleResponse.class;
      case 11 -> ThreadSampleCancelResponse.class;
      case 12 -> ThreadArchiveResponse.class;
      case 13 -> ThreadDeleteResponse.class;
      case 14 -> ThreadUnsubscribeResponse.class;
      case 15 -> ThreadIncrementElicitationResponse.class;
      case 16 -> ThreadDecrementElicitationResponse.class;
      case 17 -> ThreadSetNameResponse.class;
      case 18 -> ThreadPredictionRequestResponse.class;
      case 19 -> ThreadGoalSetResponse.class;
      case 20 -> ThreadGoalGetResponse.class;
      case 21 -> ThreadGoalClearResponse.class;
      case 22 -> ThreadQueueAddResponse.class;
      case 23 -> ThreadQueueListResponse.class;
      case 24 -> ThreadQueueUpdateResponse.class;
      case 25 -> ThreadQueueDeleteResponse.class;
      case 26 -> ThreadQueueReorderResponse.class;
      case 27 -> ThreadQueueStartResponse.class;
      case 28 -> ThreadMetadataUpdateResponse.class;
      case 29 -> ThreadAttachmentAddResponse.class;
      case 30 -> ThreadAttachmentListResponse.class;
      case 31 -> ThreadAttachmentOwnerListResponse.class;
      case 32 -> ThreadAttachmentRemoveResponse.class;
      case 33 -> ThreadSectionMoveResponse.class;
      case 34 -> ThreadSettingsUpdateResponse.class;
      case 35 -> ThreadMemoryModeSetResponse.class;
      case 36 -> ThreadMemoryReadResponse.class;
      case 37 -> MemoryStatusResponse.class;
      case 38 -> MemoryResetResponse.class;
      case 39 -> RolloutCompressResponse.class;
      case 40 -> ThreadUnarchiveResponse.class;
      case 41 -> ThreadCompactStartResponse.class;
      case 42 -> ThreadShellCommandResponse.class;
      case 43 -> ThreadApproveGuardianDeniedActionResponse.class;
      case 44 -> ThreadBackgroundTerminalsCleanResponse.class;
      case 45 -> ThreadBackgroundTerminalsListResponse.class;
      case 46 -> ThreadBackgroundTerminalsTerminateResponse.class;
      case 47 -> ThreadRevertResponse.class;
      case 48 -> ThreadListResponse.class;
      case 49 -> ProjectListResponse.class;
      case 50 -> ProjectReadResponse.class;
      case 51 -> ProjectCreateResponse.class;
      case 52 -> ProjectImportResponse.class;
      case 53 -> ProjectUpdateResponse.class;
      case 54 -> ProjectMoveResponse.class;
      case 55 -> ProjectDeleteResponse.class;
      case 56 -> ThreadSectionListResponse.class;
      case 57 -> ThreadSectionCreateResponse.class;
      case 58 -> ThreadSectionUpdateResponse.class;
      case 59 -> ThreadSectionDeleteResponse.class;
      case 60 -> ThreadSearchResponse.class;
      case 61 -> ThreadSearchOccurrencesResponse.class;
      case 62 -> ThreadLoadedListResponse.class;
      case 63 -> ThreadReadResponse.class;
      case 64 -> ThreadReadStateUpdateResponse.class;
      case 65 -> ThreadTurnsListResponse.class;
      case 66 -> ThreadItemsListResponse.class;
      case 67 -> ThreadItemsReadResponse.class;
      case 68 -> ThreadGuardianReviewResponse.class;
      case 69 -> ThreadInjectItemsResponse.class;
      case 70 -> ThreadPrepareApprovedPlanResponse.class;
      case 71 -> SkillsListResponse.class;
      case 72 -> SkillsExtraRootsSetResponse.class;
      case 73 -> HooksListResponse.class;
      case 74 -> MarketplaceAddResponse.class;
      case 75 -> MarketplaceRemoveResponse.class;
      case 76 -> MarketplaceUpgradeResponse.class;
      case 77 -> PluginListResponse.class;
      case 78 -> PluginSearchResponse.class;
      case 79 -> PluginInstalledResponse.class;
      case 80 -> PluginReconcileResponse.class;
      case 81 -> PluginReadResponse.class;
      case 82 -> PluginSkillReadResponse.class;
      case 83 -> PluginShareSaveResponse.class;
      case 84 -> PluginShareUpdateTargetsResponse.class;
      case 85 -> PluginShareListResponse.class;
      case 86 -> PluginShareCheckoutResponse.class;
      case 87 -> PluginShareDeleteResponse.class;
      case 88 -> AppsReadResponse.class;
      case 89 -> AppsListResponse.class;
      case 90 -> AppsInstalledResponse.class;
      case 91 -> FsReadFileResponse.class;
      case 92 -> FsWriteFileResponse.class;
      case 93 -> FsCreateDirectoryResponse.class;
      case 94 -> FsGetMetadataResponse.class;
      case 95 -> FsReadDirectoryResponse.class;
      case 96 -> FsRemoveResponse.class;
      case 97 -> FsCopyResponse.class;
      case 98 -> FsWatchResponse.class;
      case 99 -> FsUnwatchResponse.class;
      case 100 -> SkillsConfigWriteResponse.class;
      case 101 -> PluginInstallResponse.class;
      case 102 -> PluginUninstallResponse.class;
      case 103 -> TurnStartResponse.class;
      case 104 -> TurnSettingsUpdateResponse.class;
      case 105 -> TurnSteerResponse.class;
      case 106 -> TurnInterruptResponse.class;
      case 107 -> ThreadRealtimeStartResponse.class;
      case 108 -> ThreadRealtimeAppendAudioResponse.class;
      case 109 -> ThreadRealtimeAppendTextResponse.class;
      case 110 -> ThreadRealtimeAppendSpeechResponse.class;
      case 111 -> ThreadRealtimeStopResponse.class;
      case 112 -> ThreadTimelineListResponse.class;
      case 113 -> ThreadRealtimeListVoicesResponse.class;
      case 114 -> ReviewStartResponse.class;
      case 115 -> ModelListResponse.class;
      case 116 -> GatewayOAuthReadResponse.class;
      case 117 -> GatewayOAuthLoginResponse.class;
      case 118 -> GatewayOAuthCancelResponse.class;
      case 119 -> ModelProviderListResponse.class;
      case 120 -> ModelProviderConfigWriteResponse.class;
      case 121 -> ModelProviderCapabilitiesReadResponse.class;
      case 122 -> ExperimentalFeatureListResponse.class;
      case 123 -> PermissionProfileListResponse.class;
      case 124 -> ExperimentalFeatureEnablementSetResponse.class;
      case 125 -> RemoteControlEnableResponse.class;
      case 126 -> RemoteControlDisableResponse.class;
      case 127 -> RemoteControlStatusReadResponse.class;
      case 128 -> RemoteControlPairingStartResponse.class;
      case 129 -> RemoteControlPairingStatusResponse.class;
      case 130 -> RemoteControlClientsListResponse.class;
      case 131 -> RemoteControlClientsRevokeResponse.class;
      case 132 -> CollaborationModeListResponse.class;
      case 133 -> MockExperimentalMethodResponse.class;
      case 134 -> EnvironmentAddResponse.class;
      case 135 -> EnvironmentInfoResponse.class;
      case 136 -> EnvironmentStatusResponse.class;
      case 137 -> McpServerOauthLoginResponse.class;
      case 138 -> McpServerRefreshResponse.class;
      case 139 -> ListMcpServerStatusResponse.class;
      case 140 -> McpResourceReadResponse.class;
      case 141 -> McpServerEventStreamStartResponse.class;
      case 142 -> McpServerEventStreamStopResponse.class;
      case 143 -> McpServerToolCallResponse.class;
      case 144 -> WindowsSandboxSetupStartResponse.class;
      case 145 -> WindowsSandboxReadinessResponse.class;
      case 146 -> LoginAccountResponse.class;
      case 147 -> BedrockDiscoverResponse.class;
      case 148 -> BedrockSetupResponse.class;
      case 149 -> GcpSetupResponse.class;
      case 150 -> BedrockCheckGovCloudRequirementsResponse.class;
      case 151 -> CancelLoginAccountResponse.class;
      case 152 -> AccountSessionsResponse.class;
      case 153 -> AccountSessionsSwitchResponse.class;
      case 154 -> LogoutAccountResponse.class;
      case 155 -> GetAccountSecuritySetupResponse.class;
      case 156 -> GetAccountRateLimitsResponse.class;
      case 157 -> ConsumeAccountRateLimitResetCreditResponse.class;
      case 158 -> GetAccountTokenUsageResponse.class;
      case 159 -> GetWorkspaceMessagesResponse.class;
      case 160 -> SendAddCreditsNudgeEmailResponse.class;
      case 161 -> FeedbackUploadResponse.class;
      case 162 -> FeedbackSaveResponse.class;
      case 163 -> CommandExecResponse.class;
      case 164 -> CommandExecWriteResponse.class;
      case 165 -> CommandExecTerminateResponse.class;
      case 166 -> CommandExecResizeResponse.class;
      case 167 -> ProcessSpawnResponse.class;
      case 168 -> ProcessWriteStdinResponse.class;
      case 169 -> ProcessKillResponse.class;
      case 170 -> ProcessResizePtyResponse.class;
      case 171 -> ConfigReadResponse.class;
      case 172 -> ExternalAgentConfigDetectResponse.class;
      case 173 -> ExternalAgentConfigImportResponse.class;
      case 174 -> ExternalAgentConfigImportHistoryRecordResponse.class;
      case 175 -> ExternalAgentConfigImportHistoriesReadResponse.class;
      case 176 -> ConfigWriteResponse.class;
      case 177 -> ConfigWriteResponse.class;
      case 178 -> ConfigRequirementsReadResponse.class;
      case 179 -> GetAccountResponse.class;
      case 180 -> FuzzyFileSearchResponse.class;
      case 181 -> FuzzyFileSearchSessionStartResponse.class;
      case 182 -> FuzzyFileSearchSessionUpdateResponse.class;
      case 183 -> FuzzyFileSearchSessionStopResponse.class;
      default -> throw new IndexOutOfBoundsException();
    };
  }

  static @Nullable Object readParams(int ordinal, JsonParser p) {
    return switch (ordinal) {
      case 0 -> InitializeParams.read(p);
      case 1 -> ServerDiagnosticsParams.read(p);
      case 2 -> UserVerificationStatusParams.read(p);
      case 3 -> UserVerificationEnrollParams.read(p);
      case 4 -> UserVerificationDeleteParams.read(p);
      case 5 -> UserVerificationVerifyParams.read(p);
      case 6 -> UserVerificationCancelParams.read(p);
      case 7 -> ThreadStartParams.read(p);
      case 8 -> ThreadResumeParams.read(p);
      case 9 -> ThreadForkParams.read(p);
      case 10 -> ThreadSampleParams.read(p);
      case 11 -> ThreadSampleCancelParams.read(p);
      case 12 -> ThreadArchiveParams.read(p);
      case 13 -> ThreadDeleteParams.read(p);
      case 14 -> ThreadUnsubscribeParams.read(p);
      case 15 -> ThreadIncrementElicitationParams.read(p);
      case 16 -> ThreadDecrementElicitationParams.read(p);
      case 17 -> ThreadSetNameParams.read(p);
      case 18 -> ThreadPredictionRequestParams.read(p);
      case 19 -> ThreadGoalSetParams.read(p);
      case 20 -> ThreadGoalGetParams.read(p);
      case 21 -> ThreadGoalClearParams.read(p);
      case 22 -> ThreadQueueAddParams.read(p);
      case 23 -> ThreadQueueListParams.read(p);
      case 24 -> ThreadQueueUpdateParams.read(p);
      case 25 -> ThreadQueueDeleteParams.read(p);
      case 26 -> ThreadQueueReorderParams.read(p);
      case 27 -> ThreadQueueStartParams.read(p);
      case 28 -> ThreadMetadataUpdateParams.read(p);
      case 29 -> ThreadAttachmentAddParams.read(p);
      case 30 -> ThreadAttachmentListParams.read(p);
      case 31 -> ThreadAttachmentOwnerListParams.read(p);
      case 32 -> ThreadAttachmentRemoveParams.read(p);
      case 33 -> ThreadSectionMoveParams.read(p);
      case 34 -> ThreadSettingsUpdateParams.read(p);
      case 35 -> ThreadMemoryModeSetParams.read(p);
      case 36 -> ThreadMemoryReadParams.read(p);
      case 37 -> MemoryStatusParams.read(p);
      case 38 -> null;
      case 39 -> null;
      case 40 -> ThreadUnarchiveParams.read(p);
      case 41 -> ThreadCompactStartParams.read(p);
      case 42 -> ThreadShellCommandParams.read(p);
      case 43 -> ThreadApproveGuardianDeniedActionParams.read(p);
      case 44 -> ThreadBackgroundTerminalsCleanParams.read(p);
      case 45 -> ThreadBackgroundTerminalsListParams.read(p);
      case 46 -> ThreadBackgroundTerminalsTerminateParams.read(p);
      case 47 -> ThreadRevertParams.read(p);
      case 48 -> ThreadListParams.read(p);
      case 49 -> ProjectListParams.read(p);
      case 50 -> ProjectReadParams.read(p);
      case 51 -> ProjectCreateParams.read(p);
      case 52 -> ProjectImportParams.read(p);
      case 53 -> ProjectUpdateParams.read(p);
      case 54 -> ProjectMoveParams.read(p);
      case 55 -> ProjectDeleteParams.read(p);
      case 56 -> ThreadSectionListParams.read(p);
      case 57 -> ThreadSectionCreateParams.read(p);
      case 58 -> ThreadSectionUpdateParams.read(p);
      case 59 -> ThreadSectionDeleteParams.read(p);
      case 60 -> ThreadSearchParams.read(p);
      case 61 -> ThreadSearchOccurrencesParams.read(p);
      case 62 -> ThreadLoadedListParams.read(p);
      case 63 -> ThreadReadParams.read(p);
      case 64 -> ThreadReadStateUpdateParams.read(p);
      case 65 -> ThreadTurnsListParams.read(p);
      case 66 -> ThreadItemsListParams.read(p);
      case 67 -> ThreadItemsReadParams.read(p);
      case 68 -> ThreadGuardianReviewParams.read(p);
      case 69 -> ThreadInjectItemsParams.read(p);
      case 70 -> ThreadPrepareApprovedPlanParams.read(p);
      case 71 -> SkillsListParams.read(p);
      case 72 -> SkillsExtraRootsSetParams.read(p);
      case 73 -> HooksListParams.read(p);
      case 74 -> MarketplaceAddParams.read(p);
      case 75 -> MarketplaceRemoveParams.read(p);
      case 76 -> MarketplaceUpgradeParams.read(p);
      case 77 -> PluginListParams.read(p);
      case 78 -> PluginSearchParams.read(p);
      case 79 -> PluginInstalledParams.read(p);
      case 80 -> PluginReconcileParams.read(p);
      case 81 -> PluginReadParams.read(p);
      case 82 -> PluginSkillReadParams.read(p);
      case 83 -> PluginShareSaveParams.read(p);
      case 84 -> PluginShareUpdateTargetsParams.read(p);
      case 85 -> PluginShareListParams.read(p);
      case 86 -> PluginShareCheckoutParams.read(p);
      case 87 -> PluginShareDeleteParams.read(p);
      case 88 -> AppsReadParams.read(p);
      case 89 -> AppsListParams.read(p);
      case 90 -> AppsInstalledParams.read(p);
      case 91 -> FsReadFileParams.read(p);
      case 92 -> FsWriteFileParams.read(p);
      case 93 -> FsCreateDirectoryParams.read(p);
      case 94 -> FsGetMetadataParams.read(p);
      case 95 -> FsReadDirectoryParams.read(p);
      case 96 -> FsRemoveParams.read(p);
      case 97 -> FsCopyParams.read(p);
      case 98 -> FsWatchParams.read(p);
      case 99 -> FsUnwatchParams.read(p);
      case 100 -> SkillsConfigWriteParams.read(p);
      case 101 -> PluginInstallParams.read(p);
      case 102 -> PluginUninstallParams.read(p);
      case 103 -> TurnStartParams.read(p);
      case 104 -> TurnSettingsUpdateParams.read(p);
      case 105 -> TurnSteerParams.read(p);
      case 106 -> TurnInterruptParams.read(p);
      case 107 -> ThreadRealtimeStartParams.read(p);
      case 108 -> ThreadRealtimeAppendAudioParams.read(p);
      case 109 -> ThreadRealtimeAppendTextParams.read(p);
      case 110 -> ThreadRealtimeAppendSpeechParams.read(p);
      case 111 -> ThreadRealtimeStopParams.read(p);
      case 112 -> ThreadTimelineListParams.read(p);
      case 113 -> ThreadRealtimeListVoicesParams.read(p);
      case 114 -> ReviewStartParams.read(p);
      case 115 -> ModelListParams.read(p);
      case 116 -> GatewayOAuthReadParams.read(p);
      case 117 -> GatewayOAuthLoginParams.read(p);
      case 118 -> null;
      case 119 -> ModelProviderListParams.read(p);
      case 120 -> ModelProviderConfigWriteParams.read(p);
      case 121 -> ModelProviderCapabilitiesReadParams.read(p);
      case 122 -> ExperimentalFeatureListParams.read(p);
      case 123 -> PermissionProfileListParams.read(p);
      case 124 -> ExperimentalFeatureEnablementSetParams.read(p);
      case 125 -> RemoteControlEnableParams.read(p);
      case 126 -> RemoteControlDisableParams.read(p);
      case 127 -> null;
      case 128 -> RemoteControlPairingStartParams.read(p);
      case 129 -> RemoteControlPairingStatusParams.read(p);
      case 130 -> RemoteControlClientsListParams.read(p);
      case 131 -> RemoteControlClientsRevokeParams.read(p);
      case 132 -> CollaborationModeListParams.read(p);
      case 133 -> MockExperimentalMethodParams.read(p);
      case 134 -> EnvironmentAddParams.read(p);
      case 135 -> EnvironmentInfoParams.read(p);
      case 136 -> EnvironmentStatusParams.read(p);
      case 137 -> McpServerOauthLoginParams.read(p);
      case 138 -> null;
      case 139 -> ListMcpServerStatusParams.read(p);
      case 140 -> McpResourceReadParams.read(p);
      case 141 -> McpServerEventStreamStartParams.read(p);
      case 142 -> McpServerEventStreamStopParams.read(p);
      case 143 -> McpServerToolCallParams.read(p);
      case 144 -> WindowsSandboxSetupStartParams.read(p);
      case 145 -> null;
      case 146 -> LoginAccountParams.read(p);
      case 147 -> BedrockDiscoverParams.read(p);
      case 148 -> BedrockSetupParams.read(p);
      case 149 -> GcpSetupParams.read(p);
      case 150 -> BedrockCheckGovCloudRequirementsParams.read(p);
      case 151 -> CancelLoginAccountParams.read(p);
      case 152 -> AccountSessionsListParams.read(p);
      case 153 -> AccountSessionsSwitchParams.read(p);
      case 154 -> null;
      case 155 -> null;
      case 156 -> GetAccountRateLimitsParams.read(p);
      case 157 -> ConsumeAccountRateLimitResetCreditParams.read(p);
      case 158 -> GetAccountTokenUsageParams.read(p);
      case 159 -> null;
      case 160 -> SendAddCreditsNudgeEmailParams.read(p);
      case 161 -> FeedbackUploadParams.read(p);
      case 162 -> FeedbackSaveParams.read(p);
      case 163 -> CommandExecParams.read(p);
      case 164 -> CommandExecWriteParams.read(p);
      case 165 -> CommandExecTerminateParams.read(p);
      case 166 -> CommandExecResizeParams.read(p);
      case 167 -> ProcessSpawnParams.read(p);
      case 168 -> ProcessWriteStdinParams.read(p);
      case 169 -> ProcessKillParams.read(p);
      case 170 -> ProcessResizePtyParams.read(p);
      case 171 -> ConfigReadParams.read(p);
      case 172 -> ExternalAgentConfigDetectParams.read(p);
      case 173 -> ExternalAgentConfigImportParams.read(p);
      case 174 -> ExternalAgentConfigImportHistoryRecordParams.read(p);
      case 175 -> null;
      case 176 -> ConfigValueWriteParams.read(p);
      case 177 -> ConfigBatchWriteParams.read(p);
      case 178 -> null;
      case 179 -> GetAccountParams.read(p);
      case 180 -> FuzzyFileSearchParams.read(p);
      case 181 -> FuzzyFileSearchSessionStartParams.read(p);
      case 182 -> FuzzyFileSearchSessionUpdateParams.read(p);
      case 183 -> FuzzyFileSearchSessionStopParams.read(p);
      default -> throw new IndexOutOfBoundsException();
    };
  }

  static Object readResult(int ordinal, JsonParser p) {
    return switch (ordinal) {
      case 0 -> InitializeResponse.read(p);
      case 1 -> ServerDiagnosticsResponse.read(p);
      case 2 -> UserVerificationStatusResponse.read(p);
      case 3 -> UserVerificationEnrollResponse.read(p);
      case 4 -> UserVerificationDeleteResponse.read(p);
      case 5 -> UserVerificationVerifyResponse.read(p);
      case 6 -> UserVerificationCancelResponse.read(p);
      case 7 -> ThreadStartResponse.read(p);
      case 8 -> ThreadResumeResponse.read(p);
      case 9 -> ThreadForkResponse.read(p);
      case 10 -> ThreadSampleResponse.read(p);
      case 11 -> ThreadSampleCancelResponse.read(p);
      case 12 -> ThreadArchiveResponse.read(p);
      case 13 -> ThreadDeleteResponse.read(p);
      case 14 -> ThreadUnsubscribeResponse.read(p);
      case 15 -> ThreadIncrementElicitationResponse.read(p);
      case 16 -> ThreadDecrementElicitationResponse.read(p);
      case 17 -> ThreadSetNameResponse.read(p);
      case 18 -> ThreadPredictionRequestResponse.read(p);
      case 19 -> ThreadGoalSetResponse.read(p);
      case 20 -> ThreadGoalGetResponse.read(p);
      case 21 -> ThreadGoalClearResponse.read(p);
      case 22 -> ThreadQueueAddResponse.read(p);
      case 23 -> ThreadQueueListResponse.read(p);
      case 24 -> ThreadQueueUpdateResponse.read(p);
      case 25 -> ThreadQueueDeleteResponse.read(p);
      case 26 -> ThreadQueueReorderResponse.read(p);
      case 27 -> ThreadQueueStartResponse.read(p);
      case 28 -> ThreadMetadataUpdateResponse.read(p);
      case 29 -> ThreadAttachmentAddResponse.read(p);
      case 30 -> ThreadAttachmentListResponse.read(p);
      case 31 -> ThreadAttachmentOwnerListResponse.read(p);
      case 32 -> ThreadAttachmentRemoveResponse.read(p);
      case 33 -> ThreadSectionMoveResponse.read(p);
      case 34 -> ThreadSettingsUpdateResponse.read(p);
      case 35 -> ThreadMemoryModeSetResponse.read(p);
      case 36 -> ThreadMemoryReadResponse.read(p);
      case 37 -> MemoryStatusResponse.read(p);
      case 38 -> MemoryResetResponse.read(p);
      case 39 -> RolloutCompressResponse.read(p);
      case 40 -> ThreadUnarchiveResponse.read(p);
      case 41 -> ThreadCompactStartResponse.read(p);
      case 42 -> ThreadShellCommandResponse.read(p);
      case 43 -> ThreadApproveGuardianDeniedActionResponse.read(p);
      case 44 -> ThreadBackgroundTerminalsCleanResponse.read(p);
      case 45 -> ThreadBackgroundTerminalsListResponse.read(p);
      case 46 -> ThreadBackgroundTerminalsTerminateResponse.read(p);
      case 47 -> ThreadRevertResponse.read(p);
      case 48 -> ThreadListResponse.read(p);
      case 49 -> ProjectListResponse.read(p);
      case 50 -> ProjectReadResponse.read(p);
      case 51 -> ProjectCreateResponse.read(p);
      case 52 -> ProjectImportResponse.read(p);
      case 53 -> ProjectUpdateResponse.read(p);
      case 54 -> ProjectMoveResponse.read(p);
      case 55 -> ProjectDeleteResponse.read(p);
      case 56 -> ThreadSectionListResponse.read(p);
      case 57 -> ThreadSectionCreateResponse.read(p);
      case 58 -> ThreadSectionUpdateResponse.read(p);
      case 59 -> ThreadSectionDeleteResponse.read(p);
      case 60 -> ThreadSearchResponse.read(p);
      case 61 -> ThreadSearchOccurrencesResponse.read(p);
      case 62 -> ThreadLoadedListResponse.read(p);
      case 63 -> ThreadReadResponse.read(p);
      case 64 -> ThreadReadStateUpdateResponse.read(p);
      case 65 -> ThreadTurnsListResponse.read(p);
      case 66 -> ThreadItemsListResponse.read(p);
      case 67 -> ThreadItemsReadResponse.read(p);
      case 68 -> ThreadGuardianReviewResponse.read(p);
      case 69 -> ThreadInjectItemsResponse.read(p);
      case 70 -> ThreadPrepareApprovedPlanResponse.read(p);
      case 71 -> SkillsListResponse.read(p);
      case 72 -> SkillsExtraRootsSetResponse.read(p);
      case 73 -> HooksListResponse.read(p);
      case 74 -> MarketplaceAddResponse.read(p);
      case 75 -> MarketplaceRemoveResponse.read(p);
      case 76 -> MarketplaceUpgradeResponse.read(p);
      case 77 -> PluginListResponse.read(p);
      case 78 -> PluginSearchResponse.read(p);
      case 79 -> PluginInstalledResponse.read(p);
      case 80 -> PluginReconcileResponse.read(p);
      case 81 -> PluginReadResponse.read(p);
      case 82 -> PluginSkillReadResponse.read(p);
      case 83 -> PluginShareSaveResponse.read(p);
      case 84 -> PluginShareUpdateTargetsResponse.read(p);
      case 85 -> PluginShareListResponse.read(p);
      case 86 -> PluginShareCheckoutResponse.read(p);
      case 87 -> PluginShareDeleteResponse.read(p);
      case 88 -> AppsReadResponse.read(p);
      case 89 -> AppsListResponse.read(p);
      case 90 -> AppsInstalledResponse.read(p);
      case 91 -> FsReadFileResponse.read(p);
      case 92 -> FsWriteFileResponse.read(p);
      case 93 -> FsCreateDirectoryResponse.read(p);
      case 94 -> FsGetMetadataResponse.read(p);
      case 95 -> FsReadDirectoryResponse.read(p);
      case 96 -> FsRemoveResponse.read(p);
      case 97 -> FsCopyResponse.read(p);
      case 98 -> FsWatchResponse.read(p);
      case 99 -> FsUnwatchResponse.read(p);
      case 100 -> SkillsConfigWriteResponse.read(p);
      case 101 -> PluginInstallResponse.read(p);
      case 102 -> PluginUninstallResponse.read(p);
      case 103 -> TurnStartResponse.read(p);
      case 104 -> TurnSettingsUpdateResponse.read(p);
      case 105 -> TurnSteerResponse.read(p);
      case 106 -> TurnInterruptResponse.read(p);
      case 107 -> ThreadRealtimeStartResponse.read(p);
      case 108 -> ThreadRealtimeAppendAudioResponse.read(p);
      case 109 -> ThreadRealtimeAppendTextResponse.read(p);
      case 110 -> ThreadRealtimeAppendSpeechResponse.read(p);
      case 111 -> ThreadRealtimeStopResponse.read(p);
      case 112 -> ThreadTimelineListResponse.read(p);
      case 113 -> ThreadRealtimeListVoicesResponse.read(p);
      case 114 -> ReviewStartResponse.read(p);
      case 115 -> ModelListResponse.read(p);
      case 116 -> GatewayOAuthReadResponse.read(p);
      case 117 -> GatewayOAuthLoginResponse.read(p);
      case 118 -> GatewayOAuthCancelResponse.read(p);
      case 119 -> ModelProviderListResponse.read(p);
      case 120 -> ModelProviderConfigWriteResponse.read(p);
      case 121 -> ModelProviderCapabilitiesReadResponse.read(p);
      case 122 -> ExperimentalFeatureListResponse.read(p);
      case 123 -> PermissionProfileListResponse.read(p);
      case 124 -> ExperimentalFeatureEnablementSetResponse.read(p);
      case 125 -> RemoteControlEnableResponse.read(p);
      case 126 -> RemoteControlDisableResponse.read(p);
      case 127 -> RemoteControlStatusReadResponse.read(p);
      case 128 -> RemoteControlPairingStartResponse.read(p);
      case 129 -> RemoteControlPairingStatusResponse.read(p);
      case 130 -> RemoteControlClientsListResponse.read(p);
      case 131 -> RemoteControlClientsRevokeResponse.read(p);
      case 132 -> CollaborationModeListResponse.read(p);
      case 133 -> MockExperimentalMethodResponse.read(p);
      case 134 -> EnvironmentAddResponse.read(p);
      case 135 -> EnvironmentInfoResponse.read(p);
      case 136 -> EnvironmentStatusResponse.read(p);
      case 137 -> McpServerOauthLoginResponse.read(p);
      case 138 -> McpServerRefreshResponse.read(p);
      case 139 -> ListMcpServerStatusResponse.read(p);
      case 140 -> McpResourceReadResponse.read(p);
      case 141 -> McpServerEventStreamStartResponse.read(p);
      case 142 -> McpServerEventStreamStopResponse.read(p);
      case 143 -> McpServerToolCallResponse.read(p);
      case 144 -> WindowsSandboxSetupStartResponse.read(p);
      case 145 -> WindowsSandboxReadinessResponse.read(p);
      case 146 -> LoginAccountResponse.read(p);
      case 147 -> BedrockDiscoverResponse.read(p);
      case 148 -> BedrockSetupResponse.read(p);
      case 149 -> GcpSetupResponse.read(p);
      case 150 -> BedrockCheckGovCloudRequirementsResponse.read(p);
      case 151 -> CancelLoginAccountResponse.read(p);
      case 152 -> AccountSessionsResponse.read(p);
      case 153 -> AccountSessionsSwitchResponse.read(p);
      case 154 -> LogoutAccountResponse.read(p);
      case 155 -> GetAccountSecuritySetupResponse.read(p);
      case 156 -> GetAccountRateLimitsResponse.read(p);
      case 157 -> ConsumeAccountRateLimitResetCreditResponse.read(p);
      case 158 -> GetAccountTokenUsageResponse.read(p);
      case 159 -> GetWorkspaceMessagesResponse.read(p);
      case 160 -> SendAddCreditsNudgeEmailResponse.read(p);
      case 161 -> FeedbackUploadResponse.read(p);
      case 162 -> FeedbackSaveResponse.read(p);
      case 163 -> CommandExecResponse.read(p);
      case 164 -> CommandExecWriteResponse.read(p);
      case 165 -> CommandExecTerminateResponse.read(p);
      case 166 -> CommandExecResizeResponse.read(p);
      case 167 -> ProcessSpawnResponse.read(p);
      case 168 -> ProcessWriteStdinResponse.read(p);
      case 169 -> ProcessKillResponse.read(p);
      case 170 -> ProcessResizePtyResponse.read(p);
      case 171 -> ConfigReadResponse.read(p);
      case 172 -> ExternalAgentConfigDetectResponse.read(p);
      case 173 -> ExternalAgentConfigImportResponse.read(p);
      case 174 -> ExternalAgentConfigImportHistoryRecordResponse.read(p);
      case 175 -> ExternalAgentConfigImportHistoriesReadResponse.read(p);
      case 176 -> ConfigWriteResponse.read(p);
      case 177 -> ConfigWriteResponse.read(p);
      case 178 -> ConfigRequirementsReadResponse.read(p);
      case 179 -> GetAccountResponse.read(p);
      case 180 -> FuzzyFileSearchResponse.read(p);
      case 181 -> FuzzyFileSearchSessionStartResponse.read(p);
      case 182 -> FuzzyFileSearchSessionUpdateResponse.read(p);
      case 183 -> FuzzyFileSearchSessionStopResponse.read(p);
      default -> throw new IndexOutOfBoundsException();
    };
  }

  /** All of them, by ordinal. */
  public static List<ClientRequest<?, ?>> all() {
    return ALL;
  }

  /** The one with that method name, or null. */
  public static @Nullable ClientRequest<?, ?> byMethod(String method) {
    return BY_METHOD.get(method);
  }
}
