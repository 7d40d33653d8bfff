package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code HookSource}. */
@JsonDeserialize(using = HookSource.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum HookSource implements ProtocolEnum {
  /** {@code system}. */
  SYSTEM("system"),

  /** {@code user}. */
  USER("user"),

  /** {@code project}. */
  PROJECT("project"),

  /** {@code mdm}. */
  MDM("mdm"),

  /** {@code sessionFlags}. */
  SESSION_FLAGS("sessionFlags"),

  /** {@code plugin}. */
  PLUGIN("plugin"),

  /** {@code cloudRequirements}. */
  CLOUD_REQUIREMENTS("cloudRequirements"),

  /** {@code cloudManagedConfig}. */
  CLOUD_MANAGED_CONFIG("cloudManagedConfig"),

  /** {@code legacyManagedConfigFile}. */
  LEGACY_MANAGED_CONFIG_FILE("legacyManagedConfigFile"),

  /** {@code legacyManagedConfigMdm}. */
  LEGACY_MANAGED_CONFIG_MDM("legacyManagedConfigMdm"),

  /** {@code unknown}. */
  UNKNOWN("unknown"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  HookSource(String wireName) {
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
  public static HookSource fromWire(String value) {
    return switch (value) {
      case "system" -> SYSTEM;
      case "user" -> USER;
      case "project" -> PROJECT;
      case "mdm" -> MDM;
      case "sessionFlags" -> SESSION_FLAGS;
      case "plugin" -> PLUGIN;
      case "cloudRequirements" -> CLOUD_REQUIREMENTS;
      case "cloudManagedConfig" -> CLOUD_MANAGED_CONFIG;
      case "legacyManagedConfigFile" -> LEGACY_MANAGED_CONFIG_FILE;
      case "legacyManagedConfigMdm" -> LEGACY_MANAGED_CONFIG_MDM;
      case "unknown" -> UNKNOWN;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static HookSource read(JsonParser p) {
    return fromWire(Decode.string(p, "HookSource", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("HookSource");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<HookSource> {
    Deserializer() {
      super(HookSource.class);
    }

    @Override
    HookSource decode(JsonParser p) {
      return HookSource.read(p);
    }
  }
}
