package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code ThreadMemoryMode}. */
@JsonDeserialize(using = ThreadMemoryMode.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum ThreadMemoryMode implements ProtocolEnum {
  /** {@code enabled}. */
  ENABLED("enabled"),

  /** {@code disabled}. */
  DISABLED("disabled"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  ThreadMemoryMode(String wireName) {
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
  public static ThreadMemoryMode fromWire(String value) {
    return switch (value) {
      case "enabled" -> ENABLED;
      case "disabled" -> DISABLED;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static ThreadMemoryMode read(JsonParser p) {
    return fromWire(Decode.string(p, "ThreadMemoryMode", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("ThreadMemoryMode");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadMemoryMode> {
    Deserializer() {
      super(ThreadMemoryMode.class);
    }

    @Override
    ThreadMemoryMode decode(JsonParser p) {
      return ThreadMemoryMode.read(p);
    }
  }
}
