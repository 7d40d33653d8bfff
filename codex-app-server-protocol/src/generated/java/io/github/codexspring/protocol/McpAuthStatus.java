package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code McpAuthStatus}. */
@JsonDeserialize(using = McpAuthStatus.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum McpAuthStatus implements ProtocolEnum {
  /** {@code unknown}. */
  UNKNOWN("unknown"),

  /** {@code unsupported}. */
  UNSUPPORTED("unsupported"),

  /** {@code notLoggedIn}. */
  NOT_LOGGED_IN("notLoggedIn"),

  /** {@code bearerToken}. */
  BEARER_TOKEN("bearerToken"),

  /** {@code oAuth}. */
  O_AUTH("oAuth"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  McpAuthStatus(String wireName) {
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
  public static McpAuthStatus fromWire(String value) {
    return switch (value) {
      case "unknown" -> UNKNOWN;
      case "unsupported" -> UNSUPPORTED;
      case "notLoggedIn" -> NOT_LOGGED_IN;
      case "bearerToken" -> BEARER_TOKEN;
      case "oAuth" -> O_AUTH;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static McpAuthStatus read(JsonParser p) {
    return fromWire(Decode.string(p, "McpAuthStatus", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("McpAuthStatus");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<McpAuthStatus> {
    Deserializer() {
      super(McpAuthStatus.class);
    }

    @Override
    McpAuthStatus decode(JsonParser p) {
      return McpAuthStatus.read(p);
    }
  }
}
