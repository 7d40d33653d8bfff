package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code McpElicitationStringType}. */
@JsonDeserialize(using = McpElicitationStringType.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum McpElicitationStringType implements ProtocolEnum {
  /** {@code string}. */
  STRING("string"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  McpElicitationStringType(String wireName) {
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
  public static McpElicitationStringType fromWire(String value) {
    return switch (value) {
      case "string" -> STRING;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static McpElicitationStringType read(JsonParser p) {
    return fromWire(Decode.string(p, "McpElicitationStringType", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("McpElicitationStringType");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<McpElicitationStringType> {
    Deserializer() {
      super(McpElicitationStringType.class);
    }

    @Override
    McpElicitationStringType decode(JsonParser p) {
      return McpElicitationStringType.read(p);
    }
  }
}
