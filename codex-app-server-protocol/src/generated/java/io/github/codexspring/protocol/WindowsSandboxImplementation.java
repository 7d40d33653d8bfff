package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code WindowsSandboxImplementation}. */
@JsonDeserialize(using = WindowsSandboxImplementation.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum WindowsSandboxImplementation implements ProtocolEnum {
  /** {@code elevated}. */
  ELEVATED("elevated"),

  /** {@code unelevated}. */
  UNELEVATED("unelevated"),

  /** {@code mxc}. */
  MXC("mxc"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  WindowsSandboxImplementation(String wireName) {
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
  public static WindowsSandboxImplementation fromWire(String value) {
    return switch (value) {
      case "elevated" -> ELEVATED;
      case "unelevated" -> UNELEVATED;
      case "mxc" -> MXC;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static WindowsSandboxImplementation read(JsonParser p) {
    return fromWire(Decode.string(p, "WindowsSandboxImplementation", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("WindowsSandboxImplementation");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<WindowsSandboxImplementation> {
    Deserializer() {
      super(WindowsSandboxImplementation.class);
    }

    @Override
    WindowsSandboxImplementation decode(JsonParser p) {
      return WindowsSandboxImplementation.read(p);
    }
  }
}
