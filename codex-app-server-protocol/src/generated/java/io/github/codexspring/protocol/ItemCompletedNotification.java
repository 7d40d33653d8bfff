package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code item/completed}.
 *
 * @param completedAtMs required
 * @param item required
 * @param threadId required
 * @param turnId required
 * @param contentTokenCount optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ItemCompletedNotification.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ItemCompletedNotification(long completedAtMs, ThreadItem item, String threadId,
    String turnId, @Nullable Long contentTokenCount,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ItemCompletedNotification";

  public ItemCompletedNotification {
    Checks.notNull(item, TYPE, "item");
    Checks.notNull(threadId, TYPE, "threadId");
    Checks.notNull(turnId, TYPE, "turnId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ItemCompletedNotification of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ItemCompletedNotification read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ItemCompletedNotification readBody(JsonParser p) {
    Long completedAtMs = null;
    ThreadItem item = null;
    String threadId = null;
    String turnId = null;
    Long contentTokenCount = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "completedAtMs" -> completedAtMs = Decode.int64(p, TYPE, "completedAtMs");
        case "item" -> item = ThreadItem.read(p);
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        case "turnId" -> turnId = Decode.string(p, TYPE, "turnId");
        case "contentTokenCount" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          contentTokenCount = jsonNull ? null : Decode.uint64(p, TYPE, "contentTokenCount");
        }
        default -> p.skipChildren();
      }
    }
    return new ItemCompletedNotification(
                Decode.required(completedAtMs, p, TYPE, "completedAtMs"),
                Decode.required(item, p, TYPE, "item"),
                Decode.required(threadId, p, TYPE, "threadId"),
                Decode.required(turnId, p, TYPE, "turnId"),
                contentTokenCount,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeNumberProperty("completedAtMs", completedAtMs);
    g.writeName("item");
    item.write(g);
    g.writeStringProperty("threadId", threadId);
    g.writeStringProperty("turnId", turnId);
    Encode.uint64Property(g, "contentTokenCount", contentTokenCount, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link ItemCompletedNotification}. */
  public static final class Builder {
    private @Nullable Long completedAtMs;
    private @Nullable ThreadItem item;
    private @Nullable String threadId;
    private @Nullable String turnId;
    private @Nullable Long contentTokenCount;
    private long explicitNulls;

    private Builder() {}

    /** {@code completedAtMs}: required. */
    public Builder completedAtMs(long value) {
      completedAtMs = value;
      return this;
    }

    /** {@code item}: required. */
    public Builder item(ThreadItem value) {
      item = Checks.notNull(value, TYPE, "item");
      return this;
    }

    /** {@code threadId}: required. */
    public Builder threadId(String value) {
      threadId = Checks.notNull(value, TYPE, "threadId");
      return this;
    }

    /** {@code turnId}: required. */
    public Builder turnId(String value) {
      turnId = Checks.notNull(value, TYPE, "turnId");
      return this;
    }

    /** {@code contentTokenCount}: optional, nullable. */
    public Builder contentTokenCount(long value) {
      Checks.unsigned(value, TYPE, "contentTokenCount");
      contentTokenCount = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, false);
      return this;
    }

    /** {@code contentTokenCount}: optional, nullable. */
    public Builder contentTokenCount(@Nullable Long value) {
      if (value != null) {
        Checks.unsigned(value, TYPE, "contentTokenCount");
      }
      contentTokenCount = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ItemCompletedNotification build() {
      return new ItemCompletedNotification(
                  Checks.isSet(completedAtMs, TYPE, "completedAtMs"),
                  Checks.isSet(item, TYPE, "item"),
                  Checks.isSet(threadId, TYPE, "threadId"),
                  Checks.isSet(turnId, TYPE, "turnId"),
                  contentTokenCount,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ItemCompletedNotification> {
    Deserializer() {
      super(ItemCompletedNotification.class);
    }

    @Override
    ItemCompletedNotification decode(JsonParser p) {
      return ItemCompletedNotification.read(p);
    }
  }
}
