package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code McpElicitationNumberType}. */
@JsonDeserialize(using = McpElicitationNumberType.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum McpElicitationNumberType implements ProtocolEnum {
  /** {@code number}. */
  NUMBER("number"),

  /** {@code integer}. */
  INTEGER("integer"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  McpElicitationNumberType(String wireName) {
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
  public static McpElicitationNumberType fromWire(String value) {
    return switch (value) {
      case "number" -> NUMBER;
      case "integer" -> INTEGER;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static McpElicitationNumberType read(JsonParser p) {
    return fromWire(Decode.string(p, "McpElicitationNumberType", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("McpElicitationNumberType");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<McpElicitationNumberType> {
    Deserializer() {
      super(McpElicitationNumberType.class);
    }

    @Override
    McpElicitationNumberType decode(JsonParser p) {
      return McpElicitationNumberType.read(p);
    }
  }
}
