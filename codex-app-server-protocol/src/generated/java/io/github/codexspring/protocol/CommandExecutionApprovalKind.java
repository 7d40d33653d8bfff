package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code CommandExecutionApprovalKind}. */
@JsonDeserialize(using = CommandExecutionApprovalKind.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum CommandExecutionApprovalKind implements ProtocolEnum {
  /** {@code command}. */
  COMMAND("command"),

  /** {@code writeStdin}. */
  WRITE_STDIN("writeStdin"),

  /** {@code humanCommand}. */
  HUMAN_COMMAND("humanCommand"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  CommandExecutionApprovalKind(String wireName) {
    this.wireName = wireName;
  }

  @Override
  public String wireName() {
    return wireName;
  }

  @Override
  public boolean isRecognized() {
    return this != UNRECOGNIZED;
  }

  /** The constant for a value on the wire, {@link #UNRECOGNIZED} if there is none. */
  public static CommandExecutionApprovalKind fromWire(String value) {
    return switch (value) {
      case "command" -> COMMAND;
      case "writeStdin" -> WRITE_STDIN;
      case "humanCommand" -> HUMAN_COMMAND;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static CommandExecutionApprovalKind read(JsonParser p) {
    return fromWire(Decode.string(p, "CommandExecutionApprovalKind", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("CommandExecutionApprovalKind");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<CommandExecutionApprovalKind> {
    Deserializer() {
      super(CommandExecutionApprovalKind.class);
    }

    @Override
    CommandExecutionApprovalKind decode(JsonParser p) {
      return CommandExecutionApprovalKind.read(p);
    }
  }
}
