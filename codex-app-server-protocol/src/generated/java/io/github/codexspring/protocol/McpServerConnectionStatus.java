package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code McpServerConnectionStatus}. */
@JsonDeserialize(using = McpServerConnectionStatus.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum McpServerConnectionStatus implements ProtocolEnum {
  /** {@code notStarted}. */
  NOT_STARTED("notStarted"),

  /** {@code starting}. */
  STARTING("starting"),

  /** {@code connected}. */
  CONNECTED("connected"),

  /** {@code authenticationRequired}. */
  AUTHENTICATION_REQUIRED("authenticationRequired"),

  /** {@code failed}. */
  FAILED("failed"),

  /** {@code cancelled}. */
  CANCELLED("cancelled"),

  /** {@code disabled}. */
  DISABLED("disabled"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  McpServerConnectionStatus(String wireName) {
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
  public static McpServerConnectionStatus fromWire(String value) {
    return switch (value) {
      case "notStarted" -> NOT_STARTED;
      case "starting" -> STARTING;
      case "connected" -> CONNECTED;
      case "authenticationRequired" -> AUTHENTICATION_REQUIRED;
      case "failed" -> FAILED;
      case "cancelled" -> CANCELLED;
      case "disabled" -> DISABLED;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static McpServerConnectionStatus read(JsonParser p) {
    return fromWire(Decode.string(p, "McpServerConnectionStatus", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("McpServerConnectionStatus");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<McpServerConnectionStatus> {
    Deserializer() {
      super(McpServerConnectionStatus.class);
    }

    @Override
    McpServerConnectionStatus decode(JsonParser p) {
      return McpServerConnectionStatus.read(p);
    }
  }
}
