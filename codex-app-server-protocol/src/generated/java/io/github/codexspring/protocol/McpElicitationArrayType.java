package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code McpElicitationArrayType}. */
@JsonDeserialize(using = McpElicitationArrayType.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum McpElicitationArrayType implements ProtocolEnum {
  /** {@code array}. */
  ARRAY("array"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  McpElicitationArrayType(String wireName) {
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
  public static McpElicitationArrayType fromWire(String value) {
    return switch (value) {
      case "array" -> ARRAY;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static McpElicitationArrayType read(JsonParser p) {
    return fromWire(Decode.string(p, "McpElicitationArrayType", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("McpElicitationArrayType");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<McpElicitationArrayType> {
    Deserializer() {
      super(McpElicitationArrayType.class);
    }

    @Override
    McpElicitationArrayType decode(JsonParser p) {
      return McpElicitationArrayType.read(p);
    }
  }
}
