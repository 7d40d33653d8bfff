package io.github.codexspring.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code McpToolCallResult}.
 *
 * @param content required
 * @param meta {@code _meta}; optional
 * @param structuredContent optional
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = McpToolCallResult.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record McpToolCallResult(List<JsonNode> content, @Nullable JsonNode meta,
    @Nullable JsonNode structuredContent, ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "McpToolCallResult";

  public McpToolCallResult {
    Checks.notNull(content, TYPE, "content");
    content = List.copyOf(content);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static McpToolCallResult of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static McpToolCallResult read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static McpToolCallResult readBody(JsonParser p) {
    List<JsonNode> content = null;
    JsonNode meta = null;
    JsonNode structuredContent = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "content" -> {
          Decode.startArray(p, TYPE, "content");
          List<JsonNode> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(Trees.read(p));
          }
          content = json;
        }
        case "_meta" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          meta = jsonNull ? null : Trees.read(p);
        }
        case "structuredContent" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          structuredContent = jsonNull ? null : Trees.read(p);
        }
        default -> p.skipChildren();
      }
    }
    return new McpToolCallResult(
                Decode.required(content, p, TYPE, "content"),
                meta,
                structuredContent,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("content");
    g.writeStartArray();
    for (JsonNode jsonElement : content) {
      Trees.write(g, jsonElement);
    }
    g.writeEndArray();
    Encode.property(g, "_meta", meta, explicitNulls.contains(0));
    Encode.property(g, "structuredContent", structuredContent, explicitNulls.contains(1));
    g.writeEndObject();
  }

  /** Builds {@link McpToolCallResult}. */
  public static final class Builder {
    private @Nullable List<JsonNode> content;
    private @Nullable JsonNode meta;
    private @Nullable JsonNode structuredContent;
    private long explicitNulls;

    private Builder() {}

    /** {@code content}: required. */
    public Builder content(List<JsonNode> value) {
      content = Checks.notNull(value, TYPE, "content");
      return this;
    }

    /** {@code content}: required. */
    public Builder content(JsonNode... value) {
      return content(List.of(value));
    }

    /** {@code _meta}: optional. */
    public Builder meta(@Nullable JsonNode value) {
      meta = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code structuredContent}: optional. */
    public Builder structuredContent(@Nullable JsonNode value) {
      structuredContent = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public McpToolCallResult build() {
      return new McpToolCallResult(
                  Checks.isSet(content, TYPE, "content"),
                  meta,
                  structuredContent,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<McpToolCallResult> {
    Deserializer() {
      super(McpToolCallResult.class);
    }

    @Override
    McpToolCallResult decode(JsonParser p) {
      return McpToolCallResult.read(p);
    }
  }
}
