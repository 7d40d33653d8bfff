package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code ToolsV2}.
 *
 * @param webSearch {@code web_search}; optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ToolsV2.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ToolsV2(@Nullable WebSearchToolConfig webSearch,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ToolsV2";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ToolsV2 of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ToolsV2 read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ToolsV2 readBody(JsonParser p) {
    WebSearchToolConfig webSearch = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "web_search" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          webSearch = jsonNull ? null : WebSearchToolConfig.read(p);
        }
        default -> p.skipChildren();
      }
    }
    return new ToolsV2(
                webSearch,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, "web_search", webSearch, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link ToolsV2}. */
  public static final class Builder {
    private @Nullable WebSearchToolConfig webSearch;
    private long explicitNulls;

    private Builder() {}

    /** {@code web_search}: optional, nullable. */
    public Builder webSearch(@Nullable WebSearchToolConfig value) {
      webSearch = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ToolsV2 build() {
      return new ToolsV2(
                  webSearch,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ToolsV2> {
    Deserializer() {
      super(ToolsV2.class);
    }

    @Override
    ToolsV2 decode(JsonParser p) {
      return ToolsV2.read(p);
    }
  }
}
