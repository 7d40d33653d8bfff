package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code thread/realtime/stop}.
 *
 */
@JsonDeserialize(using = ThreadRealtimeStopResponse.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record ThreadRealtimeStopResponse() implements ProtocolValue {
  private static final String TYPE = "ThreadRealtimeStopResponse";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadRealtimeStopResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadRealtimeStopResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadRealtimeStopResponse readBody(JsonParser p) {
    while (p.nextName() != null) {
      p.nextToken();
      p.skipChildren();
    }
    return new ThreadRealtimeStopResponse();
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeEndObject();
  }

  /** Builds {@link ThreadRealtimeStopResponse}. */
  public static final class Builder {
    private Builder() {}

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadRealtimeStopResponse build() {
      return new ThreadRealtimeStopResponse();
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadRealtimeStopResponse> {
    Deserializer() {
      super(ThreadRealtimeStopResponse.class);
    }

    @Override
    ThreadRealtimeStopResponse decode(JsonParser p) {
      return ThreadRealtimeStopResponse.read(p);
    }
  }
}
