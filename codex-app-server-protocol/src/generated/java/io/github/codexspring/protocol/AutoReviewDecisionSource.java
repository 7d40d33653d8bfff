package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code AutoReviewDecisionSource}. */
@JsonDeserialize(using = AutoReviewDecisionSource.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum AutoReviewDecisionSource implements ProtocolEnum {
  /** {@code agent}. */
  AGENT("agent"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  AutoReviewDecisionSource(String wireName) {
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
  public static AutoReviewDecisionSource fromWire(String value) {
    return switch (value) {
      case "agent" -> AGENT;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static AutoReviewDecisionSource read(JsonParser p) {
    return fromWire(Decode.string(p, "AutoReviewDecisionSource", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("AutoReviewDecisionSource");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<AutoReviewDecisionSource> {
    Deserializer() {
      super(AutoReviewDecisionSource.class);
    }

    @Override
    AutoReviewDecisionSource decode(JsonParser p) {
      return AutoReviewDecisionSource.read(p);
    }
  }
}
