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
 * Parameters of {@code turn/start}.
 *
 * @param input required
 * @param threadId required
 * @param additionalContext optional, nullable
 * @param approvalPolicy optional, nullable
 * @param approvalsReviewer optional, nullable
 * @param clientUserMessageId optional, nullable
 * @param collaborationMode optional, nullable
 * @param cwd optional, nullable
 * @param cyberAccessProgram optional, nullable
 * @param disabledPluginIds optional, nullable
 * @param effort optional, nullable
 * @param environments optional, nullable
 * @param model optional, nullable
 * @param multiAgentMode optional, nullable
 * @param outputSchema optional
 * @param parentTurnId optional, nullable
 * @param permissions optional, nullable
 * @param personality optional, nullable
 * @param responsesapiClientMetadata optional, nullable
 * @param responsesapiClientMetadataPatch optional, nullable
 * @param rootTurnId optional, nullable
 * @param runtimeWorkspaceRoots optional, nullable
 * @param sandboxPolicy optional, nullable
 * @param serviceTier optional, nullable
 * @param serviceTierForTurn optional, nullable
 * @param summary optional, nullable
 * @param toolOutput optional, nullable
 * @param turnTrigger optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = TurnStartParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record TurnStartParams(List<UserInput> input, String threadId,
    @ExperimentalApi @Nullable Map<String, AdditionalContextEntry> additionalContext,
    @Nullable AskForApproval approvalPolicy, @Nullable ApprovalsReviewer approvalsReviewer,
    @Nullable String clientUserMessageId,
    @ExperimentalApi @Nullable CollaborationMode collaborationMode, @Nullable String cwd,
    @ExperimentalApi @Nullable CyberAccessProgram cyberAccessProgram,
    @Nullable List<String> disabledPluginIds, @Nullable String effort,
    @ExperimentalApi @Nullable List<TurnEnvironmentParams> environments, @Nullable String model,
    @ExperimentalApi @Nullable MultiAgentMode multiAgentMode, @Nullable JsonNode outputSchema,
    @Nullable String parentTurnId, @ExperimentalApi @Nullable String permissions,
    @Nullable Personality personality,
    @ExperimentalApi @Nullable Map<String, String> responsesapiClientMetadata,
    @ExperimentalApi @Nullable Map<String, String> responsesapiClientMetadataPatch,
    @Nullable String rootTurnId, @ExperimentalApi @Nullable List<String> runtimeWorkspaceRoots,
    @Nullable SandboxPolicy sandboxPolicy, @Nullable String serviceTier,
    @Nullable String serviceTierForTurn, @Nullable ReasoningSummary summary,
    @Nullable TurnToolOutput toolOutput, @Nullable String turnTrigger,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "TurnStartParams";

  public TurnStartParams {
    Checks.notNull(input, TYPE, "input");
    input = List.copyOf(input);
    Checks.notNull(threadId, TYPE, "threadId");
    additionalContext = additionalContext == null ? null : Checks.copy(additionalContext);
    disabledPluginIds = disabledPluginIds == null ? null : List.copyOf(disabledPluginIds);
    environments = environments == null ? null : List.copyOf(environments);
    responsesapiClientMetadata = responsesapiClientMetadata == null ? null : Checks.copy(responsesapiClientMetadata);
    responsesapiClientMetadataPatch = responsesapiClientMetadataPatch == null ? null : Checks.copy(responsesapiClientMetadataPatch);
    runtimeWorkspaceRoots = runtimeWorkspaceRoots == null ? null : List.copyOf(runtimeWorkspaceRoots);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static TurnStartParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static TurnStartParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static TurnStartParams readBody(JsonParser p) {
    List<UserInput> input = null;
    String threadId = null;
    Map<String, AdditionalContextEntry> additionalContext = null;
    AskForApproval approvalPolicy = null;
    ApprovalsReviewer approvalsReviewer = null;
    String clientUserMessageId = null;
    CollaborationMode collaborationMode = null;
    String cwd = null;
    CyberAccessProgram cyberAccessProgram = null;
    List<String> disabledPluginIds = null;
    String effort = null;
    List<TurnEnvironmentParams> environments = null;
    String model = null;
    MultiAgentMode multiAgentMode = null;
    JsonNode outputSchema = null;
    String parentTurnId = null;
    String permissions = null;
    Personality personality = null;
    Map<String, String> responsesapiClientMetadata = null;
    Map<String, String> responsesapiClientMetadataPatch = null;
    String rootTurnId = null;
    List<String> runtimeWorkspaceRoots = null;
    SandboxPolicy sandboxPolicy = null;
    String serviceTier = null;
    String serviceTierForTurn = null;
    ReasoningSummary summary = null;
    TurnToolOutput toolOutput = null;
    String turnTrigger = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "input" -> {
          Decode.startArray(p, TYPE, "input");
          List<UserInput> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(UserInput.read(p));
          }
          input = json;
        }
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        case "additionalContext" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          if (!jsonNull) {
            Decode.startObject(p, TYPE, "additionalContext");
            Map<String, AdditionalContextEntry> json = new LinkedHashMap<>();
            for (String jsonKey = p.nextName(); jsonKey != null; jsonKey = p.nextName()) {
              p.nextToken();
              json.put(jsonKey, AdditionalContextEntry.read(p));
            }
            additionalContext = json;
          }
        }
        case "approvalPolicy" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          approvalPolicy = jsonNull ? null : AskForApproval.read(p);
        }
        case "approvalsReviewer" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          approvalsReviewer = jsonNull ? null : ApprovalsReviewer.fromWire(Decode.string(p, TYPE, "approvalsReviewer"));
        }
        case "clientUserMessageId" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
          clientUserMessageId = jsonNull ? null : Decode.string(p, TYPE, "clientUserMessageId");
        }
        case "collaborationMode" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 4, jsonNull);
          collaborationMode = jsonNull ? null : CollaborationMode.read(p);
        }
        case "cwd" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 5, jsonNull);
          cwd = jsonNull ? null : Decode.string(p, TYPE, "cwd");
        }
        case "cyberAccessProgram" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 6, jsonNull);
          cyberAccessProgram = jsonNull ? null : CyberAccessProgram.fromWire(Decode.string(p, TYPE, "cyberAccessProgram"));
        }
        case "disabledPluginIds" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 7, jsonNull);
          disabledPluginIds = jsonNull ? null : Decode.strings(p, TYPE, "disabledPluginIds");
        }
        case "effort" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 8, jsonNull);
          effort = jsonNull ? null : Decode.string(p, TYPE, "effort");
        }
        case "environments" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 9, jsonNull);
          if (!jsonNull) {
            Decode.startArray(p, TYPE, "environments");
            List<TurnEnvironmentParams> json = new ArrayList<>();
            while (p.nextToken() != JsonToken.END_ARRAY) {
              json.add(TurnEnvironmentParams.read(p));
            }
            environments = json;
          }
        }
        case "model" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 10, jsonNull);
          model = jsonNull ? null : Decode.string(p, TYPE, "model");
        }
        case "multiAgentMode" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 11, jsonNull);
          multiAgentMode = jsonNull ? null : MultiAgentMode.read(p);
        }
        case "outputSchema" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 12, jsonNull);
          outputSchema = jsonNull ? null : Trees.read(p);
        }
        case "parentTurnId" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 13, jsonNull);
          parentTurnId = jsonNull ? null : Decode.string(p, TYPE, "parentTurnId");
        }
        case "permissions" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 14, jsonNull);
          permissions = jsonNull ? null : Decode.string(p, TYPE, "permissions");
        }
        case "personality" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 15, jsonNull);
          personality = jsonNull ? null : Personality.fromWire(Decode.string(p, TYPE, "personality"));
        }
        case "responsesapiClientMetadata" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 16, jsonNull);
          if (!jsonNull) {
            Decode.startObject(p, TYPE, "responsesapiClientMetadata");
            Map<String, String> json = new LinkedHashMap<>();
            for (String jsonKey = p.nextName(); jsonKey != null; jsonKey = p.nextName()) {
              p.nextToken();
              json.put(jsonKey, Decode.string(p, TYPE, "responsesapiClientMetadata"));
            }
            responsesapiClientMetadata = json;
          }
        }
        case "responsesapiClientMetadataPatch" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 17, jsonNull);
          if (!jsonNull) {
            Decode.startObject(p, TYPE, "responsesapiClientMetadataPatch");
            Map<String, String> json = new LinkedHashMap<>();
            for (String jsonKey = p.nextName(); jsonKey != null; jsonKey = p.nextName()) {
              p.nextToken();
              json.put(jsonKey, Decode.string(p, TYPE, "responsesapiClientMetadataPatch"));
            }
            responsesapiClientMetadataPatch = json;
          }
        }
        case "rootTurnId" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 18, jsonNull);
          rootTurnId = jsonNull ? null : Decode.string(p, TYPE, "rootTurnId");
        }
        case "runtimeWorkspaceRoots" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 19, jsonNull);
          runtimeWorkspaceRoots = jsonNull ? null : Decode.strings(p, TYPE, "runtimeWorkspaceRoots");
        }
        case "sandboxPolicy" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 20, jsonNull);
          sandboxPolicy = jsonNull ? null : SandboxPolicy.read(p);
        }
        case "serviceTier" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 21, jsonNull);
          serviceTier = jsonNull ? null : Decode.string(p, TYPE, "serviceTier");
        }
        case "serviceTierForTurn" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 22, jsonNull);
          serviceTierForTurn = jsonNull ? null : Decode.string(p, TYPE, "serviceTierForTurn");
        }
        case "summary" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 23, jsonNull);
          summary = jsonNull ? null : ReasoningSummary.fromWire(Decode.string(p, TYPE, "summary"));
        }
        case "toolOutput" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 24, jsonNull);
          toolOutput = jsonNull ? null : TurnToolOutput.read(p);
        }
        case "turnTrigger" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 25, jsonNull);
          turnTrigger = jsonNull ? null : Decode.string(p, TYPE, "turnTrigger");
        }
        default -> p.skipChildren();
      }
    }
    return new TurnStartParams(
                Decode.required(input, p, TYPE, "input"),
                Decode.required(threadId, p, TYPE, "threadId"),
                additionalContext,
                approvalPolicy,
                approvalsReviewer,
                clientUserMessageId,
                collaborationMode,
                cwd,
                cyberAccessProgram,
                disabledPluginIds,
                effort,
                environments,
                model,
                multiAgentMode,
                outputSchema,
                parentTurnId,
                permissions,
                personality,
                responsesapiClientMetadata,
                responsesapiClientMetadataPatch,
                rootTurnId,
                runtimeWorkspaceRoots,
                sandboxPolicy,
                serviceTier,
                serviceTierForTurn,
                summary,
                toolOutput,
                turnTrigger,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("input");
    g.writeStartArray();
    for (UserInput jsonElement : input) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    g.writeStringProperty("threadId", threadId);
    if (additionalContext != null) {
      g.writeName("additionalContext");
      g.writeStartObject();
      for (Map.Entry<String, AdditionalContextEntry> jsonEntry : additionalContext.entrySet()) {
        g.writeName(jsonEntry.getKey());
        jsonEntry.getValue().write(g);
      }
      g.writeEndObject();
    } else if (explicitNulls.contains(0)) {
      g.writeNullProperty("additionalContext");
    }
    Encode.property(g, "approvalPolicy", approvalPolicy, explicitNulls.contains(1));
    Encode.property(g, TYPE, "approvalsReviewer", approvalsReviewer, explicitNulls.contains(2));
    Encode.property(g, "clientUserMessageId", clientUserMessageId, explicitNulls.contains(3));
    Encode.property(g, "collaborationMode", collaborationMode, explicitNulls.contains(4));
    Encode.property(g, "cwd", cwd, explicitNulls.contains(5));
    Encode.property(g, TYPE, "cyberAccessProgram", cyberAccessProgram, explicitNulls.contains(6));
    Encode.property(g, "disabledPluginIds", disabledPluginIds, explicitNulls.contains(7));
    Encode.property(g, "effort", effort, explicitNulls.contains(8));
    if (environments != null) {
      g.writeName("environments");
      g.writeStartArray();
      for (TurnEnvironmentParams jsonElement : environments) {
        jsonElement.write(g);
      }
      g.writeEndArray();
    } else if (explicitNulls.contains(9)) {
      g.writeNullProperty("environments");
    }
    Encode.property(g, "model", model, explicitNulls.contains(10));
    Encode.property(g, "multiAgentMode", multiAgentMode, explicitNulls.contains(11));
    Encode.property(g, "outputSchema", outputSchema, explicitNulls.contains(12));
    Encode.property(g, "parentTurnId", parentTurnId, explicitNulls.contains(13));
    Encode.property(g, "permissions", permissions, explicitNulls.contains(14));
    Encode.property(g, TYPE, "personality", personality, explicitNulls.contains(15));
    if (responsesapiClientMetadata != null) {
      g.writeName("responsesapiClientMetadata");
      g.writeStartObject();
      for (Map.Entry<String, String> jsonEntry : responsesapiClientMetadata.entrySet()) {
        g.writeName(jsonEntry.getKey());
        g.writeString(jsonEntry.getValue());
      }
      g.writeEndObject();
    } else if (explicitNulls.contains(16)) {
      g.writeNullProperty("responsesapiClientMetadata");
    }
    if (responsesapiClientMetadataPatch != null) {
      g.writeName("responsesapiClientMetadataPatch");
      g.writeStartObject();
      for (Map.Entry<String, String> jsonEntry : responsesapiClientMetadataPatch.entrySet()) {
        g.writeName(jsonEntry.getKey());
        g.writeString(jsonEntry.getValue());
      }
      g.writeEndObject();
    } else if (explicitNulls.contains(17)) {
      g.writeNullProperty("responsesapiClientMetadataPatch");
    }
    Encode.property(g, "rootTurnId", rootTurnId, explicitNulls.contains(18));
    Encode.property(g, "runtimeWorkspaceRoots", runtimeWorkspaceRoots, explicitNulls.contains(19));
    Encode.property(g, "sandboxPolicy", sandboxPolicy, explicitNulls.contains(20));
    Encode.property(g, "serviceTier", serviceTier, explicitNulls.contains(21));
    Encode.property(g, "serviceTierForTurn", serviceTierForTurn, explicitNulls.contains(22));
    Encode.property(g, TYPE, "summary", summary, explicitNulls.contains(23));
    Encode.property(g, "toolOutput", toolOutput, explicitNulls.contains(24));
    Encode.property(g, "turnTrigger", turnTrigger, explicitNulls.contains(25));
    g.writeEndObject();
  }

  /** Builds {@link TurnStartParams}. */
  public static final class Builder {
    private @Nullable List<UserInput> input;
    private @Nullable String threadId;
    private @Nullable Map<String, AdditionalContextEntry> additionalContext;
    private @Nullable AskForApproval approvalPolicy;
    private @Nullable ApprovalsReviewer approvalsReviewer;
    private @Nullable String clientUserMessageId;
    private @Nullable CollaborationMode collaborationMode;
    private @Nullable String cwd;
    private @Nullable CyberAccessProgram cyberAccessProgram;
    private @Nullable List<String> disabledPluginIds;
    private @Nullable String effort;
    private @Nullable List<TurnEnvironmentParams> environments;
    private @Nullable String model;
    private @Nullable MultiAgentMode multiAgentMode;
    private @Nullable JsonNode outputSchema;
    private @Nullable String parentTurnId;
    private @Nullable String permissions;
    private @Nullable Personality personality;
    private @Nullable Map<String, String> responsesapiClientMetadata;
    private @Nullable Map<String, String> responsesapiClientMetadataPatch;
    private @Nullable String rootTurnId;
    private @Nullable List<String> runtimeWorkspaceRoots;
    private @Nullable SandboxPolicy sandboxPolicy;
    private @Nullable String serviceTier;
    private @Nullable String serviceTierForTurn;
    private @Nullable ReasoningSummary summary;
    private @Nullable TurnToolOutput toolOutput;
    private @Nullable String turnTrigger;
    private long explicitNulls;

    private Builder() {}

    /** {@code input}: required. */
    public Builder input(List<UserInput> value) {
      input = Checks.notNull(value, TYPE, "input");
      return this;
    }

    /** {@code input}: required. */
    public Builder input(UserInput... value) {
      return input(List.of(value));
    }

    /** {@code threadId}: required. */
    public Builder threadId(String value) {
      threadId = Checks.notNull(value, TYPE, "threadId");
      return this;
    }

    /** {@code additionalContext}: optional, nullable. */
    @ExperimentalApi
    public Builder additionalContext(@Nullable Map<String, AdditionalContextEntry> value) {
      additionalContext = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code approvalPolicy}: optional, nullable. */
    public Builder approvalPolicy(@Nullable AskForApproval value) {
      approvalPolicy = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code approvalsReviewer}: optional, nullable. */
    public Builder approvalsReviewer(@Nullable ApprovalsReviewer value) {
      approvalsReviewer = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /** {@code clientUserMessageId}: optional, nullable. */
    public Builder clientUserMessageId(@Nullable String value) {
      clientUserMessageId = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
      return this;
    }

    /** {@code collaborationMode}: optional, nullable. */
    @ExperimentalApi
    public Builder collaborationMode(@Nullable CollaborationMode value) {
      collaborationMode = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 4, value == null);
      return this;
    }

    /** {@code cwd}: optional, nullable. */
    public Builder cwd(@Nullable String value) {
      cwd = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 5, value == null);
      return this;
    }

    /** {@code cyberAccessProgram}: optional, nullable. */
    @ExperimentalApi
    public Builder cyberAccessProgram(@Nullable CyberAccessProgram value) {
      cyberAccessProgram = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 6, value == null);
      return this;
    }

    /** {@code disabledPluginIds}: optional, nullable. */
    public Builder disabledPluginIds(@Nullable List<String> value) {
      disabledPluginIds = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 7, value == null);
      return this;
    }

    /** {@code effort}: optional, nullable. */
    public Builder effort(@Nullable String value) {
      effort = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 8, value == null);
      return this;
    }

    /** {@code environments}: optional, nullable. */
    @ExperimentalApi
    public Builder environments(@Nullable List<TurnEnvironmentParams> value) {
      environments = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 9, value == null);
      return this;
    }

    /** {@code model}: optional, nullable. */
    public Builder model(@Nullable String value) {
      model = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 10, value == null);
      return this;
    }

    /** {@code multiAgentMode}: optional, nullable. */
    @ExperimentalApi
    public Builder multiAgentMode(@Nullable MultiAgentMode value) {
      multiAgentMode = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 11, value == null);
      return this;
    }

    /** {@code outputSchema}: optional. */
    public Builder outputSchema(@Nullable JsonNode value) {
      outputSchema = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 12, value == null);
      return this;
    }

    /** {@code parentTurnId}: optional, nullable. */
    public Builder parentTurnId(@Nullable String value) {
      parentTurnId = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 13, value == null);
      return this;
    }

    /** {@code permissions}: optional, nullable. */
    @ExperimentalApi
    public Builder permissions(@Nullable String value) {
      permissions = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 14, value == null);
      return this;
    }

    /** {@code personality}: optional, nullable. */
    public Builder personality(@Nullable Personality value) {
      personality = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 15, value == null);
      return this;
    }

    /** {@code responsesapiClientMetadata}: optional, nullable. */
    @ExperimentalApi
    public Builder responsesapiClientMetadata(@Nullable Map<String, String> value) {
      responsesapiClientMetadata = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 16, value == null);
      return this;
    }

    /** {@code responsesapiClientMetadataPatch}: optional, nullable. */
    @ExperimentalApi
    public Builder responsesapiClientMetadataPatch(@Nullable Map<String, String> value) {
      responsesapiClientMetadataPatch = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 17, value == null);
      return this;
    }

    /** {@code rootTurnId}: optional, nullable. */
    public Builder rootTurnId(@Nullable String value) {
      rootTurnId = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 18, value == null);
      return this;
    }

    /** {@code runtimeWorkspaceRoots}: optional, nullable. */
    @ExperimentalApi
    public Builder runtimeWorkspaceRoots(@Nullable List<String> value) {
      runtimeWorkspaceRoots = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 19, value == null);
      return this;
    }

    /** {@code sandboxPolicy}: optional, nullable. */
    public Builder sandboxPolicy(@Nullable SandboxPolicy value) {
      sandboxPolicy = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 20, value == null);
      return this;
    }

    /** {@code serviceTier}: optional, nullable. */
    public Builder serviceTier(@Nullable String value) {
      serviceTier = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 21, value == null);
      return this;
    }

    /** {@code serviceTierForTurn}: optional, nullable. */
    public Builder serviceTierForTurn(@Nullable String value) {
      serviceTierForTurn = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 22, value == null);
      return this;
    }

    /** {@code summary}: optional, nullable. */
    public Builder summary(@Nullable ReasoningSummary value) {
      summary = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 23, value == null);
      return this;
    }

    /** {@code toolOutput}: optional, nullable. */
    public Builder toolOutput(@Nullable TurnToolOutput value) {
      toolOutput = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 24, value == null);
      return this;
    }

    /** {@code turnTrigger}: optional, nullable. */
    public Builder turnTrigger(@Nullable String value) {
      turnTrigger = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 25, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public TurnStartParams build() {
      return new TurnStartParams(
                  Checks.isSet(input, TYPE, "input"),
                  Checks.isSet(threadId, TYPE, "threadId"),
                  additionalContext,
                  approvalPolicy,
                  approvalsReviewer,
                  clientUserMessageId,
                  collaborationMode,
                  cwd,
                  cyberAccessProgram,
                  disabledPluginIds,
                  effort,
                  environments,
                  model,
                  multiAgentMode,
                  outputSchema,
                  parentTurnId,
                  permissions,
                  personality,
                  responsesapiClientMetadata,
                  responsesapiClientMetadataPatch,
                  rootTurnId,
                  runtimeWorkspaceRoots,
                  sandboxPolicy,
                  serviceTier,
                  serviceTierForTurn,
                  summary,
                  toolOutput,
                  turnTrigger,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<TurnStartParams> {
    Deserializer() {
      super(TurnStartParams.class);
    }

    @Override
    TurnStartParams decode(JsonParser p) {
      return TurnStartParams.read(p);
    }
  }
}
