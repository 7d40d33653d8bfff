package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code ProcessOutputStream}. */
@JsonDeserialize(using = ProcessOutputStream.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum ProcessOutputStream implements ProtocolEnum {
  /** {@code stdout}. */
  STDOUT("stdout"),

  /** {@code stderr}. */
  STDERR("stderr"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  ProcessOutputStream(String wireName) {
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
  public static ProcessOutputStream fromWire(String value) {
    return switch (value) {
      case "stdout" -> STDOUT;
      case "stderr" -> STDERR;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static ProcessOutputStream read(JsonParser p) {
    return fromWire(Decode.string(p, "ProcessOutputStream", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("ProcessOutputStream");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<ProcessOutputStream> {
    Deserializer() {
      super(ProcessOutputStream.class);
    }

    @Override
    ProcessOutputStream decode(JsonParser p) {
      return ProcessOutputStream.read(p);
    }
  }
}
