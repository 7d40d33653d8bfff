package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code PluginShareUpdateDiscoverability}. */
@JsonDeserialize(using = PluginShareUpdateDiscoverability.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum PluginShareUpdateDiscoverability implements ProtocolEnum {
  /** {@code UNLISTED}. */
  UNLISTED("UNLISTED"),

  /** {@code PRIVATE}. */
  PRIVATE("PRIVATE"),

  /** {@code LISTED}. */
  LISTED("LISTED"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  PluginShareUpdateDiscoverability(String wireName) {
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
  public static PluginShareUpdateDiscoverability fromWire(String value) {
    return switch (value) {
      case "UNLISTED" -> UNLISTED;
      case "PRIVATE" -> PRIVATE;
      case "LISTED" -> LISTED;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static PluginShareUpdateDiscoverability read(JsonParser p) {
    return fromWire(Decode.string(p, "PluginShareUpdateDiscoverability", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("PluginShareUpdateDiscoverability");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<PluginShareUpdateDiscoverability> {
    Deserializer() {
      super(PluginShareUpdateDiscoverability.class);
    }

    @Override
    PluginShareUpdateDiscoverability decode(JsonParser p) {
      return PluginShareUpdateDiscoverability.read(p);
    }
  }
}
