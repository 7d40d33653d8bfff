package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code HookScope}. */
@JsonDeserialize(using = HookScope.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum HookScope implements ProtocolEnum {
  /** {@code thread}. */
  THREAD("thread"),

  /** {@code turn}. */
  TURN("turn"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  HookScope(String wireName) {
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
  public static HookScope fromWire(String value) {
    return switch (value) {
      case "thread" -> THREAD;
      case "turn" -> TURN;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static HookScope read(JsonParser p) {
    return fromWire(Decode.string(p, "HookScope", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("HookScope");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<HookScope> {
    Deserializer() {
      super(HookScope.class);
    }

    @Override
    HookScope decode(JsonParser p) {
      return HookScope.read(p);
    }
  }
}
