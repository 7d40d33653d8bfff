package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code LoginAppBrand}. */
@JsonDeserialize(using = LoginAppBrand.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum LoginAppBrand implements ProtocolEnum {
  /** {@code codex}. */
  CODEX("codex"),

  /** {@code chatgpt}. */
  CHATGPT("chatgpt"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  LoginAppBrand(String wireName) {
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
  public static LoginAppBrand fromWire(String value) {
    return switch (value) {
      case "codex" -> CODEX;
      case "chatgpt" -> CHATGPT;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static LoginAppBrand read(JsonParser p) {
    return fromWire(Decode.string(p, "LoginAppBrand", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("LoginAppBrand");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<LoginAppBrand> {
    Deserializer() {
      super(LoginAppBrand.class);
    }

    @Override
    LoginAppBrand decode(JsonParser p) {
      return LoginAppBrand.read(p);
    }
  }
}
