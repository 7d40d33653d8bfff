package io.github.codexspring.protocol;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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
 * Parameters of {@code thread/start}.
 *
 * @param allowProviderModelFallback optional
 * @param approvalPolicy optional, nullable
 * @param approvalsReviewer optional, nullable
 * @param baseInstructions optional, nullable
 * @param config optional, nullable
 * @param cwd optional, nullable
 * @param daybreakEnabled optional, nullable
 * @param developerInstructions optional, nullable
 * @param dynamicTools optional, nullable
 * @param environments optional, nullable
 * @param ephemeral optional, nullable
 * @param experimentalRawEvents optional
 * @param historyMode optional, nullable
 * @param mockExperimentalField optional, nullable
 * @param model optional, nullable
 * @param modelProvider optional, nullable
 * @param multiAgentMode optional, nullable
 * @param permissions optional, nullable
 * @param personality optional, nullable
 * @param projectId optional, nullable
 * @param runtimeWorkspaceRoots optional, nullable
 * @param sandbox optional, nullable
 * @param selectedCapabilityRoots optional, nullable
 * @param serviceName optional, nullable
 * @param serviceTier optional, nullable
 * @param sessionStartSource optional, nullable
 * @param threadSource optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ThreadStartParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ThreadStartParams(@ExperimentalApi @Nullable Boolean allowProviderModelFallback,
    @Nullable AskForApproval approvalPolicy, @Nullable ApprovalsReviewer approvalsReviewer,
    @Nullable String baseInstructions, @Nullable Map<String, JsonNode> config, @Nullable String cwd,
    @ExperimentalApi @Nullable Boolean daybreakEnabled, @Nullable String developerInstructions,
    @ExperimentalApi @Nullable List<DynamicToolSpec> dynamicTools,
    @ExperimentalApi @Nullable List<TurnEnvironmentParams> environments,
    @Nullable Boolean ephemeral, @ExperimentalApi @Nullable Boolean experimentalRawEvents,
    @ExperimentalApi @Nullable ThreadHistoryMode historyMode,
    @ExperimentalApi @Nullable String mockExperimentalField, @Nullable String model,
    @Nullable String modelProvider, @ExperimentalApi @Nullable MultiAgentMode multiAgentMode,
    @ExperimentalApi @Nullable String permissions, @Nullable Personality personality,
    @ExperimentalApi @Nullable String projectId,
    @ExperimentalApi @Nullable List<String> runtimeWorkspaceRoots, @Nullable SandboxMode sandbox,
    @ExperimentalApi @Nullable List<SelectedCapabilityRoot> selectedCapabilityRoots,
    @Nullable String serviceName, @Nullable String serviceTier,
    @Nullable ThreadStartSource sessionStartSource, @Nullable String threadSource,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ThreadStartParams";

  public ThreadStartParams {
    config = config == null ? null : Checks.copy(config);
    dynamicTools = dynamicTools == null ? null : List.copyOf(dynamicTools);
    environments = environments == null ? null : List.copyOf(environments);
    runtimeWorkspaceRoots = runtimeWorkspaceRoots == null ? null : List.copyOf(runtimeWorkspaceRoots);
    selectedCapabilityRoots = selectedCapabilityRoots == null ? null : List.copyOf(selectedCapabilityRoots);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadStartParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadStartParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadStartParams readBody(JsonParser p) {
    Boolean allowProviderModelFallback = null;
    AskForApproval approvalPolicy = null;
    ApprovalsReviewer approvalsReviewer = null;
    String baseInstructions = null;
    Map<String, JsonNode> config = null;
    String cwd = null;
    Boolean daybreakEnabled = null;
    String developerInstructions = null;
    List<DynamicToolSpec> dynamicTools = null;
    List<TurnEnvironmentParams> environments = null;
    Boolean ephemeral = null;
    Boolean experimentalRawEvents = null;
    ThreadHistoryMode historyMode = null;
    String mockExperimentalField = null;
    String model = null;
    String modelProvider = null;
    MultiAgentMode multiAgentMode = null;
    String permissions = null;
    Personality personality = null;
    String projectId = null;
    List<String> runtimeWorkspaceRoots = null;
    SandboxMode sandbox = null;
    List<SelectedCapabilityRoot> selectedCapabilityRoots = null;
    String serviceName = null;
    String serviceTier = null;
    ThreadStartSource sessionStartSource = null;
    String threadSource = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "allowProviderModelFallback" -> allowProviderModelFallback = jsonNull ? null : Decode.bool(p, TYPE, "allowProviderModelFallback");
        case "approvalPolicy" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          approvalPolicy = jsonNull ? null : AskForApproval.read(p);
        }
        case "approvalsReviewer" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          approvalsReviewer = jsonNull ? null : ApprovalsReviewer.fromWire(Decode.string(p, TYPE, "approvalsReviewer"));
        }
        case "baseInstructions" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          baseInstructions = jsonNull ? null : Decode.string(p, TYPE, "baseInstructions");
        }
        case "config" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
          if (!jsonNull) {
            Decode.startObject(p, TYPE, "config");
            Map<String, JsonNode> json = new LinkedHashMap<>();
            for (String jsonKey = p.nextName(); jsonKey != null; jsonKey = p.nextName()) {
              p.nextToken();
              json.put(jsonKey, Trees.read(p));
            }
            config = json;
          }
        }
        case "cwd" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 4, jsonNull);
          cwd = jsonNull ? null : Decode.string(p, TYPE, "cwd");
        }
        case "daybreakEnabled" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 5, jsonNull);
          daybreakEnabled = jsonNull ? null : Decode.bool(p, TYPE, "daybreakEnabled");
        }
        case "developerInstructions" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 6, jsonNull);
          developerInstructions = jsonNull ? null : Decode.string(p, TYPE, "developerInstructions");
        }
        case "dynamicTools" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 7, jsonNull);
          if (!jsonNull) {
            Decode.startArray(p, TYPE, "dynamicTools");
            List<DynamicToolSpec> json = new ArrayList<>();
            while (p.nextToken() != JsonToken.END_ARRAY) {
              json.add(DynamicToolSpec.read(p));
            }
            dynamicTools = json;
          }
        }
        case "environments" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 8, jsonNull);
          if (!jsonNull) {
            Decode.startArray(p, TYPE, "environments");
            List<TurnEnvironmentParams> json = new ArrayList<>();
            while (p.nextToken() != JsonToken.END_ARRAY) {
              json.add(TurnEnvironmentParams.read(p));
            }
            environments = json;
          }
        }
        case "ephemeral" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 9, jsonNull);
          ephemeral = jsonNull ? null : Decode.bool(p, TYPE, "ephemeral");
        }
        case "experimentalRawEvents" -> experimentalRawEvents = jsonNull ? null : Decode.bool(p, TYPE, "experimentalRawEvents");
        case "historyMode" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 10, jsonNull);
          historyMode = jsonNull ? null : ThreadHistoryMode.fromWire(Decode.string(p, TYPE, "historyMode"));
        }
        case "mockExperimentalField" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 11, jsonNull);
          mockExperimentalField = jsonNull ? null : Decode.string(p, TYPE, "mockExperimentalField");
        }
        case "model" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 12, jsonNull);
          model = jsonNull ? null : Decode.string(p, TYPE, "model");
        }
        case "modelProvider" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 13, jsonNull);
          modelProvider = jsonNull ? null : Decode.string(p, TYPE, "modelProvider");
        }
        case "multiAgentMode" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 14, jsonNull);
          multiAgentMode = jsonNull ? null : MultiAgentMode.read(p);
        }
        case "permissions" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 15, jsonNull);
          permissions = jsonNull ? null : Decode.string(p, TYPE, "permissions");
        }
        case "personality" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 16, jsonNull);
          personality = jsonNull ? null : Personality.fromWire(Decode.string(p, TYPE, "personality"));
        }
        case "projectId" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 17, jsonNull);
          projectId = jsonNull ? null : Decode.string(p, TYPE, "projectId");
        }
        case "runtimeWorkspaceRoots" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 18, jsonNull);
          runtimeWorkspaceRoots = jsonNull ? null : Decode.strings(p, TYPE, "runtimeWorkspaceRoots");
        }
        case "sandbox" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 19, jsonNull);
          sandbox = jsonNull ? null : SandboxMode.fromWire(Decode.string(p, TYPE, "sandbox"));
        }
        case "selectedCapabilityRoots" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 20, jsonNull);
          if (!jsonNull) {
            Decode.startArray(p, TYPE, "selectedCapabilityRoots");
            List<SelectedCapabilityRoot> json = new ArrayList<>();
            while (p.nextToken() != JsonToken.END_ARRAY) {
              json.add(SelectedCapabilityRoot.read(p));
            }
            selectedCapabilityRoots = json;
          }
        }
        case "serviceName" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 21, jsonNull);
          serviceName = jsonNull ? null : Decode.string(p, TYPE, "serviceName");
        }
        case "serviceTier" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 22, jsonNull);
          serviceTier = jsonNull ? null : Decode.string(p, TYPE, "serviceTier");
        }
        case "sessionStartSource" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 23, jsonNull);
          sessionStartSource = jsonNull ? null : ThreadStartSource.fromWire(Decode.string(p, TYPE, "sessionStartSource"));
        }
        case "threadSource" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 24, jsonNull);
          threadSource = jsonNull ? null : Decode.string(p, TYPE, "threadSource");
        }
        default -> p.skipChildren();
      }
    }
    return new ThreadStartParams(
                allowProviderModelFallback,
                approvalPolicy,
                approvalsReviewer,
                baseInstructions,
                config,
                cwd,
                daybreakEnabled,
                developerInstructions,
                dynamicTools,
                environments,
                ephemeral,
                experimentalRawEvents,
                historyMode,
                mockExperimentalField,
                model,
                modelProvider,
                multiAgentMode,
                permissions,
                personality,
                projectId,
                runtimeWorkspaceRoots,
                sandbox,
                selectedCapabilityRoots,
                serviceName,
                serviceTier,
                sessionStartSource,
                threadSource,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, "allowProviderModelFallback", allowProviderModelFallback, false);
    Encode.property(g, "approvalPolicy", approvalPolicy, explicitNulls.contains(0));
    Encode.property(g, TYPE, "approvalsReviewer", approvalsReviewer, explicitNulls.contains(1));
    Encode.property(g, "baseInstructions", baseInstructions, explicitNulls.contains(2));
    if (config != null) {
      g.writeName("config");
      g.writeStartObject();
      for (Map.Entry<String, JsonNode> jsonEntry : config.entrySet()) {
        g.writeName(jsonEntry.getKey());
        Trees.write(g, jsonEntry.getValue());
      }
      g.writeEndObject();
    } else if (explicitNulls.contains(3)) {
      g.writeNullProperty("config");
    }
    Encode.property(g, "cwd", cwd, explicitNulls.contains(4));
    Encode.property(g, "daybreakEnabled", daybreakEnabled, explicitNulls.contains(5));
    Encode.property(g, "developerInstructions", developerInstructions, explicitNulls.contains(6));
    if (dynamicTools != null) {
      g.writeName("dynamicTools");
      g.writeStartArray();
      for (DynamicToolSpec jsonElement : dynamicTools) {
        jsonElement.write(g);
      }
      g.writeEndArray();
    } else if (explicitNulls.contains(7)) {
      g.writeNullProperty("dynamicTools");
    }
    if (environments != null) {
      g.writeName("environments");
      g.writeStartArray();
      for (TurnEnvironmentParams jsonElement : environments) {
        jsonElement.write(g);
      }
      g.writeEndArray();
    } else if (explicitNulls.contains(8)) {
      g.writeNullProperty("environments");
    }
    Encode.property(g, "ephemeral", ephemeral, explicitNulls.contains(9));
    Encode.property(g, "experimentalRawEvents", experimentalRawEvents, false);
    Encode.property(g, TYPE, "historyMode", historyMode, explicitNulls.contains(10));
    Encode.property(g, "mockExperimentalField", mockExperimentalField, explicitNulls.contains(11));
    Encode.property(g, "model", model, explicitNulls.contains(12));
    Encode.property(g, "modelProvider", modelProvider, explicitNulls.contains(13));
    Encode.property(g, "multiAgentMode", multiAgentMode, explicitNulls.contains(14));
    Encode.property(g, "permissions", permissions, explicitNulls.contains(15));
    Encode.property(g, TYPE, "personality", personality, explicitNulls.contains(16));
    Encode.property(g, "projectId", projectId, explicitNulls.contains(17));
    Encode.property(g, "runtimeWorkspaceRoots", runtimeWorkspaceRoots, explicitNulls.contains(18));
    Encode.property(g, TYPE, "sandbox", sandbox, explicitNulls.contains(19));
    if (selectedCapabilityRoots != null) {
      g.writeName("selectedCapabilityRoots");
      g.writeStartArray();
      for (SelectedCapabilityRoot jsonElement : selectedCapabilityRoots) {
        jsonElement.write(g);
      }
      g.writeEndArray();
    } else if (explicitNulls.contains(20)) {
      g.writeNullProperty("selectedCapabilityRoots");
    }
    Encode.property(g, "serviceName", serviceName, explicitNulls.contains(21));
    Encode.property(g, "serviceTier", serviceTier, explicitNulls.contains(22));
    Encode.property(g, TYPE, "sessionStartSource", sessionStartSource, explicitNulls.contains(23));
    Encode.property(g, "threadSource", threadSource, explicitNulls.contains(24));
    g.writeEndObject();
  }

  /** Builds {@link ThreadStartParams}. */
  public static final class Builder {
    private @Nullable Boolean allowProviderModelFallback;
    private @Nullable AskForApproval approvalPolicy;
    private @Nullable ApprovalsReviewer approvalsReviewer;
    private @Nullable String baseInstructions;
    private @Nullable Map<String, JsonNode> config;
    private @Nullable String cwd;
    private @Nullable Boolean daybreakEnabled;
    private @Nullable String developerInstructions;
    private @Nullable List<DynamicToolSpec> dynamicTools;
    private @Nullable List<TurnEnvironmentParams> environments;
    private @Nullable Boolean ephemeral;
    private @Nullable Boolean experimentalRawEvents;
    private @Nullable ThreadHistoryMode historyMode;
    private @Nullable String mockExperimentalField;
    private @Nullable String model;
    private @Nullable String modelProvider;
    private @Nullable MultiAgentMode multiAgentMode;
    private @Nullable String permissions;
    private @Nullable Personality personality;
    private @Nullable String projectId;
    private @Nullable List<String> runtimeWorkspaceRoots;
    private @Nullable SandboxMode sandbox;
    private @Nullable List<SelectedCapabilityRoot> selectedCapabilityRoots;
    private @Nullable String serviceName;
    private @Nullable String serviceTier;
    private @Nullable ThreadStartSource sessionStartSource;
    private @Nullable String threadSource;
    private long explicitNulls;

    private Builder() {}

    /** {@code allowProviderModelFallback}: optional. */
    @ExperimentalApi
    public Builder allowProviderModelFallback(boolean value) {
      allowProviderModelFallback = value;
      return this;
    }

    /** {@code approvalPolicy}: optional, nullable. */
    public Builder approvalPolicy(@Nullable AskForApproval value) {
      approvalPolicy = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code approvalsReviewer}: optional, nullable. */
    public Builder approvalsReviewer(@Nullable ApprovalsReviewer value) {
      approvalsReviewer = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code baseInstructions}: optional, nullable. */
    public Builder baseInstructions(@Nullable String value) {
      baseInstructions = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /** {@code config}: optional, nullable. */
    public Builder config(@Nullable Map<String, JsonNode> value) {
      config = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
      return this;
    }

    /** {@code cwd}: optional, nullable. */
    public Builder cwd(@Nullable String value) {
      cwd = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 4, value == null);
      return this;
    }

    /** {@code daybreakEnabled}: optional, nullable. */
    @ExperimentalApi
    public Builder daybreakEnabled(boolean value) {
      daybreakEnabled = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 5, false);
      return this;
    }

    /** {@code daybreakEnabled}: optional, nullable. */
    @ExperimentalApi
    public Builder daybreakEnabled(@Nullable Boolean value) {
      daybreakEnabled = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 5, value == null);
      return this;
    }

    /** {@code developerInstructions}: optional, nullable. */
    public Builder developerInstructions(@Nullable String value) {
      developerInstructions = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 6, value == null);
      return this;
    }

    /** {@code dynamicTools}: optional, nullable. */
    @ExperimentalApi
    public Builder dynamicTools(@Nullable List<DynamicToolSpec> value) {
      dynamicTools = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 7, value == null);
      return this;
    }

    /** {@code environments}: optional, nullable. */
    @ExperimentalApi
    public Builder environments(@Nullable List<TurnEnvironmentParams> value) {
      environments = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 8, value == null);
      return this;
    }

    /** {@code ephemeral}: optional, nullable. */
    public Builder ephemeral(boolean value) {
      ephemeral = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 9, false);
      return this;
    }

    /** {@code ephemeral}: optional, nullable. */
    public Builder ephemeral(@Nullable Boolean value) {
      ephemeral = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 9, value == null);
      return this;
    }

    /** {@code experimentalRawEvents}: optional. */
    @ExperimentalApi
    public Builder experimentalRawEvents(boolean value) {
      experimentalRawEvents = value;
      return this;
    }

    /** {@code historyMode}: optional, nullable. */
    @ExperimentalApi
    public Builder historyMode(@Nullable ThreadHistoryMode value) {
      historyMode = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 10, value == null);
      return this;
    }

    /** {@code mockExperimentalField}: optional, nullable. */
    @ExperimentalApi
    public Builder mockExperimentalField(@Nullable String value) {
      mockExperimentalField = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 11, value == null);
      return this;
    }

    /** {@code model}: optional, nullable. */
    public Builder model(@Nullable String value) {
      model = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 12, value == null);
      return this;
    }

    /** {@code modelProvider}: optional, nullable. */
    public Builder modelProvider(@Nullable String value) {
      modelProvider = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 13, value == null);
      return this;
    }

    /** {@code multiAgentMode}: optional, nullable. */
    @ExperimentalApi
    public Builder multiAgentMode(@Nullable MultiAgentMode value) {
      multiAgentMode = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 14, value == null);
      return this;
    }

    /** {@code permissions}: optional, nullable. */
    @ExperimentalApi
    public Builder permissions(@Nullable String value) {
      permissions = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 15, value == null);
      return this;
    }

    /** {@code personality}: optional, nullable. */
    public Builder personality(@Nullable Personality value) {
      personality = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 16, value == null);
      return this;
    }

    /** {@code projectId}: optional, nullable. */
    @ExperimentalApi
    public Builder projectId(@Nullable String value) {
      projectId = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 17, value == null);
      return this;
    }

    /** {@code runtimeWorkspaceRoots}: optional, nullable. */
    @ExperimentalApi
    public Builder runtimeWorkspaceRoots(@Nullable List<String> value) {
      runtimeWorkspaceRoots = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 18, value == null);
      return this;
    }

    /** {@code sandbox}: optional, nullable. */
    public Builder sandbox(@Nullable SandboxMode value) {
      sandbox = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 19, value == null);
      return this;
    }

    /** {@code selectedCapabilityRoots}: optional, nullable. */
    @ExperimentalApi
    public Builder selectedCapabilityRoots(@Nullable List<SelectedCapabilityRoot> value) {
      selectedCapabilityRoots = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 20, value == null);
      return this;
    }

    /** {@code serviceName}: optional, nullable. */
    public Builder serviceName(@Nullable String value) {
      serviceName = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 21, value == null);
      return this;
    }

    /** {@code serviceTier}: optional, nullable. */
    public Builder serviceTier(@Nullable String value) {
      serviceTier = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 22, value == null);
      return this;
    }

    /** {@code sessionStartSource}: optional, nullable. */
    public Builder sessionStartSource(@Nullable ThreadStartSource value) {
      sessionStartSource = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 23, value == null);
      return this;
    }

    /** {@code threadSource}: optional, nullable. */
    public Builder threadSource(@Nullable String value) {
      threadSource = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 24, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadStartParams build() {
      return new ThreadStartParams(
                  allowProviderModelFallback,
                  approvalPolicy,
                  approvalsReviewer,
                  baseInstructions,
                  config,
                  cwd,
                  daybreakEnabled,
                  developerInstructions,
                  dynamicTools,
                  environments,
                  ephemeral,
                  experimentalRawEvents,
                  historyMode,
                  mockExperimentalField,
                  model,
                  modelProvider,
                  multiAgentMode,
                  permissions,
                  personality,
                  projectId,
                  runtimeWorkspaceRoots,
                  sandbox,
                  selectedCapabilityRoots,
                  serviceName,
                  serviceTier,
                  sessionStartSource,
                  threadSource,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadStartParams> {
    Deserializer() {
      super(ThreadStartParams.class);
    }

    @Override
    ThreadStartParams decode(JsonParser p) {
      return ThreadStartParams.read(p);
    }
  }
}
