package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code thread/realtime/start}.
 *
 */
@JsonDeserialize(using = ThreadRealtimeStartResponse.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record ThreadRealtimeStartResponse() implements ProtocolValue {
  private static final String TYPE = "ThreadRealtimeStartResponse";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadRealtimeStartResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadRealtimeStartResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadRealtimeStartResponse readBody(JsonParser p) {
    while (p.nextName() != null) {
      p.nextToken();
      p.skipChildren();
    }
    return new ThreadRealtimeStartResponse();
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeEndObject();
  }

  /** Builds {@link ThreadRealtimeStartResponse}. */
  public static final class Builder {
    private Builder() {}

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadRealtimeStartResponse build() {
      return new ThreadRealtimeStartResponse();
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadRealtimeStartResponse> {
    Deserializer() {
      super(ThreadRealtimeStartResponse.class);
    }

    @Override
    ThreadRealtimeStartResponse decode(JsonParser p) {
      return ThreadRealtimeStartResponse.read(p);
    }
  }
}
