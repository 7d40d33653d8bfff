package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code config/mcpServer/reload}.
 *
 */
@JsonDeserialize(using = McpServerRefreshResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record McpServerRefreshResponse() implements ProtocolValue {
  private static final String TYPE = "McpServerRefreshResponse";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static McpServerRefreshResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static McpServerRefreshResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static McpServerRefreshResponse readBody(JsonParser p) {
    while (p.nextName() != null) {
      p.nextToken();
      p.skipChildren();
    }
    return new McpServerRefreshResponse();
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeEndObject();
  }

  /** Builds {@link McpServerRefreshResponse}. */
  public static final class Builder {
    private Builder() {}

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public McpServerRefreshResponse build() {
      return new McpServerRefreshResponse();
    }
  }

  static final class Deserializer extends ProtocolDeserializer<McpServerRefreshResponse> {
    Deserializer() {
      super(McpServerRefreshResponse.class);
    }

    @Override
    McpServerRefreshResponse decode(JsonParser p) {
      return McpServerRefreshResponse.read(p);
    }
  }
}
