package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code GuardianAssessmentOutcome}. */
@JsonDeserialize(using = GuardianAssessmentOutcome.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public enum GuardianAssessmentOutcome implements ProtocolEnum {
  /** {@code allow}. */
  ALLOW("allow"),

  /** {@code deny}. */
  DENY("deny"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  GuardianAssessmentOutcome(String wireName) {
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
  public static GuardianAssessmentOutcome fromWire(String value) {
    return switch (value) {
      case "allow" -> ALLOW;
      case "deny" -> DENY;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static GuardianAssessmentOutcome read(JsonParser p) {
    return fromWire(Decode.string(p, "GuardianAssessmentOutcome", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("GuardianAssessmentOutcome");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<GuardianAssessmentOutcome> {
    Deserializer() {
      super(GuardianAssessmentOutcome.class);
    }

    @Override
    GuardianAssessmentOutcome decode(JsonParser p) {
      return GuardianAssessmentOutcome.read(p);
    }
  }
}
