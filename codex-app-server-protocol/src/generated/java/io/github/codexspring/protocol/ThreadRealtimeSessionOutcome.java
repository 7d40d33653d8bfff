package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code ThreadRealtimeSessionOutcome}. */
@JsonDeserialize(using = ThreadRealtimeSessionOutcome.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum ThreadRealtimeSessionOutcome implements ProtocolEnum {
  /** {@code ended}. */
  ENDED("ended"),

  /** {@code failed}. */
  FAILED("failed"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  ThreadRealtimeSessionOutcome(String wireName) {
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
  public static ThreadRealtimeSessionOutcome fromWire(String value) {
    return switch (value) {
      case "ended" -> ENDED;
      case "failed" -> FAILED;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static ThreadRealtimeSessionOutcome read(JsonParser p) {
    return fromWire(Decode.string(p, "ThreadRealtimeSessionOutcome", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("ThreadRealtimeSessionOutcome");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadRealtimeSessionOutcome> {
    Deserializer() {
      super(ThreadRealtimeSessionOutcome.class);
    }

    @Override
    ThreadRealtimeSessionOutcome decode(JsonParser p) {
      return ThreadRealtimeSessionOutcome.read(p);
    }
  }
}
