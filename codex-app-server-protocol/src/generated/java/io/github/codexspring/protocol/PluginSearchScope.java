package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code PluginSearchScope}. */
@JsonDeserialize(using = PluginSearchScope.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum PluginSearchScope implements ProtocolEnum {
  /** {@code global}. */
  GLOBAL("global"),

  /** {@code workspace}. */
  WORKSPACE("workspace"),

  /** {@code personal}. */
  PERSONAL("personal"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  PluginSearchScope(String wireName) {
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
  public static PluginSearchScope fromWire(String value) {
    return switch (value) {
      case "global" -> GLOBAL;
      case "workspace" -> WORKSPACE;
      case "personal" -> PERSONAL;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static PluginSearchScope read(JsonParser p) {
    return fromWire(Decode.string(p, "PluginSearchScope", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("PluginSearchScope");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<PluginSearchScope> {
    Deserializer() {
      super(PluginSearchScope.class);
    }

    @Override
    PluginSearchScope decode(JsonParser p) {
      return PluginSearchScope.read(p);
    }
  }
}
