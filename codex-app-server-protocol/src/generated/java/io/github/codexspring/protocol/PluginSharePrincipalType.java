package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code PluginSharePrincipalType}. */
@JsonDeserialize(using = PluginSharePrincipalType.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum PluginSharePrincipalType implements ProtocolEnum {
  /** {@code user}. */
  USER("user"),

  /** {@code group}. */
  GROUP("group"),

  /** {@code workspace}. */
  WORKSPACE("workspace"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  PluginSharePrincipalType(String wireName) {
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
  public static PluginSharePrincipalType fromWire(String value) {
    return switch (value) {
      case "user" -> USER;
      case "group" -> GROUP;
      case "workspace" -> WORKSPACE;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static PluginSharePrincipalType read(JsonParser p) {
    return fromWire(Decode.string(p, "PluginSharePrincipalType", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("PluginSharePrincipalType");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<PluginSharePrincipalType> {
    Deserializer() {
      super(PluginSharePrincipalType.class);
    }

    @Override
    PluginSharePrincipalType decode(JsonParser p) {
      return PluginSharePrincipalType.read(p);
    }
  }
}
