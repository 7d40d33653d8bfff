package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code SandboxMode}. */
@JsonDeserialize(using = SandboxMode.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum SandboxMode implements ProtocolEnum {
  /** {@code read-only}. */
  READ_ONLY("read-only"),

  /** {@code workspace-write}. */
  WORKSPACE_WRITE("workspace-write"),

  /** {@code danger-full-access}. */
  DANGER_FULL_ACCESS("danger-full-access"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  SandboxMode(String wireName) {
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
  public static SandboxMode fromWire(String value) {
    return switch (value) {
      case "read-only" -> READ_ONLY;
      case "workspace-write" -> WORKSPACE_WRITE;
      case "danger-full-access" -> DANGER_FULL_ACCESS;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static SandboxMode read(JsonParser p) {
    return fromWire(Decode.string(p, "SandboxMode", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("SandboxMode");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<SandboxMode> {
    Deserializer() {
      super(SandboxMode.class);
    }

    @Override
    SandboxMode decode(JsonParser p) {
      return SandboxMode.read(p);
    }
  }
}
