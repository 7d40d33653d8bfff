package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code ForcedLoginMethod}. */
@JsonDeserialize(using = ForcedLoginMethod.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum ForcedLoginMethod implements ProtocolEnum {
  /** {@code chatgpt}. */
  CHATGPT("chatgpt"),

  /** {@code api}. */
  API("api"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  ForcedLoginMethod(String wireName) {
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
  public static ForcedLoginMethod fromWire(String value) {
    return switch (value) {
      case "chatgpt" -> CHATGPT;
      case "api" -> API;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static ForcedLoginMethod read(JsonParser p) {
    return fromWire(Decode.string(p, "ForcedLoginMethod", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("ForcedLoginMethod");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<ForcedLoginMethod> {
    Deserializer() {
      super(ForcedLoginMethod.class);
    }

    @Override
    ForcedLoginMethod decode(JsonParser p) {
      return ForcedLoginMethod.read(p);
    }
  }
}
