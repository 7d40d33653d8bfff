package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code McpServerElicitationAction}. */
@JsonDeserialize(using = McpServerElicitationAction.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum McpServerElicitationAction implements ProtocolEnum {
  /** {@code accept}. */
  ACCEPT("accept"),

  /** {@code decline}. */
  DECLINE("decline"),

  /** {@code cancel}. */
  CANCEL("cancel"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  McpServerElicitationAction(String wireName) {
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
  public static McpServerElicitationAction fromWire(String value) {
    return switch (value) {
      case "accept" -> ACCEPT;
      case "decline" -> DECLINE;
      case "cancel" -> CANCEL;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static McpServerElicitationAction read(JsonParser p) {
    return fromWire(Decode.string(p, "McpServerElicitationAction", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("McpServerElicitationAction");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<McpServerElicitationAction> {
    Deserializer() {
      super(McpServerElicitationAction.class);
    }

    @Override
    McpServerElicitationAction decode(JsonParser p) {
      return McpServerElicitationAction.read(p);
    }
  }
}
