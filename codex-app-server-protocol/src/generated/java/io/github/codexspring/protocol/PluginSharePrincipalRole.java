package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code PluginSharePrincipalRole}. */
@JsonDeserialize(using = PluginSharePrincipalRole.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum PluginSharePrincipalRole implements ProtocolEnum {
  /** {@code reader}. */
  READER("reader"),

  /** {@code editor}. */
  EDITOR("editor"),

  /** {@code owner}. */
  OWNER("owner"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  PluginSharePrincipalRole(String wireName) {
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
  public static PluginSharePrincipalRole fromWire(String value) {
    return switch (value) {
      case "reader" -> READER;
      case "editor" -> EDITOR;
      case "owner" -> OWNER;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static PluginSharePrincipalRole read(JsonParser p) {
    return fromWire(Decode.string(p, "PluginSharePrincipalRole", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("PluginSharePrincipalRole");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<PluginSharePrincipalRole> {
    Deserializer() {
      super(PluginSharePrincipalRole.class);
    }

    @Override
    PluginSharePrincipalRole decode(JsonParser p) {
      return PluginSharePrincipalRole.read(p);
    }
  }
}
