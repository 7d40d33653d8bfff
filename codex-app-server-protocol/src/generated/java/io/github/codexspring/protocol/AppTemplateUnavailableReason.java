package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code AppTemplateUnavailableReason}. */
@JsonDeserialize(using = AppTemplateUnavailableReason.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum AppTemplateUnavailableReason implements ProtocolEnum {
  /** {@code NOT_CONFIGURED_FOR_WORKSPACE}. */
  NOT_CONFIGURED_FOR_WORKSPACE("NOT_CONFIGURED_FOR_WORKSPACE"),

  /** {@code NO_ACTIVE_WORKSPACE}. */
  NO_ACTIVE_WORKSPACE("NO_ACTIVE_WORKSPACE"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  AppTemplateUnavailableReason(String wireName) {
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
  public static AppTemplateUnavailableReason fromWire(String value) {
    return switch (value) {
      case "NOT_CONFIGURED_FOR_WORKSPACE" -> NOT_CONFIGURED_FOR_WORKSPACE;
      case "NO_ACTIVE_WORKSPACE" -> NO_ACTIVE_WORKSPACE;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static AppTemplateUnavailableReason read(JsonParser p) {
    return fromWire(Decode.string(p, "AppTemplateUnavailableReason", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("AppTemplateUnavailableReason");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<AppTemplateUnavailableReason> {
    Deserializer() {
      super(AppTemplateUnavailableReason.class);
    }

    @Override
    AppTemplateUnavailableReason decode(JsonParser p) {
      return AppTemplateUnavailableReason.read(p);
    }
  }
}
