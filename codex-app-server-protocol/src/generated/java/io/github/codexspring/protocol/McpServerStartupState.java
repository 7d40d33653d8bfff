package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code McpServerStartupState}. */
@JsonDeserialize(using = McpServerStartupState.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum McpServerStartupState implements ProtocolEnum {
  /** {@code starting}. */
  STARTING("starting"),

  /** {@code ready}. */
  READY("ready"),

  /** {@code failed}. */
  FAILED("failed"),

  /** {@code cancelled}. */
  CANCELLED("cancelled"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  McpServerStartupState(String wireName) {
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
  public static McpServerStartupState fromWire(String value) {
    return switch (value) {
      case "starting" -> STARTING;
      case "ready" -> READY;
      case "failed" -> FAILED;
      case "cancelled" -> CANCELLED;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static McpServerStartupState read(JsonParser p) {
    return fromWire(Decode.string(p, "McpServerStartupState", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("McpServerStartupState");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<McpServerStartupState> {
    Deserializer() {
      super(McpServerStartupState.class);
    }

    @Override
    McpServerStartupState decode(JsonParser p) {
      return McpServerStartupState.read(p);
    }
  }
}
