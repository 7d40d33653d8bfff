package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code CommandExecutionSource}. */
@JsonDeserialize(using = CommandExecutionSource.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum CommandExecutionSource implements ProtocolEnum {
  /** {@code agent}. */
  AGENT("agent"),

  /** {@code userShell}. */
  USER_SHELL("userShell"),

  /** {@code unifiedExecStartup}. */
  UNIFIED_EXEC_STARTUP("unifiedExecStartup"),

  /** {@code unifiedExecInteraction}. */
  UNIFIED_EXEC_INTERACTION("unifiedExecInteraction"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  CommandExecutionSource(String wireName) {
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
  public static CommandExecutionSource fromWire(String value) {
    return switch (value) {
      case "agent" -> AGENT;
      case "userShell" -> USER_SHELL;
      case "unifiedExecStartup" -> UNIFIED_EXEC_STARTUP;
      case "unifiedExecInteraction" -> UNIFIED_EXEC_INTERACTION;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static CommandExecutionSource read(JsonParser p) {
    return fromWire(Decode.string(p, "CommandExecutionSource", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("CommandExecutionSource");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<CommandExecutionSource> {
    Deserializer() {
      super(CommandExecutionSource.class);
    }

    @Override
    CommandExecutionSource decode(JsonParser p) {
      return CommandExecutionSource.read(p);
    }
  }
}
