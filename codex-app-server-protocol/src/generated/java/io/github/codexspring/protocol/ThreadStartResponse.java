package io.github.codexspring.protocol;

import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code thread/start}.
 *
 * @param approvalPolicy required
 * @param approvalsReviewer required
 * @param cwd required
 * @param model required
 * @param modelProvider required
 * @param sandbox required
 * @param thread required
 * @param activePermissionProfile optional, nullable
 * @param disabledPluginIds optional
 * @param instructionSources optional
 * @param multiAgentMode optional
 * @param reasoningEffort optional, nullable
 * @param runtimeWorkspaceRoots optional
 * @param serviceTier optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ThreadStartResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ThreadStartResponse(AskForApproval approvalPolicy,
    ApprovalsReviewer approvalsReviewer, String cwd, String model, String modelProvider,
    SandboxPolicy sandbox, Thread thread,
    @ExperimentalApi @Nullable ActivePermissionProfile activePermissionProfile,
    @Nullable List<String> disabledPluginIds, @Nullable List<String> instructionSources,
    @ExperimentalApi @Nullable MultiAgentMode multiAgentMode, @Nullable String reasoningEffort,
    @ExperimentalApi @Nullable List<String> runtimeWorkspaceRoots, @Nullable String serviceTier,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ThreadStartResponse";

  public ThreadStartResponse {
    Checks.notNull(approvalPolicy, TYPE, "approvalPolicy");
    Checks.notNull(approvalsReviewer, TYPE, "approvalsReviewer");
    Checks.notNull(cwd, TYPE, "cwd");
    Checks.notNull(model, TYPE, "model");
    Checks.notNull(modelProvider, TYPE, "modelProvider");
    Checks.notNull(sandbox, TYPE, "sandbox");
    Checks.notNull(thread, TYPE, "thread");
    disabledPluginIds = disabledPluginIds == null ? null : List.copyOf(disabledPluginIds);
    instructionSources = instructionSources == null ? null : List.copyOf(instructionSources);
    runtimeWorkspaceRoots = runtimeWorkspaceRoots == null ? null : List.copyOf(runtimeWorkspaceRoots);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadStartResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadStartResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadStartResponse readBody(JsonParser p) {
    AskForApproval approvalPolicy = null;
    ApprovalsReviewer approvalsReviewer = null;
    String cwd = null;
    String model = null;
    String modelProvider = null;
    SandboxPolicy sandbox = null;
    Thread thread = null;
    ActivePermissionProfile activePermissionProfile = null;
    List<String> disabledPluginIds = null;
    List<String> instructionSources = null;
    MultiAgentMode multiAgentMode = null;
    String reasoningEffort = null;
    List<String> runtimeWorkspaceRoots = null;
    String serviceTier = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "approvalPolicy" -> approvalPolicy = AskForApproval.read(p);
        case "approvalsReviewer" -> approvalsReviewer = ApprovalsReviewer.fromWire(Decode.string(p, TYPE, "approvalsReviewer"));
        case "cwd" -> cwd = Decode.string(p, TYPE, "cwd");
        case "model" -> model = Decode.string(p, TYPE, "model");
        case "modelProvider" -> modelProvider = Decode.string(p, TYPE, "modelProvider");
        case "sandbox" -> sandbox = SandboxPolicy.read(p);
        case "thread" -> thread = Thread.read(p);
        case "activePermissionProfile" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          activePermissionProfile = jsonNull ? null : ActivePermissionProfile.read(p);
        }
        case "disabledPluginIds" -> disabledPluginIds = jsonNull ? null : Decode.strings(p, TYPE, "disabledPluginIds");
        case "instructionSources" -> instructionSources = jsonNull ? null : Decode.strings(p, TYPE, "instructionSources");
        case "multiAgentMode" -> multiAgentMode = jsonNull ? null : MultiAgentMode.read(p);
        case "reasoningEffort" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          reasoningEffort = jsonNull ? null : Decode.string(p, TYPE, "reasoningEffort");
        }
        case "runtimeWorkspaceRoots" -> runtimeWorkspaceRoots = jsonNull ? null : Decode.strings(p, TYPE, "runtimeWorkspaceRoots");
        case "serviceTier" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          serviceTier = jsonNull ? null : Decode.string(p, TYPE, "serviceTier");
        }
        default -> p.skipChildren();
      }
    }
    return new ThreadStartResponse(
                Decode.required(approvalPolicy, p, TYPE, "approvalPolicy"),
                Decode.required(approvalsReviewer, p, TYPE, "approvalsReviewer"),
                Decode.required(cwd, p, TYPE, "cwd"),
                Decode.required(model, p, TYPE, "model"),
                Decode.required(modelProvider, p, TYPE, "modelProvider"),
                Decode.required(sandbox, p, TYPE, "sandbox"),
                Decode.required(thread, p, TYPE, "thread"),
                activePermissionProfile,
                disabledPluginIds,
                instructionSources,
                multiAgentMode,
                reasoningEffort,
                runtimeWorkspaceRoots,
                serviceTier,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("approvalPolicy");
    approvalPolicy.write(g);
    g.writeName("approvalsReviewer");
    Encode.enumeration(g, approvalsReviewer, TYPE, "approvalsReviewer");
    g.writeStringProperty("cwd", cwd);
    g.writeStringProperty("model", model);
    g.writeStringProperty("modelProvider", modelProvider);
    g.writeName("sandbox");
    sandbox.write(g);
    g.writeName("thread");
    thread.write(g);
    Encode.property(g, "activePermissionProfile", activePermissionProfile, explicitNulls.contains(0));
    Encode.property(g, "disabledPluginIds", disabledPluginIds, false);
    Encode.property(g, "instructionSources", instructionSources, false);
    Encode.property(g, "multiAgentMode", multiAgentMode, false);
    Encode.property(g, "reasoningEffort", reasoningEffort, explicitNulls.contains(1));
    Encode.property(g, "runtimeWorkspaceRoots", runtimeWorkspaceRoots, false);
    Encode.property(g, "serviceTier", serviceTier, explicitNulls.contains(2));
    g.writeEndObject();
  }

  /** Builds {@link ThreadStartResponse}. */
  public static final class Builder {
    private @Nullable AskForApproval approvalPolicy;
    private @Nullable ApprovalsReviewer approvalsReviewer;
    private @Nullable String cwd;
    private @Nullable String model;
    private @Nullable String modelProvider;
    private @Nullable SandboxPolicy sandbox;
    private @Nullable Thread thread;
    private @Nullable ActivePermissionProfile activePermissionProfile;
    private @Nullable List<String> disabledPluginIds;
    private @Nullable List<String> instructionSources;
    private @Nullable MultiAgentMode multiAgentMode;
    private @Nullable String reasoningEffort;
    private @Nullable List<String> runtimeWorkspaceRoots;
    private @Nullable String serviceTier;
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

    /** {@code sandbox}: required. */
    public Builder sandbox(SandboxPolicy value) {
      sandbox = Checks.notNull(value, TYPE, "sandbox");
      return this;
    }

    /** {@code thread}: required. */
    public Builder thread(Thread value) {
      thread = Checks.notNull(value, TYPE, "thread");
      return this;
    }

    /** {@code activePermissionProfile}: optional, nullable. */
    @ExperimentalApi
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

    /** {@code instructionSources}: optional. */
    public Builder instructionSources(List<String> value) {
      instructionSources = Checks.notNull(value, TYPE, "instructionSources");
      return this;
    }

    /** {@code instructionSources}: optional. */
    public Builder instructionSources(String... value) {
      return instructionSources(List.of(value));
    }

    /** {@code multiAgentMode}: optional. */
    @ExperimentalApi
    public Builder multiAgentMode(MultiAgentMode value) {
      multiAgentMode = Checks.notNull(value, TYPE, "multiAgentMode");
      return this;
    }

    /** {@code reasoningEffort}: optional, nullable. */
    public Builder reasoningEffort(@Nullable String value) {
      reasoningEffort = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code runtimeWorkspaceRoots}: optional. */
    @ExperimentalApi
    public Builder runtimeWorkspaceRoots(List<String> value) {
      runtimeWorkspaceRoots = Checks.notNull(value, TYPE, "runtimeWorkspaceRoots");
      return this;
    }

    /** {@code runtimeWorkspaceRoots}: optional. */
    @ExperimentalApi
    public Builder runtimeWorkspaceRoots(String... value) {
      return runtimeWorkspaceRoots(List.of(value));
    }

    /** {@code serviceTier}: optional, nullable. */
    public Builder serviceTier(@Nullable String value) {
      serviceTier = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadStartResponse build() {
      return new ThreadStartResponse(
                  Checks.isSet(approvalPolicy, TYPE, "approvalPolicy"),
                  Checks.isSet(approvalsReviewer, TYPE, "approvalsReviewer"),
                  Checks.isSet(cwd, TYPE, "cwd"),
                  Checks.isSet(model, TYPE, "model"),
                  Checks.isSet(modelProvider, TYPE, "modelProvider"),
                  Checks.isSet(sandbox, TYPE, "sandbox"),
                  Checks.isSet(thread, TYPE, "thread"),
                  activePermissionProfile,
                  disabledPluginIds,
                  instructionSources,
                  multiAgentMode,
                  reasoningEffort,
                  runtimeWorkspaceRoots,
                  serviceTier,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadStartResponse> {
    Deserializer() {
      super(ThreadStartResponse.class);
    }

    @Override
    ThreadStartResponse decode(JsonParser p) {
      return ThreadStartResponse.read(p);
    }
  }
}
