package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code HookExecutionMode}. */
@JsonDeserialize(using = HookExecutionMode.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum HookExecutionMode implements ProtocolEnum {
  /** {@code sync}. */
  SYNC("sync"),

  /** {@code async}. */
  ASYNC("async"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  HookExecutionMode(String wireName) {
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
  public static HookExecutionMode fromWire(String value) {
    return switch (value) {
      case "sync" -> SYNC;
      case "async" -> ASYNC;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static HookExecutionMode read(JsonParser p) {
    return fromWire(Decode.string(p, "HookExecutionMode", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("HookExecutionMode");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<HookExecutionMode> {
    Deserializer() {
      super(HookExecutionMode.class);
    }

    @Override
    HookExecutionMode decode(JsonParser p) {
      return HookExecutionMode.read(p);
    }
  }
}
