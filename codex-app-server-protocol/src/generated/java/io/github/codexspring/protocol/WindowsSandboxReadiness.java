package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code WindowsSandboxReadiness}. */
@JsonDeserialize(using = WindowsSandboxReadiness.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum WindowsSandboxReadiness implements ProtocolEnum {
  /** {@code ready}. */
  READY("ready"),

  /** {@code notConfigured}. */
  NOT_CONFIGURED("notConfigured"),

  /** {@code updateRequired}. */
  UPDATE_REQUIRED("updateRequired"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  WindowsSandboxReadiness(String wireName) {
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
  public static WindowsSandboxReadiness fromWire(String value) {
    return switch (value) {
      case "ready" -> READY;
      case "notConfigured" -> NOT_CONFIGURED;
      case "updateRequired" -> UPDATE_REQUIRED;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static WindowsSandboxReadiness read(JsonParser p) {
    return fromWire(Decode.string(p, "WindowsSandboxReadiness", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("WindowsSandboxReadiness");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<WindowsSandboxReadiness> {
    Deserializer() {
      super(WindowsSandboxReadiness.class);
    }

    @Override
    WindowsSandboxReadiness decode(JsonParser p) {
      return WindowsSandboxReadiness.read(p);
    }
  }
}
