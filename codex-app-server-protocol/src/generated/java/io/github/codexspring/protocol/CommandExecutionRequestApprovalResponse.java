package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code item/commandExecution/requestApproval}.
 *
 * @param decision required
 */
@JsonDeserialize(using = CommandExecutionRequestApprovalResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record CommandExecutionRequestApprovalResponse(
    CommandExecutionApprovalDecision decision) implements ProtocolValue {
  private static final String TYPE = "CommandExecutionRequestApprovalResponse";

  public CommandExecutionRequestApprovalResponse {
    Checks.notNull(decision, TYPE, "decision");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static CommandExecutionRequestApprovalResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static CommandExecutionRequestApprovalResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static CommandExecutionRequestApprovalResponse readBody(JsonParser p) {
    CommandExecutionApprovalDecision decision = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "decision" -> decision = CommandExecutionApprovalDecision.read(p);
        default -> p.skipChildren();
      }
    }
    return new CommandExecutionRequestApprovalResponse(
                Decode.required(decision, p, TYPE, "decision"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("decision");
    decision.write(g);
    g.writeEndObject();
  }

  /** Builds {@link CommandExecutionRequestApprovalResponse}. */
  public static final class Builder {
    private @Nullable CommandExecutionApprovalDecision decision;

    private Builder() {}

    /** {@code decision}: required. */
    public Builder decision(CommandExecutionApprovalDecision value) {
      decision = Checks.notNull(value, TYPE, "decision");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public CommandExecutionRequestApprovalResponse build() {
      return new CommandExecutionRequestApprovalResponse(
                  Checks.isSet(decision, TYPE, "decision"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<CommandExecutionRequestApprovalResponse> {
    Deserializer() {
      super(CommandExecutionRequestApprovalResponse.class);
    }

    @Override
    CommandExecutionRequestApprovalResponse decode(JsonParser p) {
      return CommandExecutionRequestApprovalResponse.read(p);
    }
  }
}
