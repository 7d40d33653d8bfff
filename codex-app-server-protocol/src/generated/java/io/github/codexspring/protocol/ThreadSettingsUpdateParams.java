package io.github.codexspring.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code thread/settings/update}.
 *
 * @param threadId required
 * @param approvalPolicy optional, nullable
 * @param approvalsReviewer optional, nullable
 * @param collaborationMode optional, nullable
 * @param cwd optional, nullable
 * @param disabledPluginIds optional, nullable
 * @param effort optional, nullable
 * @param environments optional, nullable
 * @param model optional, nullable
 * @param multiAgentMode optional, nullable
 * @param permissions optional, nullable
 * @param personality optional, nullable
 * @param sandboxPolicy optional, nullable
 * @param serviceTier optional, nullable
 * @param summary optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ThreadSettingsUpdateParams.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record ThreadSettingsUpdateParams(String threadId, @Nullable AskForApproval approvalPolicy,
    @Nullable ApprovalsReviewer approvalsReviewer, @Nullable CollaborationMode collaborationMode,
    @Nullable String cwd, @Nullable List<String> disabledPluginIds, @Nullable String effort,
    @Nullable List<TurnEnvironmentParams> environments, @Nullable String model,
    @Nullable MultiAgentMode multiAgentMode, @Nullable String permissions,
    @Nullable Personality personality, @Nullable SandboxPolicy sandboxPolicy,
    @Nullable String serviceTier, @Nullable ReasoningSummary summary,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ThreadSettingsUpdateParams";

  public ThreadSettingsUpdateParams {
    Checks.notNull(threadId, TYPE, "threadId");
    disabledPluginIds = disabledPluginIds == null ? null : List.copyOf(disabledPluginIds);
    environments = environments == null ? null : List.copyOf(environments);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadSettingsUpdateParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadSettingsUpdateParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadSettingsUpdateParams readBody(JsonParser p) {
    String threadId = null;
    AskForApproval approvalPolicy = null;
    ApprovalsReviewer approvalsReviewer = null;
    CollaborationMode collaborationMode = null;
    String cwd = null;
    List<String> disabledPluginIds = null;
    String effort = null;
    List<TurnEnvironmentParams> environments = null;
    String model = null;
    MultiAgentMode multiAgentMode = null;
    String permissions = null;
    Personality personality = null;
    SandboxPolicy sandboxPolicy = null;
    String serviceTier = null;
    ReasoningSummary summary = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        case "approvalPolicy" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          approvalPolicy = jsonNull ? null : AskForApproval.read(p);
        }
        case "approvalsReviewer" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          approvalsReviewer = jsonNull ? null : ApprovalsReviewer.fromWire(Decode.string(p, TYPE, "approvalsReviewer"));
        }
        case "collaborationMode" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          collaborationMode = jsonNull ? null : CollaborationMode.read(p);
        }
        case "cwd" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
          cwd = jsonNull ? null : Decode.string(p, TYPE, "cwd");
        }
        case "disabledPluginIds" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 4, jsonNull);
          disabledPluginIds = jsonNull ? null : Decode.strings(p, TYPE, "disabledPluginIds");
        }
        case "effort" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 5, jsonNull);
          effort = jsonNull ? null : Decode.string(p, TYPE, "effort");
        }
        case "environments" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 6, jsonNull);
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
          jsonNulls = ExplicitNulls.mark(jsonNulls, 7, jsonNull);
          model = jsonNull ? null : Decode.string(p, TYPE, "model");
        }
        case "multiAgentMode" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 8, jsonNull);
          multiAgentMode = jsonNull ? null : MultiAgentMode.read(p);
        }
        case "permissions" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 9, jsonNull);
          permissions = jsonNull ? null : Decode.string(p, TYPE, "permissions");
        }
        case "personality" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 10, jsonNull);
          personality = jsonNull ? null : Personality.fromWire(Decode.string(p, TYPE, "personality"));
        }
        case "sandboxPolicy" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 11, jsonNull);
          sandboxPolicy = jsonNull ? null : SandboxPolicy.read(p);
        }
        case "serviceTier" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 12, jsonNull);
          serviceTier = jsonNull ? null : Decode.string(p, TYPE, "serviceTier");
        }
        case "summary" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 13, jsonNull);
          summary = jsonNull ? null : ReasoningSummary.fromWire(Decode.string(p, TYPE, "summary"));
        }
        default -> p.skipChildren();
      }
    }
    return new ThreadSettingsUpdateParams(
                Decode.required(threadId, p, TYPE, "threadId"),
                approvalPolicy,
                approvalsReviewer,
                collaborationMode,
                cwd,
                disabledPluginIds,
                effort,
                environments,
                model,
                multiAgentMode,
                permissions,
                personality,
                sandboxPolicy,
                serviceTier,
                summary,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("threadId", threadId);
    Encode.property(g, "approvalPolicy", approvalPolicy, explicitNulls.contains(0));
    Encode.property(g, TYPE, "approvalsReviewer", approvalsReviewer, explicitNulls.contains(1));
    Encode.property(g, "collaborationMode", collaborationMode, explicitNulls.contains(2));
    Encode.property(g, "cwd", cwd, explicitNulls.contains(3));
    Encode.property(g, "disabledPluginIds", disabledPluginIds, explicitNulls.contains(4));
    Encode.property(g, "effort", effort, explicitNulls.contains(5));
    if (environments != null) {
      g.writeName("environments");
      g.writeStartArray();
      for (TurnEnvironmentParams jsonElement : environments) {
        jsonElement.write(g);
      }
      g.writeEndArray();
    } else if (explicitNulls.contains(6)) {
      g.writeNullProperty("environments");
    }
    Encode.property(g, "model", model, explicitNulls.contains(7));
    Encode.property(g, "multiAgentMode", multiAgentMode, explicitNulls.contains(8));
    Encode.property(g, "permissions", permissions, explicitNulls.contains(9));
    Encode.property(g, TYPE, "personality", personality, explicitNulls.contains(10));
    Encode.property(g, "sandboxPolicy", sandboxPolicy, explicitNulls.contains(11));
    Encode.property(g, "serviceTier", serviceTier, explicitNulls.contains(12));
    Encode.property(g, TYPE, "summary", summary, explicitNulls.contains(13));
    g.writeEndObject();
  }

  /** Builds {@link ThreadSettingsUpdateParams}. */
  public static final class Builder {
    private @Nullable String threadId;
    private @Nullable AskForApproval approvalPolicy;
    private @Nullable ApprovalsReviewer approvalsReviewer;
    private @Nullable CollaborationMode collaborationMode;
    private @Nullable String cwd;
    private @Nullable List<String> disabledPluginIds;
    private @Nullable String effort;
    private @Nullable List<TurnEnvironmentParams> environments;
    private @Nullable String model;
    private @Nullable MultiAgentMode multiAgentMode;
    private @Nullable String permissions;
    private @Nullable Personality personality;
    private @Nullable SandboxPolicy sandboxPolicy;
    private @Nullable String serviceTier;
    private @Nullable ReasoningSummary summary;
    private long explicitNulls;

    private Builder() {}

    /** {@code threadId}: required. */
    public Builder threadId(String value) {
      threadId = Checks.notNull(value, TYPE, "threadId");
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

    /** {@code collaborationMode}: optional, nullable. */
    public Builder collaborationMode(@Nullable CollaborationMode value) {
      collaborationMode = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /** {@code cwd}: optional, nullable. */
    public Builder cwd(@Nullable String value) {
      cwd = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
      return this;
    }

    /** {@code disabledPluginIds}: optional, nullable. */
    public Builder disabledPluginIds(@Nullable List<String> value) {
      disabledPluginIds = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 4, value == null);
      return this;
    }

    /** {@code effort}: optional, nullable. */
    public Builder effort(@Nullable String value) {
      effort = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 5, value == null);
      return this;
    }

    /** {@code environments}: optional, nullable. */
    public Builder environments(@Nullable List<TurnEnvironmentParams> value) {
      environments = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 6, value == null);
      return this;
    }

    /** {@code model}: optional, nullable. */
    public Builder model(@Nullable String value) {
      model = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 7, value == null);
      return this;
    }

    /** {@code multiAgentMode}: optional, nullable. */
    public Builder multiAgentMode(@Nullable MultiAgentMode value) {
      multiAgentMode = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 8, value == null);
      return this;
    }

    /** {@code permissions}: optional, nullable. */
    public Builder permissions(@Nullable String value) {
      permissions = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 9, value == null);
      return this;
    }

    /** {@code personality}: optional, nullable. */
    public Builder personality(@Nullable Personality value) {
      personality = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 10, value == null);
      return this;
    }

    /** {@code sandboxPolicy}: optional, nullable. */
    public Builder sandboxPolicy(@Nullable SandboxPolicy value) {
      sandboxPolicy = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 11, value == null);
      return this;
    }

    /** {@code serviceTier}: optional, nullable. */
    public Builder serviceTier(@Nullable String value) {
      serviceTier = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 12, value == null);
      return this;
    }

    /** {@code summary}: optional, nullable. */
    public Builder summary(@Nullable ReasoningSummary value) {
      summary = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 13, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadSettingsUpdateParams build() {
      return new ThreadSettingsUpdateParams(
                  Checks.isSet(threadId, TYPE, "threadId"),
                  approvalPolicy,
                  approvalsReviewer,
                  collaborationMode,
                  cwd,
                  disabledPluginIds,
                  effort,
                  environments,
                  model,
                  multiAgentMode,
                  permissions,
                  personality,
                  sandboxPolicy,
                  serviceTier,
                  summary,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadSettingsUpdateParams> {
    Deserializer() {
      super(ThreadSettingsUpdateParams.class);
    }

    @Override
    ThreadSettingsUpdateParams decode(JsonParser p) {
      return ThreadSettingsUpdateParams.read(p);
    }
  }
}
