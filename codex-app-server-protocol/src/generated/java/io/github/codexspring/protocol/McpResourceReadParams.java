package io.github.codexspring.protocol;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code mcpServer/resource/read}.
 *
 * @param server required
 * @param uri required
 * @param meta {@code _meta}; optional, nullable
 * @param connectorId optional, nullable
 * @param originCallId optional, nullable
 * @param target optional, nullable
 * @param threadId optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = McpResourceReadParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record McpResourceReadParams(String server, String uri, @Nullable Map<String, JsonNode> meta,
    @Nullable String connectorId, @Nullable String originCallId,
    @Nullable McpResourceReadTarget target, @Nullable String threadId,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "McpResourceReadParams";

  public McpResourceReadParams {
    Checks.notNull(server, TYPE, "server");
    Checks.notNull(uri, TYPE, "uri");
    meta = meta == null ? null : Checks.copy(meta);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static McpResourceReadParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static McpResourceReadParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static McpResourceReadParams readBody(JsonParser p) {
    String server = null;
    String uri = null;
    Map<String, JsonNode> meta = null;
    String connectorId = null;
    String originCallId = null;
    McpResourceReadTarget target = null;
    String threadId = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "server" -> server = Decode.string(p, TYPE, "server");
        case "uri" -> uri = Decode.string(p, TYPE, "uri");
        case "_meta" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          if (!jsonNull) {
            Decode.startObject(p, TYPE, "_meta");
            Map<String, JsonNode> json = new LinkedHashMap<>();
            for (String jsonKey = p.nextName(); jsonKey != null; jsonKey = p.nextName()) {
              p.nextToken();
              json.put(jsonKey, Trees.read(p));
            }
            meta = json;
          }
        }
        case "connectorId" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          connectorId = jsonNull ? null : Decode.string(p, TYPE, "connectorId");
        }
        case "originCallId" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          originCallId = jsonNull ? null : Decode.string(p, TYPE, "originCallId");
        }
        case "target" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
          target = jsonNull ? null : McpResourceReadTarget.read(p);
        }
        case "threadId" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 4, jsonNull);
          threadId = jsonNull ? null : Decode.string(p, TYPE, "threadId");
        }
        default -> p.skipChildren();
      }
    }
    return new McpResourceReadParams(
                Decode.required(server, p, TYPE, "server"),
                Decode.required(uri, p, TYPE, "uri"),
                meta,
                connectorId,
                originCallId,
                target,
                threadId,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("server", server);
    g.writeStringProperty("uri", uri);
    if (meta != null) {
      g.writeName("_meta");
      g.writeStartObject();
      for (Map.Entry<String, JsonNode> jsonEntry : meta.entrySet()) {
        g.writeName(jsonEntry.getKey());
        Trees.write(g, jsonEntry.getValue());
      }
      g.writeEndObject();
    } else if (explicitNulls.contains(0)) {
      g.writeNullProperty("_meta");
    }
    Encode.property(g, "connectorId", connectorId, explicitNulls.contains(1));
    Encode.property(g, "originCallId", originCallId, explicitNulls.contains(2));
    Encode.property(g, "target", target, explicitNulls.contains(3));
    Encode.property(g, "threadId", threadId, explicitNulls.contains(4));
    g.writeEndObject();
  }

  /** Builds {@link McpResourceReadParams}. */
  public static final class Builder {
    private @Nullable String server;
    private @Nullable String uri;
    private @Nullable Map<String, JsonNode> meta;
    private @Nullable String connectorId;
    private @Nullable String originCallId;
    private @Nullable McpResourceReadTarget target;
    private @Nullable String threadId;
    private long explicitNulls;

    private Builder() {}

    /** {@code server}: required. */
    public Builder server(String value) {
      server = Checks.notNull(value, TYPE, "server");
      return this;
    }

    /** {@code uri}: required. */
    public Builder uri(String value) {
      uri = Checks.notNull(value, TYPE, "uri");
      return this;
    }

    /** {@code _meta}: optional, nullable. */
    public Builder meta(@Nullable Map<String, JsonNode> value) {
      meta = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code connectorId}: optional, nullable. */
    public Builder connectorId(@Nullable String value) {
      connectorId = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code originCallId}: optional, nullable. */
    public Builder originCallId(@Nullable String value) {
      originCallId = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /** {@code target}: optional, nullable. */
    public Builder target(@Nullable McpResourceReadTarget value) {
      target = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
      return this;
    }

    /** {@code threadId}: optional, nullable. */
    public Builder threadId(@Nullable String value) {
      threadId = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 4, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public McpResourceReadParams build() {
      return new McpResourceReadParams(
                  Checks.isSet(server, TYPE, "server"),
                  Checks.isSet(uri, TYPE, "uri"),
                  meta,
                  connectorId,
                  originCallId,
                  target,
                  threadId,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<McpResourceReadParams> {
    Deserializer() {
      super(McpResourceReadParams.class);
    }

    @Override
    McpResourceReadParams decode(JsonParser p) {
      return McpResourceReadParams.read(p);
    }
  }
}
