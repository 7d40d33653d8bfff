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
 * Wire type {@code ThreadSettings}.
 *
 * @param approvalPolicy required
 * @param approvalsReviewer required
 * @param collaborationMode required
 * @param cwd required
 * @param model required
 * @param modelProvider required
 * @param sandboxPolicy required
 * @param activePermissionProfile optional, nullable
 * @param disabledPluginIds optional
 * @param effort optional, nullable
 * @param environments optional, nullable
 * @param multiAgentMode optional
 * @param personality optional, nullable
 * @param serviceTier optional, nullable
 * @param summary optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ThreadSettings.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ThreadSettings(AskForApproval approvalPolicy, ApprovalsReviewer approvalsReviewer,
    CollaborationMode collaborationMode, String cwd, String model, String modelProvider,
    SandboxPolicy sandboxPolicy, @Nullable ActivePermissionProfile activePermissionProfile,
    @Nullable List<String> disabledPluginIds, @Nullable String effort,
    @ExperimentalApi @Nullable List<ThreadEnvironment> environments,
    @ExperimentalApi @Nullable MultiAgentMode multiAgentMode, @Nullable Personality personality,
    @Nullable String serviceTier, @Nullable ReasoningSummary summary,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ThreadSettings";

  public ThreadSettings {
    Checks.notNull(approvalPolicy, TYPE, "approvalPolicy");
    Checks.notNull(approvalsReviewer, TYPE, "approvalsReviewer");
    Checks.notNull(collaborationMode, TYPE, "collaborationMode");
    Checks.notNull(cwd, TYPE, "cwd");
    Checks.notNull(model, TYPE, "model");
    Checks.notNull(modelProvider, TYPE, "modelProvider");
    Checks.notNull(sandboxPolicy, TYPE, "sandboxPolicy");
    disabledPluginIds = disabledPluginIds == null ? null : List.copyOf(disabledPluginIds);
    environments = environments == null ? null : List.copyOf(environments);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadSettings of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadSettings read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadSettings readBody(JsonParser p) {
    AskForApproval approvalPolicy = null;
    ApprovalsReviewer approvalsReviewer = null;
    CollaborationMode collaborationMode = null;
    String cwd = null;
    String model = null;
    String modelProvider = null;
    SandboxPolicy sandboxPolicy = null;
    ActivePermissionProfile activePermissionProfile = null;
    List<String> disabledPluginIds = null;
    String effort = null;
    List<ThreadEnvironment> environments = null;
    MultiAgentMode multiAgentMode = null;
    Personality personality = null;
    String serviceTier = null;
    ReasoningSummary summary = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "approvalPolicy" -> approvalPolicy = AskForApproval.read(p);
        case "approvalsReviewer" -> approvalsReviewer = ApprovalsReviewer.fromWire(Decode.string(p, TYPE, "approvalsReviewer"));
        case "collaborationMode" -> collaborationMode = CollaborationMode.read(p);
        case "cwd" -> cwd = Decode.string(p, TYPE, "cwd");
        case "model" -> model = Decode.string(p, TYPE, "model");
        case "modelProvider" -> modelProvider = Decode.string(p, TYPE, "modelProvider");
        case "sandboxPolicy" -> sandboxPolicy = SandboxPolicy.read(p);
        case "activePermissionProfile" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          activePermissionProfile = jsonNull ? null : ActivePermissionProfile.read(p);
        }
        case "disabledPluginIds" -> disabledPluginIds = jsonNull ? null : Decode.strings(p, TYPE, "disabledPluginIds");
        case "effort" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          effort = jsonNull ? null : Decode.string(p, TYPE, "effort");
        }
        case "environments" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          if (!jsonNull) {
            Decode.startArray(p, TYPE, "environments");
            List<ThreadEnvironment> json = new ArrayList<>();
            while (p.nextToken() != JsonToken.END_ARRAY) {
              json.add(ThreadEnvironment.read(p));
            }
            environments = json;
          }
        }
        case "multiAgentMode" -> multiAgentMode = jsonNull ? null : MultiAgentMode.read(p);
        case "personality" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
          personality = jsonNull ? null : Personality.fromWire(Decode.string(p, TYPE, "personality"));
        }
        case "serviceTier" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 4, jsonNull);
          serviceTier = jsonNull ? null : Decode.string(p, TYPE, "serviceTier");
        }
        case "summary" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 5, jsonNull);
          summary = jsonNull ? null : ReasoningSummary.fromWire(Decode.string(p, TYPE, "summary"));
        }
        default -> p.skipChildren();
      }
    }
    return new ThreadSettings(
                Decode.required(approvalPolicy, p, TYPE, "approvalPolicy"),
                Decode.required(approvalsReviewer, p, TYPE, "approvalsReviewer"),
                Decode.required(collaborationMode, p, TYPE, "collaborationMode"),
                Decode.required(cwd, p, TYPE, "cwd"),
                Decode.required(model, p, TYPE, "model"),
                Decode.required(modelProvider, p, TYPE, "modelProvider"),
                Decode.required(sandboxPolicy, p, TYPE, "sandboxPolicy"),
                activePermissionProfile,
                disabledPluginIds,
                effort,
                environments,
                multiAgentMode,
                personality,
                serviceTier,
                summary,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("approvalPolicy");
    approvalPolicy.write(g);
    g.writeName("approvalsReviewer");
    Encode.enumeration(g, approvalsReviewer, TYPE, "approvalsReviewer");
    g.writeName("collaborationMode");
    collaborationMode.write(g);
    g.writeStringProperty("cwd", cwd);
    g.writeStringProperty("model", model);
    g.writeStringProperty("modelProvider", modelProvider);
    g.writeName("sandboxPolicy");
    sandboxPolicy.write(g);
    Encode.property(g, "activePermissionProfile", activePermissionProfile, explicitNulls.contains(0));
    Encode.property(g, "disabledPluginIds", disabledPluginIds, false);
    Encode.property(g, "effort", effort, explicitNulls.contains(1));
    if (environments != null) {
      g.writeName("environments");
      g.writeStartArray();
      for (ThreadEnvironment jsonElement : environments) {
        jsonElement.write(g);
      }
      g.writeEndArray();
    } else if (explicitNulls.contains(2)) {
      g.writeNullProperty("environments");
    }
    Encode.property(g, "multiAgentMode", multiAgentMode, false);
    Encode.property(g, TYPE, "personality", personality, explicitNulls.contains(3));
    Encode.property(g, "serviceTier", serviceTier, explicitNulls.contains(4));
    Encode.property(g, TYPE, "summary", summary, explicitNulls.contains(5));
    g.writeEndObject();
  }

  /** Builds {@link ThreadSettings}. */
  public static final class Builder {
    private @Nullable AskForApproval approvalPolicy;
    private @Nullable ApprovalsReviewer approvalsReviewer;
    private @Nullable CollaborationMode collaborationMode;
    private @Nullable String cwd;
    private @Nullable String model;
    private @Nullable String modelProvider;
    private @Nullable SandboxPolicy sandboxPolicy;
    private @Nullable ActivePermissionProfile activePermissionProfile;
    private @Nullable List<String> disabledPluginIds;
    private @Nullable String effort;
    private @Nullable List<ThreadEnvironment> environments;
    private @Nullable MultiAgentMode multiAgentMode;
    private @Nullable Personality personality;
    private @Nullable String serviceTier;
    private @Nullable ReasoningSummary summary;
    private long explicitNulls;

    private Builder() {}

    /** {@code approvalPolicy}: required. */
    public Builder approvalPolicy(AskForApproval value) {
      approvalPolicy = Checks.notNull(value, TYPE, "approvalPolicy");
      return this;
    }

    /** {@code approvalsReviewer}: required. */
    public Builder approvalsReviewer(ApprovalsReviewer value) {
      approvalsReviewer = Checks.notNull(value, TYPE, "approvalsReviewer");
      return this;
    }

    /** {@code collaborationMode}: required. */
    public Builder collaborationMode(CollaborationMode value) {
      collaborationMode = Checks.notNull(value, TYPE, "collaborationMode");
      return this;
    }

    /** {@code cwd}: required. */
    public Builder cwd(String value) {
      cwd = Checks.notNull(value, TYPE, "cwd");
      return this;
    }

    /** {@code model}: required. */
    public Builder model(String value) {
      model = Checks.notNull(value, TYPE, "model");
      return this;
    }

    /** {@code modelProvider}: required. */
    public Builder modelProvider(String value) {
      modelProvider = Checks.notNull(value, TYPE, "modelProvider");
      return this;
    }

    /** {@code sandboxPolicy}: required. */
    public Builder sandboxPolicy(SandboxPolicy value) {
      sandboxPolicy = Checks.notNull(value, TYPE, "sandboxPolicy");
      return this;
    }

    /** {@code activePermissionProfile}: optional, nullable. */
    public Builder activePermissionProfile(@Nullable ActivePermissionProfile value) {
      activePermissionProfile = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code disabledPluginIds}: optional. */
    public Builder disabledPluginIds(List<String> value) {
      disabledPluginIds = Checks.notNull(value, TYPE, "disabledPluginIds");
      return this;
    }

    /** {@code disabledPluginIds}: optional. */
    public Builder disabledPluginIds(String... value) {
      return disabledPluginIds(List.of(value));
    }

    /** {@code effort}: optional, nullable. */
    public Builder effort(@Nullable String value) {
      effort = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code environments}: optional, nullable. */
    @ExperimentalApi
    public Builder environments(@Nullable List<ThreadEnvironment> value) {
      environments = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /** {@code multiAgentMode}: optional. */
    @ExperimentalApi
    public Builder multiAgentMode(MultiAgentMode value) {
      multiAgentMode = Checks.notNull(value, TYPE, "multiAgentMode");
      return this;
    }

    /** {@code personality}: optional, nullable. */
    public Builder personality(@Nullable Personality value) {
      personality = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
      return this;
    }

    /** {@code serviceTier}: optional, nullable. */
    public Builder serviceTier(@Nullable String value) {
      serviceTier = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 4, value == null);
      return this;
    }

    /** {@code summary}: optional, nullable. */
    public Builder summary(@Nullable ReasoningSummary value) {
      summary = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 5, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadSettings build() {
      return new ThreadSettings(
                  Checks.isSet(approvalPolicy, TYPE, "approvalPolicy"),
                  Checks.isSet(approvalsReviewer, TYPE, "approvalsReviewer"),
                  Checks.isSet(collaborationMode, TYPE, "collaborationMode"),
                  Checks.isSet(cwd, TYPE, "cwd"),
                  Checks.isSet(model, TYPE, "model"),
                  Checks.isSet(modelProvider, TYPE, "modelProvider"),
                  Checks.isSet(sandboxPolicy, TYPE, "sandboxPolicy"),
                  activePermissionProfile,
                  disabledPluginIds,
                  effort,
                  environments,
                  multiAgentMode,
                  personality,
                  serviceTier,
                  summary,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadSettings> {
    Deserializer() {
      super(ThreadSettings.class);
    }

    @Override
    ThreadSettings decode(JsonParser p) {
      return ThreadSettings.read(p);
    }
  }
}
