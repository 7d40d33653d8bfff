package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code ToolExposureSurface}. */
@JsonDeserialize(using = ToolExposureSurface.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum ToolExposureSurface implements ProtocolEnum {
  /** {@code code_mode}. */
  CODE_MODE("code_mode"),

  /** {@code deferred}. */
  DEFERRED("deferred"),

  /** {@code direct}. */
  DIRECT("direct"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  ToolExposureSurface(String wireName) {
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
  public static ToolExposureSurface fromWire(String value) {
    return switch (value) {
      case "code_mode" -> CODE_MODE;
      case "deferred" -> DEFERRED;
      case "direct" -> DIRECT;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static ToolExposureSurface read(JsonParser p) {
    return fromWire(Decode.string(p, "ToolExposureSurface", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("ToolExposureSurface");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<ToolExposureSurface> {
    Deserializer() {
      super(ToolExposureSurface.class);
    }

    @Override
    ToolExposureSurface decode(JsonParser p) {
      return ToolExposureSurface.read(p);
    }
  }
}
