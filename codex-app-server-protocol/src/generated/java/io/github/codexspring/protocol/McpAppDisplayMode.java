package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code McpAppDisplayMode}. */
@JsonDeserialize(using = McpAppDisplayMode.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum McpAppDisplayMode implements ProtocolEnum {
  /** {@code inline}. */
  INLINE("inline"),

  /** {@code fullscreen}. */
  FULLSCREEN("fullscreen"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  McpAppDisplayMode(String wireName) {
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
  public static McpAppDisplayMode fromWire(String value) {
    return switch (value) {
      case "inline" -> INLINE;
      case "fullscreen" -> FULLSCREEN;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static McpAppDisplayMode read(JsonParser p) {
    return fromWire(Decode.string(p, "McpAppDisplayMode", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("McpAppDisplayMode");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<McpAppDisplayMode> {
    Deserializer() {
      super(McpAppDisplayMode.class);
    }

    @Override
    McpAppDisplayMode decode(JsonParser p) {
      return McpAppDisplayMode.read(p);
    }
  }
}
