package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code thread/realtime/appendSpeech}.
 *
 */
@JsonDeserialize(using = ThreadRealtimeAppendSpeechResponse.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record ThreadRealtimeAppendSpeechResponse() implements ProtocolValue {
  private static final String TYPE = "ThreadRealtimeAppendSpeechResponse";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadRealtimeAppendSpeechResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadRealtimeAppendSpeechResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadRealtimeAppendSpeechResponse readBody(JsonParser p) {
    while (p.nextName() != null) {
      p.nextToken();
      p.skipChildren();
    }
    return new ThreadRealtimeAppendSpeechResponse();
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeEndObject();
  }

  /** Builds {@link ThreadRealtimeAppendSpeechResponse}. */
  public static final class Builder {
    private Builder() {}

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadRealtimeAppendSpeechResponse build() {
      return new ThreadRealtimeAppendSpeechResponse();
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadRealtimeAppendSpeechResponse> {
    Deserializer() {
      super(ThreadRealtimeAppendSpeechResponse.class);
    }

    @Override
    ThreadRealtimeAppendSpeechResponse decode(JsonParser p) {
      return ThreadRealtimeAppendSpeechResponse.read(p);
    }
  }
}
