package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code GuardianRiskLevel}. */
@JsonDeserialize(using = GuardianRiskLevel.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum GuardianRiskLevel implements ProtocolEnum {
  /** {@code low}. */
  LOW("low"),

  /** {@code medium}. */
  MEDIUM("medium"),

  /** {@code high}. */
  HIGH("high"),

  /** {@code critical}. */
  CRITICAL("critical"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  GuardianRiskLevel(String wireName) {
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
  public static GuardianRiskLevel fromWire(String value) {
    return switch (value) {
      case "low" -> LOW;
      case "medium" -> MEDIUM;
      case "high" -> HIGH;
      case "critical" -> CRITICAL;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static GuardianRiskLevel read(JsonParser p) {
    return fromWire(Decode.string(p, "GuardianRiskLevel", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("GuardianRiskLevel");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<GuardianRiskLevel> {
    Deserializer() {
      super(GuardianRiskLevel.class);
    }

    @Override
    GuardianRiskLevel decode(JsonParser p) {
      return GuardianRiskLevel.read(p);
    }
  }
}
