package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code Personality}. */
@JsonDeserialize(using = Personality.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum Personality implements ProtocolEnum {
  /** {@code none}. */
  NONE("none"),

  /** {@code friendly}. */
  FRIENDLY("friendly"),

  /** {@code pragmatic}. */
  PRAGMATIC("pragmatic"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  Personality(String wireName) {
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
  public static Personality fromWire(String value) {
    return switch (value) {
      case "none" -> NONE;
      case "friendly" -> FRIENDLY;
      case "pragmatic" -> PRAGMATIC;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static Personality read(JsonParser p) {
    return fromWire(Decode.string(p, "Personality", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("Personality");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<Personality> {
    Deserializer() {
      super(Personality.class);
    }

    @Override
    Personality decode(JsonParser p) {
      return Personality.read(p);
    }
  }
}
