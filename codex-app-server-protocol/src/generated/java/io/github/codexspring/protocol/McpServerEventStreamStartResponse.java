package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code mcpServer/event/stream/start}.
 *
 */
@JsonDeserialize(using = McpServerEventStreamStartResponse.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record McpServerEventStreamStartResponse() implements ProtocolValue {
  private static final String TYPE = "McpServerEventStreamStartResponse";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static McpServerEventStreamStartResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static McpServerEventStreamStartResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static McpServerEventStreamStartResponse readBody(JsonParser p) {
    while (p.nextName() != null) {
      p.nextToken();
      p.skipChildren();
    }
    return new McpServerEventStreamStartResponse();
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeEndObject();
  }

  /** Builds {@link McpServerEventStreamStartResponse}. */
  public static final class Builder {
    private Builder() {}

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public McpServerEventStreamStartResponse build() {
      return new McpServerEventStreamStartResponse();
    }
  }

  static final class Deserializer extends ProtocolDeserializer<McpServerEventStreamStartResponse> {
    Deserializer() {
      super(McpServerEventStreamStartResponse.class);
    }

    @Override
    McpServerEventStreamStartResponse decode(JsonParser p) {
      return McpServerEventStreamStartResponse.read(p);
    }
  }
}
