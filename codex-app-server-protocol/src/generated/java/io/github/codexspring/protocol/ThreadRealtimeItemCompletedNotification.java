package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code thread/realtime/item/completed}.
 *
 * @param item required
 * @param threadId required
 */
@JsonDeserialize(using = ThreadRealtimeItemCompletedNotification.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ThreadRealtimeItemCompletedNotification(ThreadRealtimeItem item,
    String threadId) implements ProtocolValue {
  private static final String TYPE = "ThreadRealtimeItemCompletedNotification";

  public ThreadRealtimeItemCompletedNotification {
    Checks.notNull(item, TYPE, "item");
    Checks.notNull(threadId, TYPE, "threadId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadRealtimeItemCompletedNotification of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadRealtimeItemCompletedNotification read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadRealtimeItemCompletedNotification readBody(JsonParser p) {
    ThreadRealtimeItem item = null;
    String threadId = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "item" -> item = ThreadRealtimeItem.read(p);
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        default -> p.skipChildren();
      }
    }
    return new ThreadRealtimeItemCompletedNotification(
                Decode.required(item, p, TYPE, "item"),
                Decode.required(threadId, p, TYPE, "threadId"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("item");
    item.write(g);
    g.writeStringProperty("threadId", threadId);
    g.writeEndObject();
  }

  /** Builds {@link ThreadRealtimeItemCompletedNotification}. */
  public static final class Builder {
    private @Nullable ThreadRealtimeItem item;
    private @Nullable String threadId;

    private Builder() {}

    /** {@code item}: required. */
    public Builder item(ThreadRealtimeItem value) {
      item = Checks.notNull(value, TYPE, "item");
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
    public ThreadRealtimeItemCompletedNotification build() {
      return new ThreadRealtimeItemCompletedNotification(
                  Checks.isSet(item, TYPE, "item"),
                  Checks.isSet(threadId, TYPE, "threadId"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadRealtimeItemCompletedNotification> {
    Deserializer() {
      super(ThreadRealtimeItemCompletedNotification.class);
    }

    @Override
    ThreadRealtimeItemCompletedNotification decode(JsonParser p) {
      return ThreadRealtimeItemCompletedNotification.read(p);
    }
  }
}
