package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code PluginDisabledReason}. */
@JsonDeserialize(using = PluginDisabledReason.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum PluginDisabledReason implements ProtocolEnum {
  /** {@code disabled_by_admin}. */
  DISABLED_BY_ADMIN("disabled_by_admin"),

  /** {@code plan_not_eligible}. */
  PLAN_NOT_ELIGIBLE("plan_not_eligible"),

  /** {@code required_app_unavailable}. */
  REQUIRED_APP_UNAVAILABLE("required_app_unavailable"),

  /** {@code unknown}. */
  UNKNOWN("unknown"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  PluginDisabledReason(String wireName) {
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
  public static PluginDisabledReason fromWire(String value) {
    return switch (value) {
      case "disabled_by_admin" -> DISABLED_BY_ADMIN;
      case "plan_not_eligible" -> PLAN_NOT_ELIGIBLE;
      case "required_app_unavailable" -> REQUIRED_APP_UNAVAILABLE;
      case "unknown" -> UNKNOWN;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static PluginDisabledReason read(JsonParser p) {
    return fromWire(Decode.string(p, "PluginDisabledReason", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("PluginDisabledReason");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<PluginDisabledReason> {
    Deserializer() {
      super(PluginDisabledReason.class);
    }

    @Override
    PluginDisabledReason decode(JsonParser p) {
      return PluginDisabledReason.read(p);
    }
  }
}
