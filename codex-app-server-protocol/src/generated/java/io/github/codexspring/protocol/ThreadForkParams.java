package io.github.codexspring.protocol;

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
 * Parameters of {@code thread/fork}.
 *
 * @param threadId required
 * @param approvalPolicy optional, nullable
 * @param approvalsReviewer optional, nullable
 * @param attachToSource optional
 * @param baseInstructions optional, nullable
 * @param beforeTurnId optional, nullable
 * @param config optional, nullable
 * @param cwd optional, nullable
 * @param deferGoalContinuation optional
 * @param developerInstructions optional, nullable
 * @param ephemeral optional
 * @param excludeTurns optional
 * @param experimentalDisablePredictionMcp optional
 * @param experimentalPredictionMode optional
 * @param lastTurnId optional, nullable
 * @param model optional, nullable
 * @param modelProvider optional, nullable
 * @param path optional, nullable
 * @param permissions optional, nullable
 * @param runtimeWorkspaceRoots optional, nullable
 * @param sandbox optional, nullable
 * @param serviceTier optional, nullable
 * @param threadSource optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ThreadForkParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ThreadForkParams(String threadId, @Nullable AskForApproval approvalPolicy,
    @Nullable ApprovalsReviewer approvalsReviewer,
    @ExperimentalApi @Nullable Boolean attachToSource, @Nullable String baseInstructions,
    @ExperimentalApi @Nullable String beforeTurnId, @Nullable Map<String, JsonNode> config,
    @Nullable String cwd, @ExperimentalApi @Nullable Boolean deferGoalContinuation,
    @Nullable String developerInstructions, @Nullable Boolean ephemeral,
    @Nullable Boolean excludeTurns,
    @ExperimentalApi @Nullable Boolean experimentalDisablePredictionMcp,
    @ExperimentalApi @Nullable Boolean experimentalPredictionMode, @Nullable String lastTurnId,
    @Nullable String model, @Nullable String modelProvider, @ExperimentalApi @Nullable String path,
    @ExperimentalApi @Nullable String permissions,
    @ExperimentalApi @Nullable List<String> runtimeWorkspaceRoots, @Nullable SandboxMode sandbox,
    @Nullable String serviceTier, @Nullable String threadSource,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ThreadForkParams";

  public ThreadForkParams {
    Checks.notNull(threadId, TYPE, "threadId");
    config = config == null ? null : Checks.copy(config);
    runtimeWorkspaceRoots = runtimeWorkspaceRoots == null ? null : List.copyOf(runtimeWorkspaceRoots);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadForkParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadForkParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadForkParams readBody(JsonParser p) {
    String threadId = null;
    AskForApproval approvalPolicy = null;
    ApprovalsReviewer approvalsReviewer = null;
    Boolean attachToSource = null;
    String baseInstructions = null;
    String beforeTurnId = null;
    Map<String, JsonNode> config = null;
    String cwd = null;
    Boolean deferGoalContinuation = null;
    String developerInstructions = null;
    Boolean ephemeral = null;
    Boolean excludeTurns = null;
    Boolean experimentalDisablePredictionMcp = null;
    Boolean experimentalPredictionMode = null;
    String lastTurnId = null;
    String model = null;
    String modelProvider = null;
    String path = null;
    String permissions = null;
    List<String> runtimeWorkspaceRoots = null;
    SandboxMode sandbox = null;
    String serviceTier = null;
    String threadSource = null;
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
        case "attachToSource" -> attachToSource = jsonNull ? null : Decode.bool(p, TYPE, "attachToSource");
        case "baseInstructions" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          baseInstructions = jsonNull ? null : Decode.string(p, TYPE, "baseInstructions");
        }
        case "beforeTurnId" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
          beforeTurnId = jsonNull ? null : Decode.string(p, TYPE, "beforeTurnId");
        }
        case "config" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 4, jsonNull);
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
          jsonNulls = ExplicitNulls.mark(jsonNulls, 5, jsonNull);
          cwd = jsonNull ? null : Decode.string(p, TYPE, "cwd");
        }
        case "deferGoalContinuation" -> deferGoalContinuation = jsonNull ? null : Decode.bool(p, TYPE, "deferGoalContinuation");
        case "developerInstructions" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 6, jsonNull);
          developerInstructions = jsonNull ? null : Decode.string(p, TYPE, "developerInstructions");
        }
        case "ephemeral" -> ephemeral = jsonNull ? null : Decode.bool(p, TYPE, "ephemeral");
        case "excludeTurns" -> excludeTurns = jsonNull ? null : Decode.bool(p, TYPE, "excludeTurns");
        case "experimentalDisablePredictionMcp" -> experimentalDisablePredictionMcp = jsonNull ? null : Decode.bool(p, TYPE, "experimentalDisablePredictionMcp");
        case "experimentalPredictionMode" -> experimentalPredictionMode = jsonNull ? null : Decode.bool(p, TYPE, "experimentalPredictionMode");
        case "lastTurnId" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 7, jsonNull);
          lastTurnId = jsonNull ? null : Decode.string(p, TYPE, "lastTurnId");
        }
        case "model" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 8, jsonNull);
          model = jsonNull ? null : Decode.string(p, TYPE, "model");
        }
        case "modelProvider" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 9, jsonNull);
          modelProvider = jsonNull ? null : Decode.string(p, TYPE, "modelProvider");
        }
        case "path" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 10, jsonNull);
          path = jsonNull ? null : Decode.string(p, TYPE, "path");
        }
        case "permissions" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 11, jsonNull);
          permissions = jsonNull ? null : Decode.string(p, TYPE, "permissions");
        }
        case "runtimeWorkspaceRoots" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 12, jsonNull);
          runtimeWorkspaceRoots = jsonNull ? null : Decode.strings(p, TYPE, "runtimeWorkspaceRoots");
        }
        case "sandbox" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 13, jsonNull);
          sandbox = jsonNull ? null : SandboxMode.fromWire(Decode.string(p, TYPE, "sandbox"));
        }
        case "serviceTier" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 14, jsonNull);
          serviceTier = jsonNull ? null : Decode.string(p, TYPE, "serviceTier");
        }
        case "threadSource" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 15, jsonNull);
          threadSource = jsonNull ? null : Decode.string(p, TYPE, "threadSource");
        }
        default -> p.skipChildren();
      }
    }
    return new ThreadForkParams(
                Decode.required(threadId, p, TYPE, "threadId"),
                approvalPolicy,
                approvalsReviewer,
                attachToSource,
                baseInstructions,
                beforeTurnId,
                config,
                cwd,
                deferGoalContinuation,
                developerInstructions,
                ephemeral,
                excludeTurns,
                experimentalDisablePredictionMcp,
                experimentalPredictionMode,
                lastTurnId,
                model,
                modelProvider,
                path,
                permissions,
                runtimeWorkspaceRoots,
                sandbox,
                serviceTier,
                threadSource,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("threadId", threadId);
    Encode.property(g, "approvalPolicy", approvalPolicy, explicitNulls.contains(0));
    Encode.property(g, TYPE, "approvalsReviewer", approvalsReviewer, explicitNulls.contains(1));
    Encode.property(g, "attachToSource", attachToSource, false);
    Encode.property(g, "baseInstructions", baseInstructions, explicitNulls.contains(2));
    Encode.property(g, "beforeTurnId", beforeTurnId, explicitNulls.contains(3));
    if (config != null) {
      g.writeName("config");
      g.writeStartObject();
      for (Map.Entry<String, JsonNode> jsonEntry : config.entrySet()) {
        g.writeName(jsonEntry.getKey());
        Trees.write(g, jsonEntry.getValue());
      }
      g.writeEndObject();
    } else if (explicitNulls.contains(4)) {
      g.writeNullProperty("config");
    }
    Encode.property(g, "cwd", cwd, explicitNulls.contains(5));
    Encode.property(g, "deferGoalContinuation", deferGoalContinuation, false);
    Encode.property(g, "developerInstructions", developerInstructions, explicitNulls.contains(6));
    Encode.property(g, "ephemeral", ephemeral, false);
    Encode.property(g, "excludeTurns", excludeTurns, false);
    Encode.property(g, "experimentalDisablePredictionMcp", experimentalDisablePredictionMcp, false);
    Encode.property(g, "experimentalPredictionMode", experimentalPredictionMode, false);
    Encode.property(g, "lastTurnId", lastTurnId, explicitNulls.contains(7));
    Encode.property(g, "model", model, explicitNulls.contains(8));
    Encode.property(g, "modelProvider", modelProvider, explicitNulls.contains(9));
    Encode.property(g, "path", path, explicitNulls.contains(10));
    Encode.property(g, "permissions", permissions, explicitNulls.contains(11));
    Encode.property(g, "runtimeWorkspaceRoots", runtimeWorkspaceRoots, explicitNulls.contains(12));
    Encode.property(g, TYPE, "sandbox", sandbox, explicitNulls.contains(13));
    Encode.property(g, "serviceTier", serviceTier, explicitNulls.contains(14));
    Encode.property(g, "threadSource", threadSource, explicitNulls.contains(15));
    g.writeEndObject();
  }

  /** Builds {@link ThreadForkParams}. */
  public static final class Builder {
    private @Nullable String threadId;
    private @Nullable AskForApproval approvalPolicy;
    private @Nullable ApprovalsReviewer approvalsReviewer;
    private @Nullable Boolean attachToSource;
    private @Nullable String baseInstructions;
    private @Nullable String beforeTurnId;
    private @Nullable Map<String, JsonNode> config;
    private @Nullable String cwd;
    private @Nullable Boolean deferGoalContinuation;
    private @Nullable String developerInstructions;
    private @Nullable Boolean ephemeral;
    private @Nullable Boolean excludeTurns;
    private @Nullable Boolean experimentalDisablePredictionMcp;
    private @Nullable Boolean experimentalPredictionMode;
    private @Nullable String lastTurnId;
    private @Nullable String model;
    private @Nullable String modelProvider;
    private @Nullable String path;
    private @Nullable String permissions;
    private @Nullable List<String> runtimeWorkspaceRoots;
    private @Nullable SandboxMode sandbox;
    private @Nullable String serviceTier;
    private @Nullable String threadSource;
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

    /** {@code attachToSource}: optional. */
    @ExperimentalApi
    public Builder attachToSource(boolean value) {
      attachToSource = value;
      return this;
    }

    /** {@code baseInstructions}: optional, nullable. */
    public Builder baseInstructions(@Nullable String value) {
      baseInstructions = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /** {@code beforeTurnId}: optional, nullable. */
    @ExperimentalApi
    public Builder beforeTurnId(@Nullable String value) {
      beforeTurnId = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
      return this;
    }

    /** {@code config}: optional, nullable. */
    public Builder config(@Nullable Map<String, JsonNode> value) {
      config = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 4, value == null);
      return this;
    }

    /** {@code cwd}: optional, nullable. */
    public Builder cwd(@Nullable String value) {
      cwd = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 5, value == null);
      return this;
    }

    /** {@code deferGoalContinuation}: optional. */
    @ExperimentalApi
    public Builder deferGoalContinuation(boolean value) {
      deferGoalContinuation = value;
      return this;
    }

    /** {@code developerInstructions}: optional, nullable. */
    public Builder developerInstructions(@Nullable String value) {
      developerInstructions = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 6, value == null);
      return this;
    }

    /** {@code ephemeral}: optional. */
    public Builder ephemeral(boolean value) {
      ephemeral = value;
      return this;
    }

    /** {@code excludeTurns}: optional. */
    public Builder excludeTurns(boolean value) {
      excludeTurns = value;
      return this;
    }

    /** {@code experimentalDisablePredictionMcp}: optional. */
    @ExperimentalApi
    public Builder experimentalDisablePredictionMcp(boolean value) {
      experimentalDisablePredictionMcp = value;
      return this;
    }

    /** {@code experimentalPredictionMode}: optional. */
    @ExperimentalApi
    public Builder experimentalPredictionMode(boolean value) {
      experimentalPredictionMode = value;
      return this;
    }

    /** {@code lastTurnId}: optional, nullable. */
    public Builder lastTurnId(@Nullable String value) {
      lastTurnId = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 7, value == null);
      return this;
    }

    /** {@code model}: optional, nullable. */
    public Builder model(@Nullable String value) {
      model = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 8, value == null);
      return this;
    }

    /** {@code modelProvider}: optional, nullable. */
    public Builder modelProvider(@Nullable String value) {
      modelProvider = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 9, value == null);
      return this;
    }

    /** {@code path}: optional, nullable. */
    @ExperimentalApi
    public Builder path(@Nullable String value) {
      path = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 10, value == null);
      return this;
    }

    /** {@code permissions}: optional, nullable. */
    @ExperimentalApi
    public Builder permissions(@Nullable String value) {
      permissions = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 11, value == null);
      return this;
    }

    /** {@code runtimeWorkspaceRoots}: optional, nullable. */
    @ExperimentalApi
    public Builder runtimeWorkspaceRoots(@Nullable List<String> value) {
      runtimeWorkspaceRoots = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 12, value == null);
      return this;
    }

    /** {@code sandbox}: optional, nullable. */
    public Builder sandbox(@Nullable SandboxMode value) {
      sandbox = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 13, value == null);
      return this;
    }

    /** {@code serviceTier}: optional, nullable. */
    public Builder serviceTier(@Nullable String value) {
      serviceTier = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 14, value == null);
      return this;
    }

    /** {@code threadSource}: optional, nullable. */
    public Builder threadSource(@Nullable String value) {
      threadSource = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 15, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadForkParams build() {
      return new ThreadForkParams(
                  Checks.isSet(threadId, TYPE, "threadId"),
                  approvalPolicy,
                  approvalsReviewer,
                  attachToSource,
                  baseInstructions,
                  beforeTurnId,
                  config,
                  cwd,
                  deferGoalContinuation,
                  developerInstructions,
                  ephemeral,
                  excludeTurns,
                  experimentalDisablePredictionMcp,
                  experimentalPredictionMode,
                  lastTurnId,
                  model,
                  modelProvider,
                  path,
                  permissions,
                  runtimeWorkspaceRoots,
                  sandbox,
                  serviceTier,
                  threadSource,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadForkParams> {
    Deserializer() {
      super(ThreadForkParams.class);
    }

    @Override
    ThreadForkParams decode(JsonParser p) {
      return ThreadForkParams.read(p);
    }
  }
}
