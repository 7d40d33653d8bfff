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
 * Parameters of {@code execCommandApproval}.
 *
 * @param callId required
 * @param command required
 * @param conversationId required
 * @param cwd required
 * @param parsedCmd required
 * @param approvalId optional, nullable
 * @param reason optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ExecCommandApprovalParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ExecCommandApprovalParams(String callId, List<String> command, String conversationId,
    String cwd, List<ParsedCommand> parsedCmd, @Nullable String approvalId, @Nullable String reason,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ExecCommandApprovalParams";

  public ExecCommandApprovalParams {
    Checks.notNull(callId, TYPE, "callId");
    Checks.notNull(command, TYPE, "command");
    command = List.copyOf(command);
    Checks.notNull(conversationId, TYPE, "conversationId");
    Checks.notNull(cwd, TYPE, "cwd");
    Checks.notNull(parsedCmd, TYPE, "parsedCmd");
    parsedCmd = List.copyOf(parsedCmd);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ExecCommandApprovalParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ExecCommandApprovalParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ExecCommandApprovalParams readBody(JsonParser p) {
    String callId = null;
    List<String> command = null;
    String conversationId = null;
    String cwd = null;
    List<ParsedCommand> parsedCmd = null;
    String approvalId = null;
    String reason = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "callId" -> callId = Decode.string(p, TYPE, "callId");
        case "command" -> command = Decode.strings(p, TYPE, "command");
        case "conversationId" -> conversationId = Decode.string(p, TYPE, "conversationId");
        case "cwd" -> cwd = Decode.string(p, TYPE, "cwd");
        case "parsedCmd" -> {
          Decode.startArray(p, TYPE, "parsedCmd");
          List<ParsedCommand> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(ParsedCommand.read(p));
          }
          parsedCmd = json;
        }
        case "approvalId" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          approvalId = jsonNull ? null : Decode.string(p, TYPE, "approvalId");
        }
        case "reason" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          reason = jsonNull ? null : Decode.string(p, TYPE, "reason");
        }
        default -> p.skipChildren();
      }
    }
    return new ExecCommandApprovalParams(
                Decode.required(callId, p, TYPE, "callId"),
                Decode.required(command, p, TYPE, "command"),
                Decode.required(conversationId, p, TYPE, "conversationId"),
                Decode.required(cwd, p, TYPE, "cwd"),
                Decode.required(parsedCmd, p, TYPE, "parsedCmd"),
                approvalId,
                reason,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("callId", callId);
    g.writeName("command");
    Encode.strings(g, command);
    g.writeStringProperty("conversationId", conversationId);
    g.writeStringProperty("cwd", cwd);
    g.writeName("parsedCmd");
    g.writeStartArray();
    for (ParsedCommand jsonElement : parsedCmd) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    Encode.property(g, "approvalId", approvalId, explicitNulls.contains(0));
    Encode.property(g, "reason", reason, explicitNulls.contains(1));
    g.writeEndObject();
  }

  /** Builds {@link ExecCommandApprovalParams}. */
  public static final class Builder {
    private @Nullable String callId;
    private @Nullable List<String> command;
    private @Nullable String conversationId;
    private @Nullable String cwd;
    private @Nullable List<ParsedCommand> parsedCmd;
    private @Nullable String approvalId;
    private @Nullable String reason;
    private long explicitNulls;

    private Builder() {}

    /** {@code callId}: required. */
    public Builder callId(String value) {
      callId = Checks.notNull(value, TYPE, "callId");
      return this;
    }

    /** {@code command}: required. */
    public Builder command(List<String> value) {
      command = Checks.notNull(value, TYPE, "command");
      return this;
    }

    /** {@code command}: required. */
    public Builder command(String... value) {
      return command(List.of(value));
    }

    /** {@code conversationId}: required. */
    public Builder conversationId(String value) {
      conversationId = Checks.notNull(value, TYPE, "conversationId");
      return this;
    }

    /** {@code cwd}: required. */
    public Builder cwd(String value) {
      cwd = Checks.notNull(value, TYPE, "cwd");
      return this;
    }

    /** {@code parsedCmd}: required. */
    public Builder parsedCmd(List<ParsedCommand> value) {
      parsedCmd = Checks.notNull(value, TYPE, "parsedCmd");
      return this;
    }

    /** {@code parsedCmd}: required. */
    public Builder parsedCmd(ParsedCommand... value) {
      return parsedCmd(List.of(value));
    }

    /** {@code approvalId}: optional, nullable. */
    public Builder approvalId(@Nullable String value) {
      approvalId = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code reason}: optional, nullable. */
    public Builder reason(@Nullable String value) {
      reason = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ExecCommandApprovalParams build() {
      return new ExecCommandApprovalParams(
                  Checks.isSet(callId, TYPE, "callId"),
                  Checks.isSet(command, TYPE, "command"),
                  Checks.isSet(conversationId, TYPE, "conversationId"),
                  Checks.isSet(cwd, TYPE, "cwd"),
                  Checks.isSet(parsedCmd, TYPE, "parsedCmd"),
                  approvalId,
                  reason,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ExecCommandApprovalParams> {
    Deserializer() {
      super(ExecCommandApprovalParams.class);
    }

    @Override
    ExecCommandApprovalParams decode(JsonParser p) {
      return ExecCommandApprovalParams.read(p);
    }
  }
}
