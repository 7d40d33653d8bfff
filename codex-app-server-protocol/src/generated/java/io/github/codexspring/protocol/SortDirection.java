package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code SortDirection}. */
@JsonDeserialize(using = SortDirection.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum SortDirection implements ProtocolEnum {
  /** {@code asc}. */
  ASC("asc"),

  /** {@code desc}. */
  DESC("desc"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  SortDirection(String wireName) {
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
  public static SortDirection fromWire(String value) {
    return switch (value) {
      case "asc" -> ASC;
      case "desc" -> DESC;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static SortDirection read(JsonParser p) {
    return fromWire(Decode.string(p, "SortDirection", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("SortDirection");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<SortDirection> {
    Deserializer() {
      super(SortDirection.class);
    }

    @Override
    SortDirection decode(JsonParser p) {
      return SortDirection.read(p);
    }
  }
}
