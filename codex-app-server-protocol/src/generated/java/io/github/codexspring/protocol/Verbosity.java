package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code Verbosity}. */
@JsonDeserialize(using = Verbosity.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum Verbosity implements ProtocolEnum {
  /** {@code low}. */
  LOW("low"),

  /** {@code medium}. */
  MEDIUM("medium"),

  /** {@code high}. */
  HIGH("high"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  Verbosity(String wireName) {
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
  public static Verbosity fromWire(String value) {
    return switch (value) {
      case "low" -> LOW;
      case "medium" -> MEDIUM;
      case "high" -> HIGH;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static Verbosity read(JsonParser p) {
    return fromWire(Decode.string(p, "Verbosity", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("Verbosity");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<Verbosity> {
    Deserializer() {
      super(Verbosity.class);
    }

    @Override
    Verbosity decode(JsonParser p) {
      return Verbosity.read(p);
    }
  }
}
