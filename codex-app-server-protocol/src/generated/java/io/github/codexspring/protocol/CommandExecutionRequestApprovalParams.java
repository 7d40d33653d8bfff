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
 * Parameters of {@code item/commandExecution/requestApproval}.
 *
 * @param itemId required
 * @param startedAtMs required
 * @param threadId required
 * @param turnId required
 * @param additionalPermissions optional, nullable
 * @param approvalId optional, nullable
 * @param availableDecisions optional, nullable
 * @param command optional, nullable
 * @param commandActions optional, nullable
 * @param cwd optional, nullable
 * @param environmentId optional, nullable
 * @param kind optional
 * @param networkApprovalContext optional, nullable
 * @param proposedExecpolicyAmendment optional, nullable
 * @param proposedNetworkPolicyAmendments optional, nullable
 * @param reason optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = CommandExecutionRequestApprovalParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record CommandExecutionRequestApprovalParams(String itemId, long startedAtMs,
    String threadId, String turnId,
    @ExperimentalApi @Nullable AdditionalPermissionProfile additionalPermissions,
    @Nullable String approvalId,
    @ExperimentalApi @Nullable List<CommandExecutionApprovalDecision> availableDecisions,
    @Nullable String command, @Nullable List<CommandAction> commandActions, @Nullable String cwd,
    @Nullable String environmentId, @Nullable CommandExecutionApprovalKind kind,
    @Nullable NetworkApprovalContext networkApprovalContext,
    @Nullable List<String> proposedExecpolicyAmendment,
    @Nullable List<NetworkPolicyAmendment> proposedNetworkPolicyAmendments, @Nullable String reason,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "CommandExecutionRequestApprovalParams";

  public CommandExecutionRequestApprovalParams {
    Checks.notNull(itemId, TYPE, "itemId");
    Checks.notNull(threadId, TYPE, "threadId");
    Checks.notNull(turnId, TYPE, "turnId");
    availableDecisions = availableDecisions == null ? null : List.copyOf(availableDecisions);
    commandActions = commandActions == null ? null : List.copyOf(commandActions);
    proposedExecpolicyAmendment = proposedExecpolicyAmendment == null ? null : List.copyOf(proposedExecpolicyAmendment);
    proposedNetworkPolicyAmendments = proposedNetworkPolicyAmendments == null ? null : List.copyOf(proposedNetworkPolicyAmendments);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static CommandExecutionRequestApprovalParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static CommandExecutionRequestApprovalParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static CommandExecutionRequestApprovalParams readBody(JsonParser p) {
    String itemId = null;
    Long startedAtMs = null;
    String threadId = null;
    String turnId = null;
    AdditionalPermissionProfile additionalPermissions = null;
    String approvalId = null;
    List<CommandExecutionApprovalDecision> availableDecisions = null;
    String command = null;
    List<CommandAction> commandActions = null;
    String cwd = null;
    String environmentId = null;
    CommandExecutionApprovalKind kind = null;
    NetworkApprovalContext networkApprovalContext = null;
    List<String> proposedExecpolicyAmendment = null;
    List<NetworkPolicyAmendment> proposedNetworkPolicyAmendments = null;
    String reason = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "itemId" -> itemId = Decode.string(p, TYPE, "itemId");
        case "startedAtMs" -> startedAtMs = Decode.int64(p, TYPE, "startedAtMs");
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        case "turnId" -> turnId = Decode.string(p, TYPE, "turnId");
        case "additionalPermissions" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          additionalPermissions = jsonNull ? null : AdditionalPermissionProfile.read(p);
        }
        case "approvalId" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          approvalId = jsonNull ? null : Decode.string(p, TYPE, "approvalId");
        }
        case "availableDecisions" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          if (!jsonNull) {
            Decode.startArray(p, TYPE, "availableDecisions");
            List<CommandExecutionApprovalDecision> json = new ArrayList<>();
            while (p.nextToken() != JsonToken.END_ARRAY) {
              json.add(CommandExecutionApprovalDecision.read(p));
            }
            availableDecisions = json;
          }
        }
        case "command" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
          command = jsonNull ? null : Decode.string(p, TYPE, "command");
        }
        case "commandActions" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 4, jsonNull);
          if (!jsonNull) {
            Decode.startArray(p, TYPE, "commandActions");
            List<CommandAction> json = new ArrayList<>();
            while (p.nextToken() != JsonToken.END_ARRAY) {
              json.add(CommandAction.read(p));
            }
            commandActions = json;
          }
        }
        case "cwd" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 5, jsonNull);
          cwd = jsonNull ? null : Decode.string(p, TYPE, "cwd");
        }
        case "environmentId" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 6, jsonNull);
          environmentId = jsonNull ? null : Decode.string(p, TYPE, "environmentId");
        }
        case "kind" -> kind = jsonNull ? null : CommandExecutionApprovalKind.fromWire(Decode.string(p, TYPE, "kind"));
        case "networkApprovalContext" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 7, jsonNull);
          networkApprovalContext = jsonNull ? null : NetworkApprovalContext.read(p);
        }
        case "proposedExecpolicyAmendment" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 8, jsonNull);
          proposedExecpolicyAmendment = jsonNull ? null : Decode.strings(p, TYPE, "proposedExecpolicyAmendment");
        }
        case "proposedNetworkPolicyAmendments" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 9, jsonNull);
          if (!jsonNull) {
            Decode.startArray(p, TYPE, "proposedNetworkPolicyAmendments");
            List<NetworkPolicyAmendment> json = new ArrayList<>();
            while (p.nextToken() != JsonToken.END_ARRAY) {
              json.add(NetworkPolicyAmendment.read(p));
            }
            proposedNetworkPolicyAmendments = json;
          }
        }
        case "reason" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 10, jsonNull);
          reason = jsonNull ? null : Decode.string(p, TYPE, "reason");
        }
        default -> p.skipChildren();
      }
    }
    return new CommandExecutionRequestApprovalParams(
                Decode.required(itemId, p, TYPE, "itemId"),
                Decode.required(startedAtMs, p, TYPE, "startedAtMs"),
                Decode.required(threadId, p, TYPE, "threadId"),
                Decode.required(turnId, p, TYPE, "turnId"),
                additionalPermissions,
                approvalId,
                availableDecisions,
                command,
                commandActions,
                cwd,
                environmentId,
                kind,
                networkApprovalContext,
                proposedExecpolicyAmendment,
                proposedNetworkPolicyAmendments,
                reason,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("itemId", itemId);
    g.writeNumberProperty("startedAtMs", startedAtMs);
    g.writeStringProperty("threadId", threadId);
    g.writeStringProperty("turnId", turnId);
    Encode.property(g, "additionalPermissions", additionalPermissions, explicitNulls.contains(0));
    Encode.property(g, "approvalId", approvalId, explicitNulls.contains(1));
    if (availableDecisions != null) {
      g.writeName("availableDecisions");
      g.writeStartArray();
      for (CommandExecutionApprovalDecision jsonElement : availableDecisions) {
        jsonElement.write(g);
      }
      g.writeEndArray();
    } else if (explicitNulls.contains(2)) {
      g.writeNullProperty("availableDecisions");
    }
    Encode.property(g, "command", command, explicitNulls.contains(3));
    if (commandActions != null) {
      g.writeName("commandActions");
      g.writeStartArray();
      for (CommandAction jsonElement : commandActions) {
        jsonElement.write(g);
      }
      g.writeEndArray();
    } else if (explicitNulls.contains(4)) {
      g.writeNullProperty("commandActions");
    }
    Encode.property(g, "cwd", cwd, explicitNulls.contains(5));
    Encode.property(g, "environmentId", environmentId, explicitNulls.contains(6));
    Encode.property(g, TYPE, "kind", kind, false);
    Encode.property(g, "networkApprovalContext", networkApprovalContext, explicitNulls.contains(7));
    Encode.property(g, "proposedExecpolicyAmendment", proposedExecpolicyAmendment, explicitNulls.contains(8));
    if (proposedNetworkPolicyAmendments != null) {
      g.writeName("proposedNetworkPolicyAmendments");
      g.writeStartArray();
      for (NetworkPolicyAmendment jsonElement : proposedNetworkPolicyAmendments) {
        jsonElement.write(g);
      }
      g.writeEndArray();
    } else if (explicitNulls.contains(9)) {
      g.writeNullProperty("proposedNetworkPolicyAmendments");
    }
    Encode.property(g, "reason", reason, explicitNulls.contains(10));
    g.writeEndObject();
  }

  /** Builds {@link CommandExecutionRequestApprovalParams}. */
  public static final class Builder {
    private @Nullable String itemId;
    private @Nullable Long startedAtMs;
    private @Nullable String threadId;
    private @Nullable String turnId;
    private @Nullable AdditionalPermissionProfile additionalPermissions;
    private @Nullable String approvalId;
    private @Nullable List<CommandExecutionApprovalDecision> availableDecisions;
    private @Nullable String command;
    private @Nullable List<CommandAction> commandActions;
    private @Nullable String cwd;
    private @Nullable String environmentId;
    private @Nullable CommandExecutionApprovalKind kind;
    private @Nullable NetworkApprovalContext networkApprovalContext;
    private @Nullable List<String> proposedExecpolicyAmendment;
    private @Nullable List<NetworkPolicyAmendment> proposedNetworkPolicyAmendments;
    private @Nullable String reason;
    private long explicitNulls;

    private Builder() {}

    /** {@code itemId}: required. */
    public Builder itemId(String value) {
      itemId = Checks.notNull(value, TYPE, "itemId");
      return this;
    }

    /** {@code startedAtMs}: required. */
    public Builder startedAtMs(long value) {
      startedAtMs = value;
      return this;
    }

    /** {@code threadId}: required. */
    public Builder threadId(String value) {
      threadId = Checks.notNull(value, TYPE, "threadId");
      return this;
    }

    /** {@code turnId}: required. */
    public Builder turnId(String value) {
      turnId = Checks.notNull(value, TYPE, "turnId");
      return this;
    }

    /** {@code additionalPermissions}: optional, nullable. */
    @ExperimentalApi
    public Builder additionalPermissions(@Nullable AdditionalPermissionProfile value) {
      additionalPermissions = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code approvalId}: optional, nullable. */
    public Builder approvalId(@Nullable String value) {
      approvalId = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code availableDecisions}: optional, nullable. */
    @ExperimentalApi
    public Builder availableDecisions(@Nullable List<CommandExecutionApprovalDecision> value) {
      availableDecisions = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /** {@code command}: optional, nullable. */
    public Builder command(@Nullable String value) {
      command = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
      return this;
    }

    /** {@code commandActions}: optional, nullable. */
    public Builder commandActions(@Nullable List<CommandAction> value) {
      commandActions = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 4, value == null);
      return this;
    }

    /** {@code cwd}: optional, nullable. */
    public Builder cwd(@Nullable String value) {
      cwd = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 5, value == null);
      return this;
    }

    /** {@code environmentId}: optional, nullable. */
    public Builder environmentId(@Nullable String value) {
      environmentId = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 6, value == null);
      return this;
    }

    /** {@code kind}: optional. */
    public Builder kind(CommandExecutionApprovalKind value) {
      kind = Checks.notNull(value, TYPE, "kind");
      return this;
    }

    /** {@code networkApprovalContext}: optional, nullable. */
    public Builder networkApprovalContext(@Nullable NetworkApprovalContext value) {
      networkApprovalContext = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 7, value == null);
      return this;
    }

    /** {@code proposedExecpolicyAmendment}: optional, nullable. */
    public Builder proposedExecpolicyAmendment(@Nullable List<String> value) {
      proposedExecpolicyAmendment = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 8, value == null);
      return this;
    }

    /** {@code proposedNetworkPolicyAmendments}: optional, nullable. */
    public Builder proposedNetworkPolicyAmendments(@Nullable List<NetworkPolicyAmendment> value) {
      proposedNetworkPolicyAmendments = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 9, value == null);
      return this;
    }

    /** {@code reason}: optional, nullable. */
    public Builder reason(@Nullable String value) {
      reason = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 10, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public CommandExecutionRequestApprovalParams build() {
      return new CommandExecutionRequestApprovalParams(
                  Checks.isSet(itemId, TYPE, "itemId"),
                  Checks.isSet(startedAtMs, TYPE, "startedAtMs"),
                  Checks.isSet(threadId, TYPE, "threadId"),
                  Checks.isSet(turnId, TYPE, "turnId"),
                  additionalPermissions,
                  approvalId,
                  availableDecisions,
                  command,
                  commandActions,
                  cwd,
                  environmentId,
                  kind,
                  networkApprovalContext,
                  proposedExecpolicyAmendment,
                  proposedNetworkPolicyAmendments,
                  reason,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<CommandExecutionRequestApprovalParams> {
    Deserializer() {
      super(CommandExecutionRequestApprovalParams.class);
    }

    @Override
    CommandExecutionRequestApprovalParams decode(JsonParser p) {
      return CommandExecutionRequestApprovalParams.read(p);
    }
  }
}
