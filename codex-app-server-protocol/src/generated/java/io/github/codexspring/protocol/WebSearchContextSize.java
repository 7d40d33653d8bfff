package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code WebSearchContextSize}. */
@JsonDeserialize(using = WebSearchContextSize.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum WebSearchContextSize implements ProtocolEnum {
  /** {@code low}. */
  LOW("low"),

  /** {@code medium}. */
  MEDIUM("medium"),

  /** {@code high}. */
  HIGH("high"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  WebSearchContextSize(String wireName) {
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
  public static WebSearchContextSize fromWire(String value) {
    return switch (value) {
      case "low" -> LOW;
      case "medium" -> MEDIUM;
      case "high" -> HIGH;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static WebSearchContextSize read(JsonParser p) {
    return fromWire(Decode.string(p, "WebSearchContextSize", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("WebSearchContextSize");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<WebSearchContextSize> {
    Deserializer() {
      super(WebSearchContextSize.class);
    }

    @Override
    WebSearchContextSize decode(JsonParser p) {
      return WebSearchContextSize.read(p);
    }
  }
}
