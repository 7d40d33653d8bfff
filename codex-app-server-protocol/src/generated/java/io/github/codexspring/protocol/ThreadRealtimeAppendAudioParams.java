package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code thread/realtime/appendAudio}.
 *
 * @param audio required
 * @param threadId required
 */
@JsonDeserialize(using = ThreadRealtimeAppendAudioParams.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record ThreadRealtimeAppendAudioParams(ThreadRealtimeAudioChunk audio,
    String threadId) implements ProtocolValue {
  private static final String TYPE = "ThreadRealtimeAppendAudioParams";

  public ThreadRealtimeAppendAudioParams {
    Checks.notNull(audio, TYPE, "audio");
    Checks.notNull(threadId, TYPE, "threadId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadRealtimeAppendAudioParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadRealtimeAppendAudioParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadRealtimeAppendAudioParams readBody(JsonParser p) {
    ThreadRealtimeAudioChunk audio = null;
    String threadId = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "audio" -> audio = ThreadRealtimeAudioChunk.read(p);
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        default -> p.skipChildren();
      }
    }
    return new ThreadRealtimeAppendAudioParams(
                Decode.required(audio, p, TYPE, "audio"),
                Decode.required(threadId, p, TYPE, "threadId"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("audio");
    audio.write(g);
    g.writeStringProperty("threadId", threadId);
    g.writeEndObject();
  }

  /** Builds {@link ThreadRealtimeAppendAudioParams}. */
  public static final class Builder {
    private @Nullable ThreadRealtimeAudioChunk audio;
    private @Nullable String threadId;

    private Builder() {}

    /** {@code audio}: required. */
    public Builder audio(ThreadRealtimeAudioChunk value) {
      audio = Checks.notNull(value, TYPE, "audio");
      return this;
    }

    /** {@code threadId}: required. */
    public Builder threadId(String value) {
      threadId = Checks.notNull(value, TYPE, "threadId");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadRealtimeAppendAudioParams build() {
      return new ThreadRealtimeAppendAudioParams(
                  Checks.isSet(audio, TYPE, "audio"),
                  Checks.isSet(threadId, TYPE, "threadId"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadRealtimeAppendAudioParams> {
    Deserializer() {
      super(ThreadRealtimeAppendAudioParams.class);
    }

    @Override
    ThreadRealtimeAppendAudioParams decode(JsonParser p) {
      return ThreadRealtimeAppendAudioParams.read(p);
    }
  }
}
