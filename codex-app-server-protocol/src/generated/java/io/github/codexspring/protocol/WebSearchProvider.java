package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code WebSearchProvider}. */
@JsonDeserialize(using = WebSearchProvider.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum WebSearchProvider implements ProtocolEnum {
  /** {@code standalone}. */
  STANDALONE("standalone"),

  /** {@code search_mcp}. */
  SEARCH_MCP("search_mcp"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  WebSearchProvider(String wireName) {
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
  public static WebSearchProvider fromWire(String value) {
    return switch (value) {
      case "standalone" -> STANDALONE;
      case "search_mcp" -> SEARCH_MCP;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static WebSearchProvider read(JsonParser p) {
    return fromWire(Decode.string(p, "WebSearchProvider", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("WebSearchProvider");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<WebSearchProvider> {
    Deserializer() {
      super(WebSearchProvider.class);
    }

    @Override
    WebSearchProvider decode(JsonParser p) {
      return WebSearchProvider.read(p);
    }
  }
}
