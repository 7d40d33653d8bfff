package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code InputModality}. */
@JsonDeserialize(using = InputModality.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum InputModality implements ProtocolEnum {
  /** {@code text}. */
  TEXT("text"),

  /** {@code image}. */
  IMAGE("image"),

  /** {@code audio}. */
  AUDIO("audio"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  InputModality(String wireName) {
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
  public static InputModality fromWire(String value) {
    return switch (value) {
      case "text" -> TEXT;
      case "image" -> IMAGE;
      case "audio" -> AUDIO;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static InputModality read(JsonParser p) {
    return fromWire(Decode.string(p, "InputModality", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("InputModality");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<InputModality> {
    Deserializer() {
      super(InputModality.class);
    }

    @Override
    InputModality decode(JsonParser p) {
      return InputModality.read(p);
    }
  }
}
