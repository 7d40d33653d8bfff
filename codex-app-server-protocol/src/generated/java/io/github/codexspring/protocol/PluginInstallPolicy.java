package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code PluginInstallPolicy}. */
@JsonDeserialize(using = PluginInstallPolicy.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum PluginInstallPolicy implements ProtocolEnum {
  /** {@code NOT_AVAILABLE}. */
  NOT_AVAILABLE("NOT_AVAILABLE"),

  /** {@code AVAILABLE}. */
  AVAILABLE("AVAILABLE"),

  /** {@code INSTALLED_BY_DEFAULT}. */
  INSTALLED_BY_DEFAULT("INSTALLED_BY_DEFAULT"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  PluginInstallPolicy(String wireName) {
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
  public static PluginInstallPolicy fromWire(String value) {
    return switch (value) {
      case "NOT_AVAILABLE" -> NOT_AVAILABLE;
      case "AVAILABLE" -> AVAILABLE;
      case "INSTALLED_BY_DEFAULT" -> INSTALLED_BY_DEFAULT;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static PluginInstallPolicy read(JsonParser p) {
    return fromWire(Decode.string(p, "PluginInstallPolicy", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("PluginInstallPolicy");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<PluginInstallPolicy> {
    Deserializer() {
      super(PluginInstallPolicy.class);
    }

    @Override
    PluginInstallPolicy decode(JsonParser p) {
      return PluginInstallPolicy.read(p);
    }
  }
}
