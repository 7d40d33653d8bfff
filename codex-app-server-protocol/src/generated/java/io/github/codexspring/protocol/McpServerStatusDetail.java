package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code McpServerStatusDetail}. */
@JsonDeserialize(using = McpServerStatusDetail.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum McpServerStatusDetail implements ProtocolEnum {
  /** {@code full}. */
  FULL("full"),

  /** {@code toolsAndAuthOnly}. */
  TOOLS_AND_AUTH_ONLY("toolsAndAuthOnly"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  McpServerStatusDetail(String wireName) {
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
  public static McpServerStatusDetail fromWire(String value) {
    return switch (value) {
      case "full" -> FULL;
      case "toolsAndAuthOnly" -> TOOLS_AND_AUTH_ONLY;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static McpServerStatusDetail read(JsonParser p) {
    return fromWire(Decode.string(p, "McpServerStatusDetail", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("McpServerStatusDetail");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<McpServerStatusDetail> {
    Deserializer() {
      super(McpServerStatusDetail.class);
    }

    @Override
    McpServerStatusDetail decode(JsonParser p) {
      return McpServerStatusDetail.read(p);
    }
  }
}
