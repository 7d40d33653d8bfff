package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code mcpServerStatus/list}.
 *
 * @param cursor optional, nullable
 * @param detail optional, nullable
 * @param limit optional, nullable
 * @param serverName optional, nullable
 * @param threadId optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ListMcpServerStatusParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ListMcpServerStatusParams(@Nullable String cursor,
    @Nullable McpServerStatusDetail detail, @Nullable Long limit, @Nullable String serverName,
    @Nullable String threadId, ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ListMcpServerStatusParams";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ListMcpServerStatusParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ListMcpServerStatusParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ListMcpServerStatusParams readBody(JsonParser p) {
    String cursor = null;
    McpServerStatusDetail detail = null;
    Long limit = null;
    String serverName = null;
    String threadId = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "cursor" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          cursor = jsonNull ? null : Decode.string(p, TYPE, "cursor");
        }
        case "detail" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          detail = jsonNull ? null : McpServerStatusDetail.fromWire(Decode.string(p, TYPE, "detail"));
        }
        case "limit" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          limit = jsonNull ? null : Decode.int64(p, TYPE, "limit");
        }
        case "serverName" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
          serverName = jsonNull ? null : Decode.string(p, TYPE, "serverName");
        }
        case "threadId" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 4, jsonNull);
          threadId = jsonNull ? null : Decode.string(p, TYPE, "threadId");
        }
        default -> p.skipChildren();
      }
    }
    return new ListMcpServerStatusParams(
                cursor,
                detail,
                limit,
                serverName,
                threadId,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, "cursor", cursor, explicitNulls.contains(0));
    Encode.property(g, TYPE, "detail", detail, explicitNulls.contains(1));
    Encode.property(g, "limit", limit, explicitNulls.contains(2));
    Encode.property(g, "serverName", serverName, explicitNulls.contains(3));
    Encode.property(g, "threadId", threadId, explicitNulls.contains(4));
    g.writeEndObject();
  }

  /** Builds {@link ListMcpServerStatusParams}. */
  public static final class Builder {
    private @Nullable String cursor;
    private @Nullable McpServerStatusDetail detail;
    private @Nullable Long limit;
    private @Nullable String serverName;
    private @Nullable String threadId;
    private long explicitNulls;

    private Builder() {}

    /** {@code cursor}: optional, nullable. */
    public Builder cursor(@Nullable String value) {
      cursor = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code detail}: optional, nullable. */
    public Builder detail(@Nullable McpServerStatusDetail value) {
      detail = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code limit}: optional, nullable. */
    public Builder limit(long value) {
      Checks.unsigned(value, TYPE, "limit");
      limit = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, false);
      return this;
    }

    /** {@code limit}: optional, nullable. */
    public Builder limit(@Nullable Long value) {
      if (value != null) {
        Checks.unsigned(value, TYPE, "limit");
      }
      limit = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /** {@code serverName}: optional, nullable. */
    public Builder serverName(@Nullable String value) {
      serverName = value;
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
    public ListMcpServerStatusParams build() {
      return new ListMcpServerStatusParams(
                  cursor,
                  detail,
                  limit,
                  serverName,
                  threadId,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ListMcpServerStatusParams> {
    Deserializer() {
      super(ListMcpServerStatusParams.class);
    }

    @Override
    ListMcpServerStatusParams decode(JsonParser p) {
      return ListMcpServerStatusParams.read(p);
    }
  }
}
