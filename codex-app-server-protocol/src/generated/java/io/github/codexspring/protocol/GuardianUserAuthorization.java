package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code GuardianUserAuthorization}. */
@JsonDeserialize(using = GuardianUserAuthorization.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum GuardianUserAuthorization implements ProtocolEnum {
  /** {@code unknown}. */
  UNKNOWN("unknown"),

  /** {@code low}. */
  LOW("low"),

  /** {@code medium}. */
  MEDIUM("medium"),

  /** {@code high}. */
  HIGH("high"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  GuardianUserAuthorization(String wireName) {
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
  public static GuardianUserAuthorization fromWire(String value) {
    return switch (value) {
      case "unknown" -> UNKNOWN;
      case "low" -> LOW;
      case "medium" -> MEDIUM;
      case "high" -> HIGH;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static GuardianUserAuthorization read(JsonParser p) {
    return fromWire(Decode.string(p, "GuardianUserAuthorization", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("GuardianUserAuthorization");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<GuardianUserAuthorization> {
    Deserializer() {
      super(GuardianUserAuthorization.class);
    }

    @Override
    GuardianUserAuthorization decode(JsonParser p) {
      return GuardianUserAuthorization.read(p);
    }
  }
}
