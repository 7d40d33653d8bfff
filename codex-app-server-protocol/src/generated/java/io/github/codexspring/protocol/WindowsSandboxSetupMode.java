package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code WindowsSandboxSetupMode}. */
@JsonDeserialize(using = WindowsSandboxSetupMode.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum WindowsSandboxSetupMode implements ProtocolEnum {
  /** {@code elevated}. */
  ELEVATED("elevated"),

  /** {@code unelevated}. */
  UNELEVATED("unelevated"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  WindowsSandboxSetupMode(String wireName) {
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
  public static WindowsSandboxSetupMode fromWire(String value) {
    return switch (value) {
      case "elevated" -> ELEVATED;
      case "unelevated" -> UNELEVATED;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static WindowsSandboxSetupMode read(JsonParser p) {
    return fromWire(Decode.string(p, "WindowsSandboxSetupMode", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("WindowsSandboxSetupMode");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<WindowsSandboxSetupMode> {
    Deserializer() {
      super(WindowsSandboxSetupMode.class);
    }

    @Override
    WindowsSandboxSetupMode decode(JsonParser p) {
      return WindowsSandboxSetupMode.read(p);
    }
  }
}
