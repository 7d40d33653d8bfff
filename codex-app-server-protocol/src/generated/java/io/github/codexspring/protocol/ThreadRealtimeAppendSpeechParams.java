package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code thread/realtime/appendSpeech}.
 *
 * @param text required
 * @param threadId required
 */
@JsonDeserialize(using = ThreadRealtimeAppendSpeechParams.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record ThreadRealtimeAppendSpeechParams(String text,
    String threadId) implements ProtocolValue {
  private static final String TYPE = "ThreadRealtimeAppendSpeechParams";

  public ThreadRealtimeAppendSpeechParams {
    Checks.notNull(text, TYPE, "text");
    Checks.notNull(threadId, TYPE, "threadId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadRealtimeAppendSpeechParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadRealtimeAppendSpeechParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadRealtimeAppendSpeechParams readBody(JsonParser p) {
    String text = null;
    String threadId = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "text" -> text = Decode.string(p, TYPE, "text");
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        default -> p.skipChildren();
      }
    }
    return new ThreadRealtimeAppendSpeechParams(
                Decode.required(text, p, TYPE, "text"),
                Decode.required(threadId, p, TYPE, "threadId"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("text", text);
    g.writeStringProperty("threadId", threadId);
    g.writeEndObject();
  }

  /** Builds {@link ThreadRealtimeAppendSpeechParams}. */
  public static final class Builder {
    private @Nullable String text;
    private @Nullable String threadId;

    private Builder() {}

    /** {@code text}: required. */
    public Builder text(String value) {
      text = Checks.notNull(value, TYPE, "text");
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
    public ThreadRealtimeAppendSpeechParams build() {
      return new ThreadRealtimeAppendSpeechParams(
                  Checks.isSet(text, TYPE, "text"),
                  Checks.isSet(threadId, TYPE, "threadId"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadRealtimeAppendSpeechParams> {
    Deserializer() {
      super(ThreadRealtimeAppendSpeechParams.class);
    }

    @Override
    ThreadRealtimeAppendSpeechParams decode(JsonParser p) {
      return ThreadRealtimeAppendSpeechParams.read(p);
    }
  }
}
