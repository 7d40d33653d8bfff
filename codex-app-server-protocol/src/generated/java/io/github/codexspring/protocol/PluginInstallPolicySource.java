package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code PluginInstallPolicySource}. */
@JsonDeserialize(using = PluginInstallPolicySource.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum PluginInstallPolicySource implements ProtocolEnum {
  /** {@code WORKSPACE_SETTING}. */
  WORKSPACE_SETTING("WORKSPACE_SETTING"),

  /** {@code IMPLICIT_CANONICAL_APP}. */
  IMPLICIT_CANONICAL_APP("IMPLICIT_CANONICAL_APP"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  PluginInstallPolicySource(String wireName) {
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
  public static PluginInstallPolicySource fromWire(String value) {
    return switch (value) {
      case "WORKSPACE_SETTING" -> WORKSPACE_SETTING;
      case "IMPLICIT_CANONICAL_APP" -> IMPLICIT_CANONICAL_APP;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static PluginInstallPolicySource read(JsonParser p) {
    return fromWire(Decode.string(p, "PluginInstallPolicySource", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("PluginInstallPolicySource");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<PluginInstallPolicySource> {
    Deserializer() {
      super(PluginInstallPolicySource.class);
    }

    @Override
    PluginInstallPolicySource decode(JsonParser p) {
      return PluginInstallPolicySource.read(p);
    }
  }
}
