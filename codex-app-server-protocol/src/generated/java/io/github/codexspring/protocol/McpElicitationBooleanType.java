package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code McpElicitationBooleanType}. */
@JsonDeserialize(using = McpElicitationBooleanType.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum McpElicitationBooleanType implements ProtocolEnum {
  /** {@code boolean}. */
  BOOLEAN("boolean"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  McpElicitationBooleanType(String wireName) {
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
  public static McpElicitationBooleanType fromWire(String value) {
    return switch (value) {
      case "boolean" -> BOOLEAN;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static McpElicitationBooleanType read(JsonParser p) {
    return fromWire(Decode.string(p, "McpElicitationBooleanType", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("McpElicitationBooleanType");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<McpElicitationBooleanType> {
    Deserializer() {
      super(McpElicitationBooleanType.class);
    }

    @Override
    McpElicitationBooleanType decode(JsonParser p) {
      return McpElicitationBooleanType.read(p);
    }
  }
}
