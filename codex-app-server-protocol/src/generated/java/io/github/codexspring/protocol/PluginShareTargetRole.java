package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code PluginShareTargetRole}. */
@JsonDeserialize(using = PluginShareTargetRole.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum PluginShareTargetRole implements ProtocolEnum {
  /** {@code reader}. */
  READER("reader"),

  /** {@code editor}. */
  EDITOR("editor"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  PluginShareTargetRole(String wireName) {
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
  public static PluginShareTargetRole fromWire(String value) {
    return switch (value) {
      case "reader" -> READER;
      case "editor" -> EDITOR;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static PluginShareTargetRole read(JsonParser p) {
    return fromWire(Decode.string(p, "PluginShareTargetRole", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("PluginShareTargetRole");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<PluginShareTargetRole> {
    Deserializer() {
      super(PluginShareTargetRole.class);
    }

    @Override
    PluginShareTargetRole decode(JsonParser p) {
      return PluginShareTargetRole.read(p);
    }
  }
}
