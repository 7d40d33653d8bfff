package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code CommandExecOutputStream}. */
@JsonDeserialize(using = CommandExecOutputStream.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum CommandExecOutputStream implements ProtocolEnum {
  /** {@code stdout}. */
  STDOUT("stdout"),

  /** {@code stderr}. */
  STDERR("stderr"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  CommandExecOutputStream(String wireName) {
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
  public static CommandExecOutputStream fromWire(String value) {
    return switch (value) {
      case "stdout" -> STDOUT;
      case "stderr" -> STDERR;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static CommandExecOutputStream read(JsonParser p) {
    return fromWire(Decode.string(p, "CommandExecOutputStream", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("CommandExecOutputStream");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<CommandExecOutputStream> {
    Deserializer() {
      super(CommandExecOutputStream.class);
    }

    @Override
    CommandExecOutputStream decode(JsonParser p) {
      return CommandExecOutputStream.read(p);
    }
  }
}
