package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code OtelHttpProtocol}. */
@JsonDeserialize(using = OtelHttpProtocol.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum OtelHttpProtocol implements ProtocolEnum {
  /** {@code binary}. */
  BINARY("binary"),

  /** {@code json}. */
  JSON("json"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  OtelHttpProtocol(String wireName) {
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
  public static OtelHttpProtocol fromWire(String value) {
    return switch (value) {
      case "binary" -> BINARY;
      case "json" -> JSON;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static OtelHttpProtocol read(JsonParser p) {
    return fromWire(Decode.string(p, "OtelHttpProtocol", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("OtelHttpProtocol");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<OtelHttpProtocol> {
    Deserializer() {
      super(OtelHttpProtocol.class);
    }

    @Override
    OtelHttpProtocol decode(JsonParser p) {
      return OtelHttpProtocol.read(p);
    }
  }
}
