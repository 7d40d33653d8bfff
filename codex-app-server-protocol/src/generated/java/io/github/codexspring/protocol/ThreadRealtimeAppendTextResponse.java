package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code thread/realtime/appendText}.
 *
 */
@JsonDeserialize(using = ThreadRealtimeAppendTextResponse.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record ThreadRealtimeAppendTextResponse() implements ProtocolValue {
  private static final String TYPE = "ThreadRealtimeAppendTextResponse";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadRealtimeAppendTextResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadRealtimeAppendTextResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadRealtimeAppendTextResponse readBody(JsonParser p) {
    while (p.nextName() != null) {
      p.nextToken();
      p.skipChildren();
    }
    return new ThreadRealtimeAppendTextResponse();
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeEndObject();
  }

  /** Builds {@link ThreadRealtimeAppendTextResponse}. */
  public static final class Builder {
    private Builder() {}

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadRealtimeAppendTextResponse build() {
      return new ThreadRealtimeAppendTextResponse();
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadRealtimeAppendTextResponse> {
    Deserializer() {
      super(ThreadRealtimeAppendTextResponse.class);
    }

    @Override
    ThreadRealtimeAppendTextResponse decode(JsonParser p) {
      return ThreadRealtimeAppendTextResponse.read(p);
    }
  }
}
