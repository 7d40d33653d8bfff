package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code McpElicitationStringFormat}. */
@JsonDeserialize(using = McpElicitationStringFormat.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum McpElicitationStringFormat implements ProtocolEnum {
  /** {@code email}. */
  EMAIL("email"),

  /** {@code uri}. */
  URI("uri"),

  /** {@code date}. */
  DATE("date"),

  /** {@code date-time}. */
  DATE_TIME("date-time"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  McpElicitationStringFormat(String wireName) {
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
  public static McpElicitationStringFormat fromWire(String value) {
    return switch (value) {
      case "email" -> EMAIL;
      case "uri" -> URI;
      case "date" -> DATE;
      case "date-time" -> DATE_TIME;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static McpElicitationStringFormat read(JsonParser p) {
    return fromWire(Decode.string(p, "McpElicitationStringFormat", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("McpElicitationStringFormat");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<McpElicitationStringFormat> {
    Deserializer() {
      super(McpElicitationStringFormat.class);
    }

    @Override
    McpElicitationStringFormat decode(JsonParser p) {
      return McpElicitationStringFormat.read(p);
    }
  }
}
