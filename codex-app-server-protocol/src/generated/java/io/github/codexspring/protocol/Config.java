package io.github.codexspring.protocol;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code Config}.
 *
 * @param analytics optional, nullable
 * @param approvalPolicy {@code approval_policy}; optional, nullable
 * @param approvalsReviewer {@code approvals_reviewer}; optional, nullable
 * @param apps optional, nullable
 * @param browserUse {@code browser_use}; optional, nullable
 * @param clientSearchProvider {@code client_search_provider}; optional, nullable
 * @param compactPrompt {@code compact_prompt}; optional, nullable
 * @param computerUse {@code computer_use}; optional, nullable
 * @param desktop optional, nullable
 * @param developerInstructions {@code developer_instructions}; optional, nullable
 * @param forcedChatgptWorkspaceId {@code forced_chatgpt_workspace_id}; optional, nullable
 * @param forcedLoginMethod {@code forced_login_method}; optional, nullable
 * @param instructions optional, nullable
 * @param model optional, nullable
 * @param modelAutoCompactTokenLimit {@code model_auto_compact_token_limit}; optional, nullable
 * @param modelAutoCompactTokenLimitScope {@code model_auto_compact_token_limit_scope}; optional, nullable
 * @param modelContextWindow {@code model_context_window}; optional, nullable
 * @param modelProvider {@code model_provider}; optional, nullable
 * @param modelReasoningEffort {@code model_reasoning_effort}; optional, nullable
 * @param modelReasoningSummary {@code model_reasoning_summary}; optional, nullable
 * @param modelVerbosity {@code model_verbosity}; optional, nullable
 * @param reviewModel {@code review_model}; optional, nullable
 * @param sandboxMode {@code sandbox_mode}; optional, nullable
 * @param sandboxWorkspaceWrite {@code sandbox_workspace_write}; optional, nullable
 * @param serviceTier {@code service_tier}; optional, nullable
 * @param tools optional, nullable
 * @param webSearch {@code web_search}; optional, nullable
 * @param additionalProperties all other properties
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = Config.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record Config(@Nullable AnalyticsConfig analytics, @Nullable AskForApproval approvalPolicy,
    @Nullable ApprovalsReviewer approvalsReviewer, @ExperimentalApi @Nullable AppsConfig apps,
    @Nullable BrowserUseConfig browserUse, @Nullable WebSearchProvider clientSearchProvider,
    @Nullable String compactPrompt, @Nullable ComputerUseConfig computerUse,
    @Nullable Map<String, JsonNode> desktop, @Nullable String developerInstructions,
    @Nullable ForcedChatgptWorkspaceIds forcedChatgptWorkspaceId,
    @Nullable ForcedLoginMethod forcedLoginMethod, @Nullable String instructions,
    @Nullable String model, @Nullable Long modelAutoCompactTokenLimit,
    @Nullable AutoCompactTokenLimitScope modelAutoCompactTokenLimitScope,
    @Nullable Long modelContextWindow, @Nullable String modelProvider,
    @Nullable String modelReasoningEffort, @Nullable ReasoningSummary modelReasoningSummary,
    @Nullable Verbosity modelVerbosity, @Nullable String reviewModel,
    @Nullable SandboxMode sandboxMode, @Nullable SandboxWorkspaceWrite sandboxWorkspaceWrite,
    @Nullable String serviceTier, @Nullable ToolsV2 tools, @Nullable WebSearchMode webSearch,
    Map<String, JsonNode> additionalProperties,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "Config";

  public Config {
    desktop = desktop == null ? null : Checks.copy(desktop);
    additionalProperties = Checks.copy(additionalProperties);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static Config of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static Config read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static Config readBody(JsonParser p) {
    AnalyticsConfig analytics = null;
    AskForApproval approvalPolicy = null;
    ApprovalsReviewer approvalsReviewer = null;
    AppsConfig apps = null;
    BrowserUseConfig browserUse = null;
    WebSearchProvider clientSearchProvider = null;
    String compactPrompt = null;
    ComputerUseConfig computerUse = null;
    Map<String, JsonNode> desktop = null;
    String developerInstructions = null;
    ForcedChatgptWorkspaceIds forcedChatgptWorkspaceId = null;
    ForcedLoginMethod forcedLoginMethod = null;
    String instructions = null;
    String model = null;
    Long modelAutoCompactTokenLimit = null;
    AutoCompactTokenLimitScope modelAutoCompactTokenLimitScope = null;
    Long modelContextWindow = null;
    String modelProvider = null;
    String modelReasoningEffort = null;
    ReasoningSummary modelReasoningSummary = null;
    Verbosity modelVerbosity = null;
    String reviewModel = null;
    SandboxMode sandboxMode = null;
    SandboxWorkspaceWrite sandboxWorkspaceWrite = null;
    String serviceTier = null;
    ToolsV2 tools = null;
    WebSearchMode webSearch = null;
    Map<String, JsonNode> jsonMore = new LinkedHashMap<>();
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "analytics" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          analytics = jsonNull ? null : AnalyticsConfig.read(p);
        }
        case "approval_policy" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          approvalPolicy = jsonNull ? null : AskForApproval.read(p);
        }
        case "approvals_reviewer" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          approvalsReviewer = jsonNull ? null : ApprovalsReviewer.fromWire(Decode.string(p, TYPE, "approvals_reviewer"));
        }
        case "apps" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
          apps = jsonNull ? null : AppsConfig.read(p);
        }
        case "browser_use" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 4, jsonNull);
          browserUse = jsonNull ? null : BrowserUseConfig.read(p);
        }
        case "client_search_provider" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 5, jsonNull);
          clientSearchProvider = jsonNull ? null : WebSearchProvider.fromWire(Decode.string(p, TYPE, "client_search_provider"));
        }
        case "compact_prompt" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 6, jsonNull);
          compactPrompt = jsonNull ? null : Decode.string(p, TYPE, "compact_prompt");
        }
        case "computer_use" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 7, jsonNull);
          computerUse = jsonNull ? null : ComputerUseConfig.read(p);
        }
        case "desktop" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 8, jsonNull);
          if (!jsonNull) {
            Decode.startObject(p, TYPE, "desktop");
            Map<String, JsonNode> json = new LinkedHashMap<>();
            for (String jsonKey = p.nextName(); jsonKey != null; jsonKey = p.nextName()) {
              p.nextToken();
              json.put(jsonKey, Trees.read(p));
            }
            desktop = json;
          }
        }
        case "developer_instructions" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 9, jsonNull);
          developerInstructions = jsonNull ? null : Decode.string(p, TYPE, "developer_instructions");
        }
        case "forced_chatgpt_workspace_id" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 10, jsonNull);
          forcedChatgptWorkspaceId = jsonNull ? null : ForcedChatgptWorkspaceIds.read(p);
        }
        case "forced_login_method" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 11, jsonNull);
          forcedLoginMethod = jsonNull ? null : ForcedLoginMethod.fromWire(Decode.string(p, TYPE, "forced_login_method"));
        }
        case "instructions" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 12, jsonNull);
          instructions = jsonNull ? null : Decode.string(p, TYPE, "instructions");
        }
        case "model" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 13, jsonNull);
          model = jsonNull ? null : Decode.string(p, TYPE, "model");
        }
        case "model_auto_compact_token_limit" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 14, jsonNull);
          modelAutoCompactTokenLimit = jsonNull ? null : Decode.int64(p, TYPE, "model_auto_compact_token_limit");
        }
        case "model_auto_compact_token_limit_scope" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 15, jsonNull);
          modelAutoCompactTokenLimitScope = jsonNull ? null : AutoCompactTokenLimitScope.fromWire(Decode.string(p, TYPE, "model_auto_compact_token_limit_scope"));
        }
        case "model_context_window" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 16, jsonNull);
          modelContextWindow = jsonNull ? null : Decode.int64(p, TYPE, "model_context_window");
        }
        case "model_provider" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 17, jsonNull);
          modelProvider = jsonNull ? null : Decode.string(p, TYPE, "model_provider");
        }
        case "model_reasoning_effort" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 18, jsonNull);
          modelReasoningEffort = jsonNull ? null : Decode.string(p, TYPE, "model_reasoning_effort");
        }
        case "model_reasoning_summary" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 19, jsonNull);
          modelReasoningSummary = jsonNull ? null : ReasoningSummary.fromWire(Decode.string(p, TYPE, "model_reasoning_summary"));
        }
        case "model_verbosity" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 20, jsonNull);
          modelVerbosity = jsonNull ? null : Verbosity.fromWire(Decode.string(p, TYPE, "model_verbosity"));
        }
        case "review_model" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 21, jsonNull);
          reviewModel = jsonNull ? null : Decode.string(p, TYPE, "review_model");
        }
        case "sandbox_mode" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 22, jsonNull);
          sandboxMode = jsonNull ? null : SandboxMode.fromWire(Decode.string(p, TYPE, "sandbox_mode"));
        }
        case "sandbox_workspace_write" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 23, jsonNull);
          sandboxWorkspaceWrite = jsonNull ? null : SandboxWorkspaceWrite.read(p);
        }
        case "service_tier" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 24, jsonNull);
          serviceTier = jsonNull ? null : Decode.string(p, TYPE, "service_tier");
        }
        case "tools" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 25, jsonNull);
          tools = jsonNull ? null : ToolsV2.read(p);
        }
        case "web_search" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 26, jsonNull);
          webSearch = jsonNull ? null : WebSearchMode.fromWire(Decode.string(p, TYPE, "web_search"));
        }
        default -> jsonMore.put(jsonName, Trees.read(p));
      }
    }
    return new Config(
                analytics,
                approvalPolicy,
                approvalsReviewer,
                apps,
                browserUse,
                clientSearchProvider,
                compactPrompt,
                computerUse,
                desktop,
                developerInstructions,
                forcedChatgptWorkspaceId,
                forcedLoginMethod,
                instructions,
                model,
                modelAutoCompactTokenLimit,
                modelAutoCompactTokenLimitScope,
                modelContextWindow,
                modelProvider,
                modelReasoningEffort,
                modelReasoningSummary,
                modelVerbosity,
                reviewModel,
                sandboxMode,
                sandboxWorkspaceWrite,
                serviceTier,
                tools,
                webSearch,
                jsonMore,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, "analytics", analytics, explicitNulls.contains(0));
    Encode.property(g, "approval_policy", approvalPolicy, explicitNulls.contains(1));
    Encode.property(g, TYPE, "approvals_reviewer", approvalsReviewer, explicitNulls.contains(2));
    Encode.property(g, "apps", apps, explicitNulls.contains(3));
    Encode.property(g, "browser_use", browserUse, explicitNulls.contains(4));
    Encode.property(g, TYPE, "client_search_provider", clientSearchProvider, explicitNulls.contains(5));
    Encode.property(g, "compact_prompt", compactPrompt, explicitNulls.contains(6));
    Encode.property(g, "computer_use", computerUse, explicitNulls.contains(7));
    if (desktop != null) {
      g.writeName("desktop");
      g.writeStartObject();
      for (Map.Entry<String, JsonNode> jsonEntry : desktop.entrySet()) {
        g.writeName(jsonEntry.getKey());
        Trees.write(g, jsonEntry.getValue());
      }
      g.writeEndObject();
    } else if (explicitNulls.contains(8)) {
      g.writeNullProperty("desktop");
    }
    Encode.property(g, "developer_instructions", developerInstructions, explicitNulls.contains(9));
    Encode.property(g, "forced_chatgpt_workspace_id", forcedChatgptWorkspaceId, explicitNulls.contains(10));
    Encode.property(g, TYPE, "forced_login_method", forcedLoginMethod, explicitNulls.contains(11));
    Encode.property(g, "instructions", instructions, explicitNulls.contains(12));
    Encode.property(g, "model", model, explicitNulls.contains(13));
    Encode.property(g, "model_auto_compact_token_limit", modelAutoCompactTokenLimit, explicitNulls.contains(14));
    Encode.property(g, TYPE, "model_auto_compact_token_limit_scope", modelAutoCompactTokenLimitScope, explicitNulls.contains(15));
    Encode.property(g, "model_context_window", modelContextWindow, explicitNulls.contains(16));
    Encode.property(g, "model_provider", modelProvider, explicitNulls.contains(17));
    Encode.property(g, "model_reasoning_effort", modelReasoningEffort, explicitNulls.contains(18));
    Encode.property(g, TYPE, "model_reasoning_summary", modelReasoningSummary, explicitNulls.contains(19));
    Encode.property(g, TYPE, "model_verbosity", modelVerbosity, explicitNulls.contains(20));
    Encode.property(g, "review_model", reviewModel, explicitNulls.contains(21));
    Encode.property(g, TYPE, "sandbox_mode", sandboxMode, explicitNulls.contains(22));
    Encode.property(g, "sandbox_workspace_write", sandboxWorkspaceWrite, explicitNulls.contains(23));
    Encode.property(g, "service_tier", serviceTier, explicitNulls.contains(24));
    Encode.property(g, "tools", tools, explicitNulls.contains(25));
    Encode.property(g, TYPE, "web_search", webSearch, explicitNulls.contains(26));
    for (Map.Entry<String, JsonNode> more : additionalProperties.entrySet()) {
      g.writeName(more.getKey());
      Trees.write(g, more.getValue());
    }
    g.writeEndObject();
  }

  /** Builds {@link Config}. */
  public static final class Builder {
    private @Nullable AnalyticsConfig analytics;
    private @Nullable AskForApproval approvalPolicy;
    private @Nullable ApprovalsReviewer approvalsReviewer;
    private @Nullable AppsConfig apps;
    private @Nullable BrowserUseConfig browserUse;
    private @Nullable WebSearchProvider clientSearchProvider;
    private @Nullable String compactPrompt;
    private @Nullable ComputerUseConfig computerUse;
    private @Nullable Map<String, JsonNode> desktop;
    private @Nullable String developerInstructions;
    private @Nullable ForcedChatgptWorkspaceIds forcedChatgptWorkspaceId;
    private @Nullable ForcedLoginMethod forcedLoginMethod;
    private @Nullable String instructions;
    private @Nullable String model;
    private @Nullable Long modelAutoCompactTokenLimit;
    private @Nullable AutoCompactTokenLimitScope modelAutoCompactTokenLimitScope;
    private @Nullable Long modelContextWindow;
    private @Nullable String modelProvider;
    private @Nullable String modelReasoningEffort;
    private @Nullable ReasoningSummary modelReasoningSummary;
    private @Nullable Verbosity modelVerbosity;
    private @Nullable String reviewModel;
    private @Nullable SandboxMode sandboxMode;
    private @Nullable SandboxWorkspaceWrite sandboxWorkspaceWrite;
    private @Nullable String serviceTier;
    private @Nullable ToolsV2 tools;
    private @Nullable WebSearchMode webSearch;

    private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

    private long explicitNulls;

    private Builder() {}

    /** {@code analytics}: optional, nullable. */
    public Builder analytics(@Nullable AnalyticsConfig value) {
      analytics = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code approval_policy}: optional, nullable. */
    public Builder approvalPolicy(@Nullable AskForApproval value) {
      approvalPolicy = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code approvals_reviewer}: optional, nullable. */
    public Builder approvalsReviewer(@Nullable ApprovalsReviewer value) {
      approvalsReviewer = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /** {@code apps}: optional, nullable. */
    @ExperimentalApi
    public Builder apps(@Nullable AppsConfig value) {
      apps = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
      return this;
    }

    /** {@code browser_use}: optional, nullable. */
    public Builder browserUse(@Nullable BrowserUseConfig value) {
      browserUse = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 4, value == null);
      return this;
    }

    /** {@code client_search_provider}: optional, nullable. */
    public Builder clientSearchProvider(@Nullable WebSearchProvider value) {
      clientSearchProvider = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 5, value == null);
      return this;
    }

    /** {@code compact_prompt}: optional, nullable. */
    public Builder compactPrompt(@Nullable String value) {
      compactPrompt = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 6, value == null);
      return this;
    }

    /** {@code computer_use}: optional, nullable. */
    public Builder computerUse(@Nullable ComputerUseConfig value) {
      computerUse = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 7, value == null);
      return this;
    }

    /** {@code desktop}: optional, nullable. */
    public Builder desktop(@Nullable Map<String, JsonNode> value) {
      desktop = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 8, value == null);
      return this;
    }

    /** {@code developer_instructions}: optional, nullable. */
    public Builder developerInstructions(@Nullable String value) {
      developerInstructions = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 9, value == null);
      return this;
    }

    /** {@code forced_chatgpt_workspace_id}: optional, nullable. */
    public Builder forcedChatgptWorkspaceId(@Nullable ForcedChatgptWorkspaceIds value) {
      forcedChatgptWorkspaceId = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 10, value == null);
      return this;
    }

    /** {@code forced_login_method}: optional, nullable. */
    public Builder forcedLoginMethod(@Nullable ForcedLoginMethod value) {
      forcedLoginMethod = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 11, value == null);
      return this;
    }

    /** {@code instructions}: optional, nullable. */
    public Builder instructions(@Nullable String value) {
      instructions = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 12, value == null);
      return this;
    }

    /** {@code model}: optional, nullable. */
    public Builder model(@Nullable String value) {
      model = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 13, value == null);
      return this;
    }

    /** {@code model_auto_compact_token_limit}: optional, nullable. */
    public Builder modelAutoCompactTokenLimit(long value) {
      modelAutoCompactTokenLimit = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 14, false);
      return this;
    }

    /** {@code model_auto_compact_token_limit}: optional, nullable. */
    public Builder modelAutoCompactTokenLimit(@Nullable Long value) {
      modelAutoCompactTokenLimit = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 14, value == null);
      return this;
    }

    /** {@code model_auto_compact_token_limit_scope}: optional, nullable. */
    public Builder modelAutoCompactTokenLimitScope(@Nullable AutoCompactTokenLimitScope value) {
      modelAutoCompactTokenLimitScope = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 15, value == null);
      return this;
    }

    /** {@code model_context_window}: optional, nullable. */
    public Builder modelContextWindow(long value) {
      modelContextWindow = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 16, false);
      return this;
    }

    /** {@code model_context_window}: optional, nullable. */
    public Builder modelContextWindow(@Nullable Long value) {
      modelContextWindow = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 16, value == null);
      return this;
    }

    /** {@code model_provider}: optional, nullable. */
    public Builder modelProvider(@Nullable String value) {
      modelProvider = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 17, value == null);
      return this;
    }

    /** {@code model_reasoning_effort}: optional, nullable. */
    public Builder modelReasoningEffort(@Nullable String value) {
      modelReasoningEffort = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 18, value == null);
      return this;
    }

    /** {@code model_reasoning_summary}: optional, nullable. */
    public Builder modelReasoningSummary(@Nullable ReasoningSummary value) {
      modelReasoningSummary = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 19, value == null);
      return this;
    }

    /** {@code model_verbosity}: optional, nullable. */
    public Builder modelVerbosity(@Nullable Verbosity value) {
      modelVerbosity = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 20, value == null);
      return this;
    }

    /** {@code review_model}: optional, nullable. */
    public Builder reviewModel(@Nullable String value) {
      reviewModel = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 21, value == null);
      return this;
    }

    /** {@code sandbox_mode}: optional, nullable. */
    public Builder sandboxMode(@Nullable SandboxMode value) {
      sandboxMode = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 22, value == null);
      return this;
    }

    /** {@code sandbox_workspace_write}: optional, nullable. */
    public Builder sandboxWorkspaceWrite(@Nullable SandboxWorkspaceWrite value) {
      sandboxWorkspaceWrite = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 23, value == null);
      return this;
    }

    /** {@code service_tier}: optional, nullable. */
    public Builder serviceTier(@Nullable String value) {
      serviceTier = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 24, value == null);
      return this;
    }

    /** {@code tools}: optional, nullable. */
    public Builder tools(@Nullable ToolsV2 value) {
      tools = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 25, value == null);
      return this;
    }

    /** {@code web_search}: optional, nullable. */
    public Builder webSearch(@Nullable WebSearchMode value) {
      webSearch = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 26, value == null);
      return this;
    }

    /** Sets a property that the schema does not name. */
    public Builder putAdditionalProperty(String name, JsonNode value) {
      this.additionalProperties.put(name, value);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public Config build() {
      return new Config(
                  analytics,
                  approvalPolicy,
                  approvalsReviewer,
                  apps,
                  browserUse,
                  clientSearchProvider,
                  compactPrompt,
                  computerUse,
                  desktop,
                  developerInstructions,
                  forcedChatgptWorkspaceId,
                  forcedLoginMethod,
                  instructions,
                  model,
                  modelAutoCompactTokenLimit,
                  modelAutoCompactTokenLimitScope,
                  modelContextWindow,
                  modelProvider,
                  modelReasoningEffort,
                  modelReasoningSummary,
                  modelVerbosity,
                  reviewModel,
                  sandboxMode,
                  sandboxWorkspaceWrite,
                  serviceTier,
                  tools,
                  webSearch,
                  additionalProperties,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<Config> {
    Deserializer() {
      super(Config.class);
    }

    @Override
    Config decode(JsonParser p) {
      return Config.read(p);
    }
  }
}
