package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code AutoCompactTokenLimitScope}. */
@JsonDeserialize(using = AutoCompactTokenLimitScope.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum AutoCompactTokenLimitScope implements ProtocolEnum {
  /** {@code total}. */
  TOTAL("total"),

  /** {@code body_after_prefix}. */
  BODY_AFTER_PREFIX("body_after_prefix"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  AutoCompactTokenLimitScope(String wireName) {
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
  public static AutoCompactTokenLimitScope fromWire(String value) {
    return switch (value) {
      case "total" -> TOTAL;
      case "body_after_prefix" -> BODY_AFTER_PREFIX;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static AutoCompactTokenLimitScope read(JsonParser p) {
    return fromWire(Decode.string(p, "AutoCompactTokenLimitScope", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("AutoCompactTokenLimitScope");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<AutoCompactTokenLimitScope> {
    Deserializer() {
      super(AutoCompactTokenLimitScope.class);
    }

    @Override
    AutoCompactTokenLimitScope decode(JsonParser p) {
      return AutoCompactTokenLimitScope.read(p);
    }
  }
}
