package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code mcpServer/elicitation/request}.
 *
 * @param action required
 * @param meta {@code _meta}; optional
 * @param content optional
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = McpServerElicitationRequestResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record McpServerElicitationRequestResponse(McpServerElicitationAction action,
    @Nullable JsonNode meta, @Nullable JsonNode content,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "McpServerElicitationRequestResponse";

  public McpServerElicitationRequestResponse {
    Checks.notNull(action, TYPE, "action");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static McpServerElicitationRequestResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static McpServerElicitationRequestResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static McpServerElicitationRequestResponse readBody(JsonParser p) {
    McpServerElicitationAction action = null;
    JsonNode meta = null;
    JsonNode content = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "action" -> action = McpServerElicitationAction.fromWire(Decode.string(p, TYPE, "action"));
        case "_meta" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          meta = jsonNull ? null : Trees.read(p);
        }
        case "content" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          content = jsonNull ? null : Trees.read(p);
        }
        default -> p.skipChildren();
      }
    }
    return new McpServerElicitationRequestResponse(
                Decode.required(action, p, TYPE, "action"),
                meta,
                content,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("action");
    Encode.enumeration(g, action, TYPE, "action");
    Encode.property(g, "_meta", meta, explicitNulls.contains(0));
    Encode.property(g, "content", content, explicitNulls.contains(1));
    g.writeEndObject();
  }

  /** Builds {@link McpServerElicitationRequestResponse}. */
  public static final class Builder {
    private @Nullable McpServerElicitationAction action;
    private @Nullable JsonNode meta;
    private @Nullable JsonNode content;
    private long explicitNulls;

    private Builder() {}

    /** {@code action}: required. */
    public Builder action(McpServerElicitationAction value) {
      action = Checks.notNull(value, TYPE, "action");
      return this;
    }

    /** {@code _meta}: optional. */
    public Builder meta(@Nullable JsonNode value) {
      meta = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code content}: optional. */
    public Builder content(@Nullable JsonNode value) {
      content = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public McpServerElicitationRequestResponse build() {
      return new McpServerElicitationRequestResponse(
                  Checks.isSet(action, TYPE, "action"),
                  meta,
                  content,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<McpServerElicitationRequestResponse> {
    Deserializer() {
      super(McpServerElicitationRequestResponse.class);
    }

    @Override
    McpServerElicitationRequestResponse decode(JsonParser p) {
      return McpServerElicitationRequestResponse.read(p);
    }
  }
}
