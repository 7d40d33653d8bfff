package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code NonSteerableTurnKind}. */
@JsonDeserialize(using = NonSteerableTurnKind.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum NonSteerableTurnKind implements ProtocolEnum {
  /** {@code review}. */
  REVIEW("review"),

  /** {@code compact}. */
  COMPACT("compact"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  NonSteerableTurnKind(String wireName) {
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
  public static NonSteerableTurnKind fromWire(String value) {
    return switch (value) {
      case "review" -> REVIEW;
      case "compact" -> COMPACT;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static NonSteerableTurnKind read(JsonParser p) {
    return fromWire(Decode.string(p, "NonSteerableTurnKind", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("NonSteerableTurnKind");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<NonSteerableTurnKind> {
    Deserializer() {
      super(NonSteerableTurnKind.class);
    }

    @Override
    NonSteerableTurnKind decode(JsonParser p) {
      return NonSteerableTurnKind.read(p);
    }
  }
}
