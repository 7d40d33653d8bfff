package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code GatewayOAuthStatus}. */
@JsonDeserialize(using = GatewayOAuthStatus.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum GatewayOAuthStatus implements ProtocolEnum {
  /** {@code notReady}. */
  NOT_READY("notReady"),

  /** {@code started}. */
  STARTED("started"),

  /** {@code succeeded}. */
  SUCCEEDED("succeeded"),

  /** {@code failed}. */
  FAILED("failed"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  GatewayOAuthStatus(String wireName) {
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
  public static GatewayOAuthStatus fromWire(String value) {
    return switch (value) {
      case "notReady" -> NOT_READY;
      case "started" -> STARTED;
      case "succeeded" -> SUCCEEDED;
      case "failed" -> FAILED;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static GatewayOAuthStatus read(JsonParser p) {
    return fromWire(Decode.string(p, "GatewayOAuthStatus", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("GatewayOAuthStatus");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<GatewayOAuthStatus> {
    Deserializer() {
      super(GatewayOAuthStatus.class);
    }

    @Override
    GatewayOAuthStatus decode(JsonParser p) {
      return GatewayOAuthStatus.read(p);
    }
  }
}
