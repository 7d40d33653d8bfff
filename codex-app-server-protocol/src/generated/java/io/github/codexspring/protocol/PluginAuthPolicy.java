package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code PluginAuthPolicy}. */
@JsonDeserialize(using = PluginAuthPolicy.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum PluginAuthPolicy implements ProtocolEnum {
  /** {@code ON_INSTALL}. */
  ON_INSTALL("ON_INSTALL"),

  /** {@code ON_USE}. */
  ON_USE("ON_USE"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  PluginAuthPolicy(String wireName) {
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
  public static PluginAuthPolicy fromWire(String value) {
    return switch (value) {
      case "ON_INSTALL" -> ON_INSTALL;
      case "ON_USE" -> ON_USE;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static PluginAuthPolicy read(JsonParser p) {
    return fromWire(Decode.string(p, "PluginAuthPolicy", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("PluginAuthPolicy");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<PluginAuthPolicy> {
    Deserializer() {
      super(PluginAuthPolicy.class);
    }

    @Override
    PluginAuthPolicy decode(JsonParser p) {
      return PluginAuthPolicy.read(p);
    }
  }
}
