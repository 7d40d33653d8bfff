package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code item/reasoning/summaryTextDelta}.
 *
 * @param delta required
 * @param itemId required
 * @param summaryIndex required
 * @param threadId required
 * @param turnId required
 */
@JsonDeserialize(using = ReasoningSummaryTextDeltaNotification.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ReasoningSummaryTextDeltaNotification(String delta, String itemId, long summaryIndex,
    String threadId, String turnId) implements ProtocolValue {
  private static final String TYPE = "ReasoningSummaryTextDeltaNotification";

  public ReasoningSummaryTextDeltaNotification {
    Checks.notNull(delta, TYPE, "delta");
    Checks.notNull(itemId, TYPE, "itemId");
    Checks.notNull(threadId, TYPE, "threadId");
    Checks.notNull(turnId, TYPE, "turnId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ReasoningSummaryTextDeltaNotification of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ReasoningSummaryTextDeltaNotification read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ReasoningSummaryTextDeltaNotification readBody(JsonParser p) {
    String delta = null;
    String itemId = null;
    Long summaryIndex = null;
    String threadId = null;
    String turnId = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "delta" -> delta = Decode.string(p, TYPE, "delta");
        case "itemId" -> itemId = Decode.string(p, TYPE, "itemId");
        case "summaryIndex" -> summaryIndex = Decode.int64(p, TYPE, "summaryIndex");
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        case "turnId" -> turnId = Decode.string(p, TYPE, "turnId");
        default -> p.skipChildren();
      }
    }
    return new ReasoningSummaryTextDeltaNotification(
                Decode.required(delta, p, TYPE, "delta"),
                Decode.required(itemId, p, TYPE, "itemId"),
                Decode.required(summaryIndex, p, TYPE, "summaryIndex"),
                Decode.required(threadId, p, TYPE, "threadId"),
                Decode.required(turnId, p, TYPE, "turnId"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("delta", delta);
    g.writeStringProperty("itemId", itemId);
    g.writeNumberProperty("summaryIndex", summaryIndex);
    g.writeStringProperty("threadId", threadId);
    g.writeStringProperty("turnId", turnId);
    g.writeEndObject();
  }

  /** Builds {@link ReasoningSummaryTextDeltaNotification}. */
  public static final class Builder {
    private @Nullable String delta;
    private @Nullable String itemId;
    private @Nullable Long summaryIndex;
    private @Nullable String threadId;
    private @Nullable String turnId;

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

    /** {@code summaryIndex}: required. */
    public Builder summaryIndex(long value) {
      summaryIndex = value;
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

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ReasoningSummaryTextDeltaNotification build() {
      return new ReasoningSummaryTextDeltaNotification(
                  Checks.isSet(delta, TYPE, "delta"),
                  Checks.isSet(itemId, TYPE, "itemId"),
                  Checks.isSet(summaryIndex, TYPE, "summaryIndex"),
                  Checks.isSet(threadId, TYPE, "threadId"),
                  Checks.isSet(turnId, TYPE, "turnId"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ReasoningSummaryTextDeltaNotification> {
    Deserializer() {
      super(ReasoningSummaryTextDeltaNotification.class);
    }

    @Override
    ReasoningSummaryTextDeltaNotification decode(JsonParser p) {
      return ReasoningSummaryTextDeltaNotification.read(p);
    }
  }
}
