package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code ReviewDelivery}. */
@JsonDeserialize(using = ReviewDelivery.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum ReviewDelivery implements ProtocolEnum {
  /** {@code inline}. */
  INLINE("inline"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  ReviewDelivery(String wireName) {
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
  public static ReviewDelivery fromWire(String value) {
    return switch (value) {
      case "inline" -> INLINE;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static ReviewDelivery read(JsonParser p) {
    return fromWire(Decode.string(p, "ReviewDelivery", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("ReviewDelivery");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<ReviewDelivery> {
    Deserializer() {
      super(ReviewDelivery.class);
    }

    @Override
    ReviewDelivery decode(JsonParser p) {
      return ReviewDelivery.read(p);
    }
  }
}
