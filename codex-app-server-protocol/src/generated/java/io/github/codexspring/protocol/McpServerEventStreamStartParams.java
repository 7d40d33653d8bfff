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
 * Parameters of {@code mcpServer/event/stream/start}.
 *
 * @param arguments required
 * @param name required
 * @param server required
 * @param subscriptionId required
 * @param threadId required
 * @param meta {@code _meta}; optional
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = McpServerEventStreamStartParams.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record McpServerEventStreamStartParams(JsonNode arguments, String name, String server,
    String subscriptionId, String threadId, @Nullable JsonNode meta,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "McpServerEventStreamStartParams";

  public McpServerEventStreamStartParams {
    Checks.notNull(arguments, TYPE, "arguments");
    Checks.notNull(name, TYPE, "name");
    Checks.notNull(server, TYPE, "server");
    Checks.notNull(subscriptionId, TYPE, "subscriptionId");
    Checks.notNull(threadId, TYPE, "threadId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static McpServerEventStreamStartParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static McpServerEventStreamStartParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static McpServerEventStreamStartParams readBody(JsonParser p) {
    JsonNode arguments = null;
    String name = null;
    String server = null;
    String subscriptionId = null;
    String threadId = null;
    JsonNode meta = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "arguments" -> arguments = Trees.read(p);
        case "name" -> name = Decode.string(p, TYPE, "name");
        case "server" -> server = Decode.string(p, TYPE, "server");
        case "subscriptionId" -> subscriptionId = Decode.string(p, TYPE, "subscriptionId");
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        case "_meta" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          meta = jsonNull ? null : Trees.read(p);
        }
        default -> p.skipChildren();
      }
    }
    return new McpServerEventStreamStartParams(
                Decode.required(arguments, p, TYPE, "arguments"),
                Decode.required(name, p, TYPE, "name"),
                Decode.required(server, p, TYPE, "server"),
                Decode.required(subscriptionId, p, TYPE, "subscriptionId"),
                Decode.required(threadId, p, TYPE, "threadId"),
                meta,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("arguments");
    Trees.write(g, arguments);
    g.writeStringProperty("name", name);
    g.writeStringProperty("server", server);
    g.writeStringProperty("subscriptionId", subscriptionId);
    g.writeStringProperty("threadId", threadId);
    Encode.property(g, "_meta", meta, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link McpServerEventStreamStartParams}. */
  public static final class Builder {
    private @Nullable JsonNode arguments;
    private @Nullable String name;
    private @Nullable String server;
    private @Nullable String subscriptionId;
    private @Nullable String threadId;
    private @Nullable JsonNode meta;
    private long explicitNulls;

    private Builder() {}

    /** {@code arguments}: required. */
    public Builder arguments(JsonNode value) {
      arguments = Checks.notNull(value, TYPE, "arguments");
      return this;
    }

    /** {@code name}: required. */
    public Builder name(String value) {
      name = Checks.notNull(value, TYPE, "name");
      return this;
    }

    /** {@code server}: required. */
    public Builder server(String value) {
      server = Checks.notNull(value, TYPE, "server");
      return this;
    }

    /** {@code subscriptionId}: required. */
    public Builder subscriptionId(String value) {
      subscriptionId = Checks.notNull(value, TYPE, "subscriptionId");
      return this;
    }

    /** {@code threadId}: required. */
    public Builder threadId(String value) {
      threadId = Checks.notNull(value, TYPE, "threadId");
      return this;
    }

    /** {@code _meta}: optional. */
    public Builder meta(@Nullable JsonNode value) {
      meta = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public McpServerEventStreamStartParams build() {
      return new McpServerEventStreamStartParams(
                  Checks.isSet(arguments, TYPE, "arguments"),
                  Checks.isSet(name, TYPE, "name"),
                  Checks.isSet(server, TYPE, "server"),
                  Checks.isSet(subscriptionId, TYPE, "subscriptionId"),
                  Checks.isSet(threadId, TYPE, "threadId"),
                  meta,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<McpServerEventStreamStartParams> {
    Deserializer() {
      super(McpServerEventStreamStartParams.class);
    }

    @Override
    McpServerEventStreamStartParams decode(JsonParser p) {
      return McpServerEventStreamStartParams.read(p);
    }
  }
}
