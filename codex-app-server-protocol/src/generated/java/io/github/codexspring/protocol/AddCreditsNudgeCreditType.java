package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code AddCreditsNudgeCreditType}. */
@JsonDeserialize(using = AddCreditsNudgeCreditType.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum AddCreditsNudgeCreditType implements ProtocolEnum {
  /** {@code credits}. */
  CREDITS("credits"),

  /** {@code usage_limit}. */
  USAGE_LIMIT("usage_limit"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  AddCreditsNudgeCreditType(String wireName) {
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
  public static AddCreditsNudgeCreditType fromWire(String value) {
    return switch (value) {
      case "credits" -> CREDITS;
      case "usage_limit" -> USAGE_LIMIT;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static AddCreditsNudgeCreditType read(JsonParser p) {
    return fromWire(Decode.string(p, "AddCreditsNudgeCreditType", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("AddCreditsNudgeCreditType");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<AddCreditsNudgeCreditType> {
    Deserializer() {
      super(AddCreditsNudgeCreditType.class);
    }

    @Override
    AddCreditsNudgeCreditType decode(JsonParser p) {
      return AddCreditsNudgeCreditType.read(p);
    }
  }
}
