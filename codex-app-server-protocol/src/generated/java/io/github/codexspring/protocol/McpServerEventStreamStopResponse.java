package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code mcpServer/event/stream/stop}.
 *
 */
@JsonDeserialize(using = McpServerEventStreamStopResponse.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record McpServerEventStreamStopResponse() implements ProtocolValue {
  private static final String TYPE = "McpServerEventStreamStopResponse";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static McpServerEventStreamStopResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static McpServerEventStreamStopResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static McpServerEventStreamStopResponse readBody(JsonParser p) {
    while (p.nextName() != null) {
      p.nextToken();
      p.skipChildren();
    }
    return new McpServerEventStreamStopResponse();
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeEndObject();
  }

  /** Builds {@link McpServerEventStreamStopResponse}. */
  public static final class Builder {
    private Builder() {}

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public McpServerEventStreamStopResponse build() {
      return new McpServerEventStreamStopResponse();
    }
  }

  static final class Deserializer extends ProtocolDeserializer<McpServerEventStreamStopResponse> {
    Deserializer() {
      super(McpServerEventStreamStopResponse.class);
    }

    @Override
    McpServerEventStreamStopResponse decode(JsonParser p) {
      return McpServerEventStreamStopResponse.read(p);
    }
  }
}
