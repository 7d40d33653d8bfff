package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code RawResponseItemCompletedNotification}.
 *
 * @param item required
 * @param threadId required
 * @param turnId required
 */
@JsonDeserialize(using = RawResponseItemCompletedNotification.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record RawResponseItemCompletedNotification(ResponseItem item, String threadId,
    String turnId) implements ProtocolValue {
  private static final String TYPE = "RawResponseItemCompletedNotification";

  public RawResponseItemCompletedNotification {
    Checks.notNull(item, TYPE, "item");
    Checks.notNull(threadId, TYPE, "threadId");
    Checks.notNull(turnId, TYPE, "turnId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static RawResponseItemCompletedNotification of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static RawResponseItemCompletedNotification read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static RawResponseItemCompletedNotification readBody(JsonParser p) {
    ResponseItem item = null;
    String threadId = null;
    String turnId = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "item" -> item = ResponseItem.read(p);
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        case "turnId" -> turnId = Decode.string(p, TYPE, "turnId");
        default -> p.skipChildren();
      }
    }
    return new RawResponseItemCompletedNotification(
                Decode.required(item, p, TYPE, "item"),
                Decode.required(threadId, p, TYPE, "threadId"),
                Decode.required(turnId, p, TYPE, "turnId"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("item");
    item.write(g);
    g.writeStringProperty("threadId", threadId);
    g.writeStringProperty("turnId", turnId);
    g.writeEndObject();
  }

  /** Builds {@link RawResponseItemCompletedNotification}. */
  public static final class Builder {
    private @Nullable ResponseItem item;
    private @Nullable String threadId;
    private @Nullable String turnId;

    private Builder() {}

    /** {@code item}: required. */
    public Builder item(ResponseItem value) {
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

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public RawResponseItemCompletedNotification build() {
      return new RawResponseItemCompletedNotification(
                  Checks.isSet(item, TYPE, "item"),
                  Checks.isSet(threadId, TYPE, "threadId"),
                  Checks.isSet(turnId, TYPE, "turnId"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<RawResponseItemCompletedNotification> {
    Deserializer() {
      super(RawResponseItemCompletedNotification.class);
    }

    @Override
    RawResponseItemCompletedNotification decode(JsonParser p) {
      return RawResponseItemCompletedNotification.read(p);
    }
  }
}
