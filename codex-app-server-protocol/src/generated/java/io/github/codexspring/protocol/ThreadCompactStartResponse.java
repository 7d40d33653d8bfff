package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code thread/compact/start}.
 *
 */
@JsonDeserialize(using = ThreadCompactStartResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ThreadCompactStartResponse() implements ProtocolValue {
  private static final String TYPE = "ThreadCompactStartResponse";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadCompactStartResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadCompactStartResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadCompactStartResponse readBody(JsonParser p) {
    while (p.nextName() != null) {
      p.nextToken();
      p.skipChildren();
    }
    return new ThreadCompactStartResponse();
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeEndObject();
  }

  /** Builds {@link ThreadCompactStartResponse}. */
  public static final class Builder {
    private Builder() {}

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadCompactStartResponse build() {
      return new ThreadCompactStartResponse();
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadCompactStartResponse> {
    Deserializer() {
      super(ThreadCompactStartResponse.class);
    }

    @Override
    ThreadCompactStartResponse decode(JsonParser p) {
      return ThreadCompactStartResponse.read(p);
    }
  }
}
