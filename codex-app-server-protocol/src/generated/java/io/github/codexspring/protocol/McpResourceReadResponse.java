package io.github.codexspring.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code mcpServer/resource/read}.
 *
 * @param contents required
 * @param originCallId optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = McpResourceReadResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record McpResourceReadResponse(List<ResourceContent> contents, @Nullable String originCallId,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "McpResourceReadResponse";

  public McpResourceReadResponse {
    Checks.notNull(contents, TYPE, "contents");
    contents = List.copyOf(contents);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static McpResourceReadResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static McpResourceReadResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static McpResourceReadResponse readBody(JsonParser p) {
    List<ResourceContent> contents = null;
    String originCallId = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "contents" -> {
          Decode.startArray(p, TYPE, "contents");
          List<ResourceContent> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(ResourceContent.read(p));
          }
          contents = json;
        }
        case "originCallId" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          originCallId = jsonNull ? null : Decode.string(p, TYPE, "originCallId");
        }
        default -> p.skipChildren();
      }
    }
    return new McpResourceReadResponse(
                Decode.required(contents, p, TYPE, "contents"),
                originCallId,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("contents");
    g.writeStartArray();
    for (ResourceContent jsonElement : contents) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    Encode.property(g, "originCallId", originCallId, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link McpResourceReadResponse}. */
  public static final class Builder {
    private @Nullable List<ResourceContent> contents;
    private @Nullable String originCallId;
    private long explicitNulls;

    private Builder() {}

    /** {@code contents}: required. */
    public Builder contents(List<ResourceContent> value) {
      contents = Checks.notNull(value, TYPE, "contents");
      return this;
    }

    /** {@code contents}: required. */
    public Builder contents(ResourceContent... value) {
      return contents(List.of(value));
    }

    /** {@code originCallId}: optional, nullable. */
    public Builder originCallId(@Nullable String value) {
      originCallId = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public McpResourceReadResponse build() {
      return new McpResourceReadResponse(
                  Checks.isSet(contents, TYPE, "contents"),
                  originCallId,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<McpResourceReadResponse> {
    Deserializer() {
      super(McpResourceReadResponse.class);
    }

    @Override
    McpResourceReadResponse decode(JsonParser p) {
      return McpResourceReadResponse.read(p);
    }
  }
}
