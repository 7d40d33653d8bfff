package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code PluginShareDiscoverability}. */
@JsonDeserialize(using = PluginShareDiscoverability.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum PluginShareDiscoverability implements ProtocolEnum {
  /** {@code LISTED}. */
  LISTED("LISTED"),

  /** {@code UNLISTED}. */
  UNLISTED("UNLISTED"),

  /** {@code PRIVATE}. */
  PRIVATE("PRIVATE"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  PluginShareDiscoverability(String wireName) {
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
  public static PluginShareDiscoverability fromWire(String value) {
    return switch (value) {
      case "LISTED" -> LISTED;
      case "UNLISTED" -> UNLISTED;
      case "PRIVATE" -> PRIVATE;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static PluginShareDiscoverability read(JsonParser p) {
    return fromWire(Decode.string(p, "PluginShareDiscoverability", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("PluginShareDiscoverability");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<PluginShareDiscoverability> {
    Deserializer() {
      super(PluginShareDiscoverability.class);
    }

    @Override
    PluginShareDiscoverability decode(JsonParser p) {
      return PluginShareDiscoverability.read(p);
    }
  }
}
