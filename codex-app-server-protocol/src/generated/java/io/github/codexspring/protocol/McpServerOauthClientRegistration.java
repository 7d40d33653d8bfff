package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code McpServerOauthClientRegistration}. */
@JsonDeserialize(using = McpServerOauthClientRegistration.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum McpServerOauthClientRegistration implements ProtocolEnum {
  /** {@code auto}. */
  AUTO("auto"),

  /** {@code cimd}. */
  CIMD("cimd"),

  /** {@code dcr}. */
  DCR("dcr"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  McpServerOauthClientRegistration(String wireName) {
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
  public static McpServerOauthClientRegistration fromWire(String value) {
    return switch (value) {
      case "auto" -> AUTO;
      case "cimd" -> CIMD;
      case "dcr" -> DCR;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static McpServerOauthClientRegistration read(JsonParser p) {
    return fromWire(Decode.string(p, "McpServerOauthClientRegistration", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("McpServerOauthClientRegistration");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<McpServerOauthClientRegistration> {
    Deserializer() {
      super(McpServerOauthClientRegistration.class);
    }

    @Override
    McpServerOauthClientRegistration decode(JsonParser p) {
      return McpServerOauthClientRegistration.read(p);
    }
  }
}
