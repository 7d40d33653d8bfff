package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code CyberAccessProgram}. */
@JsonDeserialize(using = CyberAccessProgram.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum CyberAccessProgram implements ProtocolEnum {
  /** {@code standard}. */
  STANDARD("standard"),

  /** {@code daybreakBlue}. */
  DAYBREAK_BLUE("daybreakBlue"),

  /** {@code daybreakRed}. */
  DAYBREAK_RED("daybreakRed"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  CyberAccessProgram(String wireName) {
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
  public static CyberAccessProgram fromWire(String value) {
    return switch (value) {
      case "standard" -> STANDARD;
      case "daybreakBlue" -> DAYBREAK_BLUE;
      case "daybreakRed" -> DAYBREAK_RED;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static CyberAccessProgram read(JsonParser p) {
    return fromWire(Decode.string(p, "CyberAccessProgram", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("CyberAccessProgram");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<CyberAccessProgram> {
    Deserializer() {
      super(CyberAccessProgram.class);
    }

    @Override
    CyberAccessProgram decode(JsonParser p) {
      return CyberAccessProgram.read(p);
    }
  }
}
