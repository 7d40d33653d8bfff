package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code thread/realtime/item/transcript/delta}.
 *
 * @param delta required
 * @param itemId required
 * @param threadId required
 */
@JsonDeserialize(using = ThreadRealtimeItemTranscriptDeltaNotification.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ThreadRealtimeItemTranscriptDeltaNotification(String delta, String itemId,
    String threadId) implements ProtocolValue {
  private static final String TYPE = "ThreadRealtimeItemTranscriptDeltaNotification";

  public ThreadRealtimeItemTranscriptDeltaNotification {
    Checks.notNull(delta, TYPE, "delta");
    Checks.notNull(itemId, TYPE, "itemId");
    Checks.notNull(threadId, TYPE, "threadId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadRealtimeItemTranscriptDeltaNotification of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadRealtimeItemTranscriptDeltaNotification read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadRealtimeItemTranscriptDeltaNotification readBody(JsonParser p) {
    String delta = null;
    String itemId = null;
    String threadId = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "delta" -> delta = Decode.string(p, TYPE, "delta");
        case "itemId" -> itemId = Decode.string(p, TYPE, "itemId");
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        default -> p.skipChildren();
      }
    }
    return new ThreadRealtimeItemTranscriptDeltaNotification(
                Decode.required(delta, p, TYPE, "delta"),
                Decode.required(itemId, p, TYPE, "itemId"),
                Decode.required(threadId, p, TYPE, "threadId"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("delta", delta);
    g.writeStringProperty("itemId", itemId);
    g.writeStringProperty("threadId", threadId);
    g.writeEndObject();
  }

  /** Builds {@link ThreadRealtimeItemTranscriptDeltaNotification}. */
  public static final class Builder {
    private @Nullable String delta;
    private @Nullable String itemId;
    private @Nullable String threadId;

    private Builder() {}

    /** {@code delta}: required. */
    public Builder delta(String value) {
      delta = Checks.notNull(value, TYPE, "delta");
      return this;
    }

    /** {@code itemId}: required. */
    public Builder itemId(String value) {
      itemId = Checks.notNull(value, TYPE, "itemId");
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
    public ThreadRealtimeItemTranscriptDeltaNotification build() {
      return new ThreadRealtimeItemTranscriptDeltaNotification(
                  Checks.isSet(delta, TYPE, "delta"),
                  Checks.isSet(itemId, TYPE, "itemId"),
                  Checks.isSet(threadId, TYPE, "threadId"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadRealtimeItemTranscriptDeltaNotification> {
    Deserializer() {
      super(ThreadRealtimeItemTranscriptDeltaNotification.class);
    }

    @Override
    ThreadRealtimeItemTranscriptDeltaNotification decode(JsonParser p) {
      return ThreadRealtimeItemTranscriptDeltaNotification.read(p);
    }
  }
}
