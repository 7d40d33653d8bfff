package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code ReasoningSummary}. */
@JsonDeserialize(using = ReasoningSummary.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum ReasoningSummary implements ProtocolEnum {
  /** {@code auto}. */
  AUTO("auto"),

  /** {@code concise}. */
  CONCISE("concise"),

  /** {@code detailed}. */
  DETAILED("detailed"),

  /** {@code none}. */
  NONE("none"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  ReasoningSummary(String wireName) {
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
  public static ReasoningSummary fromWire(String value) {
    return switch (value) {
      case "auto" -> AUTO;
      case "concise" -> CONCISE;
      case "detailed" -> DETAILED;
      case "none" -> NONE;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static ReasoningSummary read(JsonParser p) {
    return fromWire(Decode.string(p, "ReasoningSummary", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("ReasoningSummary");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<ReasoningSummary> {
    Deserializer() {
      super(ReasoningSummary.class);
    }

    @Override
    ReasoningSummary decode(JsonParser p) {
      return ReasoningSummary.read(p);
    }
  }
}
