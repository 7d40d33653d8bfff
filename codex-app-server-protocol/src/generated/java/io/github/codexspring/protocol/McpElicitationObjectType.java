package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code McpElicitationObjectType}. */
@JsonDeserialize(using = McpElicitationObjectType.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum McpElicitationObjectType implements ProtocolEnum {
  /** {@code object}. */
  OBJECT("object"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  McpElicitationObjectType(String wireName) {
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
  public static McpElicitationObjectType fromWire(String value) {
    return switch (value) {
      case "object" -> OBJECT;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static McpElicitationObjectType read(JsonParser p) {
    return fromWire(Decode.string(p, "McpElicitationObjectType", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("McpElicitationObjectType");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<McpElicitationObjectType> {
    Deserializer() {
      super(McpElicitationObjectType.class);
    }

    @Override
    McpElicitationObjectType decode(JsonParser p) {
      return McpElicitationObjectType.read(p);
    }
  }
}
