package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code thread/realtime/appendAudio}.
 *
 */
@JsonDeserialize(using = ThreadRealtimeAppendAudioResponse.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record ThreadRealtimeAppendAudioResponse() implements ProtocolValue {
  private static final String TYPE = "ThreadRealtimeAppendAudioResponse";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadRealtimeAppendAudioResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadRealtimeAppendAudioResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadRealtimeAppendAudioResponse readBody(JsonParser p) {
    while (p.nextName() != null) {
      p.nextToken();
      p.skipChildren();
    }
    return new ThreadRealtimeAppendAudioResponse();
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeEndObject();
  }

  /** Builds {@link ThreadRealtimeAppendAudioResponse}. */
  public static final class Builder {
    private Builder() {}

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadRealtimeAppendAudioResponse build() {
      return new ThreadRealtimeAppendAudioResponse();
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadRealtimeAppendAudioResponse> {
    Deserializer() {
      super(ThreadRealtimeAppendAudioResponse.class);
    }

    @Override
    ThreadRealtimeAppendAudioResponse decode(JsonParser p) {
      return ThreadRealtimeAppendAudioResponse.read(p);
    }
  }
}
