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
 * Parameters of {@code mcpServer/tool/call}.
 *
 * @param server required
 * @param threadId required
 * @param tool required
 * @param meta {@code _meta}; optional
 * @param arguments optional
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = McpServerToolCallParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record McpServerToolCallParams(String server, String threadId, String tool,
    @Nullable JsonNode meta, @Nullable JsonNode arguments,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "McpServerToolCallParams";

  public McpServerToolCallParams {
    Checks.notNull(server, TYPE, "server");
    Checks.notNull(threadId, TYPE, "threadId");
    Checks.notNull(tool, TYPE, "tool");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static McpServerToolCallParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static McpServerToolCallParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static McpServerToolCallParams readBody(JsonParser p) {
    String server = null;
    String threadId = null;
    String tool = null;
    JsonNode meta = null;
    JsonNode arguments = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "server" -> server = Decode.string(p, TYPE, "server");
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        case "tool" -> tool = Decode.string(p, TYPE, "tool");
        case "_meta" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          meta = jsonNull ? null : Trees.read(p);
        }
        case "arguments" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          arguments = jsonNull ? null : Trees.read(p);
        }
        default -> p.skipChildren();
      }
    }
    return new McpServerToolCallParams(
                Decode.required(server, p, TYPE, "server"),
                Decode.required(threadId, p, TYPE, "threadId"),
                Decode.required(tool, p, TYPE, "tool"),
                meta,
                arguments,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("server", server);
    g.writeStringProperty("threadId", threadId);
    g.writeStringProperty("tool", tool);
    Encode.property(g, "_meta", meta, explicitNulls.contains(0));
    Encode.property(g, "arguments", arguments, explicitNulls.contains(1));
    g.writeEndObject();
  }

  /** Builds {@link McpServerToolCallParams}. */
  public static final class Builder {
    private @Nullable String server;
    private @Nullable String threadId;
    private @Nullable String tool;
    private @Nullable JsonNode meta;
    private @Nullable JsonNode arguments;
    private long explicitNulls;

    private Builder() {}

    /** {@code server}: required. */
    public Builder server(String value) {
      server = Checks.notNull(value, TYPE, "server");
      return this;
    }

    /** {@code threadId}: required. */
    public Builder threadId(String value) {
      threadId = Checks.notNull(value, TYPE, "threadId");
      return this;
    }

    /** {@code tool}: required. */
    public Builder tool(String value) {
      tool = Checks.notNull(value, TYPE, "tool");
      return this;
    }

    /** {@code _meta}: optional. */
    public Builder meta(@Nullable JsonNode value) {
      meta = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code arguments}: optional. */
    public Builder arguments(@Nullable JsonNode value) {
      arguments = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public McpServerToolCallParams build() {
      return new McpServerToolCallParams(
                  Checks.isSet(server, TYPE, "server"),
                  Checks.isSet(threadId, TYPE, "threadId"),
                  Checks.isSet(tool, TYPE, "tool"),
                  meta,
                  arguments,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<McpServerToolCallParams> {
    Deserializer() {
      super(McpServerToolCallParams.class);
    }

    @Override
    McpServerToolCallParams decode(JsonParser p) {
      return McpServerToolCallParams.read(p);
    }
  }
}
