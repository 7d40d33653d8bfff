package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code ThreadStartSource}. */
@JsonDeserialize(using = ThreadStartSource.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum ThreadStartSource implements ProtocolEnum {
  /** {@code startup}. */
  STARTUP("startup"),

  /** {@code clear}. */
  CLEAR("clear"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  ThreadStartSource(String wireName) {
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
  public static ThreadStartSource fromWire(String value) {
    return switch (value) {
      case "startup" -> STARTUP;
      case "clear" -> CLEAR;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static ThreadStartSource read(JsonParser p) {
    return fromWire(Decode.string(p, "ThreadStartSource", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("ThreadStartSource");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadStartSource> {
    Deserializer() {
      super(ThreadStartSource.class);
    }

    @Override
    ThreadStartSource decode(JsonParser p) {
      return ThreadStartSource.read(p);
    }
  }
}
