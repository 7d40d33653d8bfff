package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code PluginAvailability}. */
@JsonDeserialize(using = PluginAvailability.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum PluginAvailability implements ProtocolEnum {
  /** {@code DISABLED_BY_ADMIN}. */
  DISABLED_BY_ADMIN("DISABLED_BY_ADMIN"),

  /** {@code AVAILABLE}. */
  AVAILABLE("AVAILABLE"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  PluginAvailability(String wireName) {
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
  public static PluginAvailability fromWire(String value) {
    return switch (value) {
      case "DISABLED_BY_ADMIN" -> DISABLED_BY_ADMIN;
      case "AVAILABLE" -> AVAILABLE;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static PluginAvailability read(JsonParser p) {
    return fromWire(Decode.string(p, "PluginAvailability", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("PluginAvailability");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<PluginAvailability> {
    Deserializer() {
      super(PluginAvailability.class);
    }

    @Override
    PluginAvailability decode(JsonParser p) {
      return PluginAvailability.read(p);
    }
  }
}
