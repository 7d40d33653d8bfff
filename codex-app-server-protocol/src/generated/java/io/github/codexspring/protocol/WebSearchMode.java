package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code WebSearchMode}. */
@JsonDeserialize(using = WebSearchMode.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum WebSearchMode implements ProtocolEnum {
  /** {@code disabled}. */
  DISABLED("disabled"),

  /** {@code cached}. */
  CACHED("cached"),

  /** {@code indexed}. */
  INDEXED("indexed"),

  /** {@code live}. */
  LIVE("live"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  WebSearchMode(String wireName) {
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
  public static WebSearchMode fromWire(String value) {
    return switch (value) {
      case "disabled" -> DISABLED;
      case "cached" -> CACHED;
      case "indexed" -> INDEXED;
      case "live" -> LIVE;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static WebSearchMode read(JsonParser p) {
    return fromWire(Decode.string(p, "WebSearchMode", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("WebSearchMode");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<WebSearchMode> {
    Deserializer() {
      super(WebSearchMode.class);
    }

    @Override
    WebSearchMode decode(JsonParser p) {
      return WebSearchMode.read(p);
    }
  }
}
