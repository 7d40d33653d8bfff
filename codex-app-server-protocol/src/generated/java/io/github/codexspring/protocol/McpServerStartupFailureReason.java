package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code McpServerStartupFailureReason}. */
@JsonDeserialize(using = McpServerStartupFailureReason.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum McpServerStartupFailureReason implements ProtocolEnum {
  /** {@code reauthenticationRequired}. */
  REAUTHENTICATION_REQUIRED("reauthenticationRequired"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  McpServerStartupFailureReason(String wireName) {
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
  public static McpServerStartupFailureReason fromWire(String value) {
    return switch (value) {
      case "reauthenticationRequired" -> REAUTHENTICATION_REQUIRED;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static McpServerStartupFailureReason read(JsonParser p) {
    return fromWire(Decode.string(p, "McpServerStartupFailureReason", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("McpServerStartupFailureReason");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<McpServerStartupFailureReason> {
    Deserializer() {
      super(McpServerStartupFailureReason.class);
    }

    @Override
    McpServerStartupFailureReason decode(JsonParser p) {
      return McpServerStartupFailureReason.read(p);
    }
  }
}
