package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code item/agentMessage/delta}.
 *
 * @param delta required
 * @param itemId required
 * @param threadId required
 * @param turnId required
 */
@JsonDeserialize(using = AgentMessageDeltaNotification.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record AgentMessageDeltaNotification(String delta, String itemId, String threadId,
    String turnId) implements ProtocolValue {
  private static final String TYPE = "AgentMessageDeltaNotification";

  public AgentMessageDeltaNotification {
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
  public static AgentMessageDeltaNotification of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static AgentMessageDeltaNotification read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static AgentMessageDeltaNotification readBody(JsonParser p) {
    String delta = null;
    String itemId = null;
    String threadId = null;
    String turnId = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "delta" -> delta = Decode.string(p, TYPE, "delta");
        case "itemId" -> itemId = Decode.string(p, TYPE, "itemId");
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        case "turnId" -> turnId = Decode.string(p, TYPE, "turnId");
        default -> p.skipChildren();
      }
    }
    return new AgentMessageDeltaNotification(
                Decode.required(delta, p, TYPE, "delta"),
                Decode.required(itemId, p, TYPE, "itemId"),
                Decode.required(threadId, p, TYPE, "threadId"),
                Decode.required(turnId, p, TYPE, "turnId"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("delta", delta);
    g.writeStringProperty("itemId", itemId);
    g.writeStringProperty("threadId", threadId);
    g.writeStringProperty("turnId", turnId);
    g.writeEndObject();
  }

  /** Builds {@link AgentMessageDeltaNotification}. */
  public static final class Builder {
    private @Nullable String delta;
    private @Nullable String itemId;
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
    public AgentMessageDeltaNotification build() {
      return new AgentMessageDeltaNotification(
                  Checks.isSet(delta, TYPE, "delta"),
                  Checks.isSet(itemId, TYPE, "itemId"),
                  Checks.isSet(threadId, TYPE, "threadId"),
                  Checks.isSet(turnId, TYPE, "turnId"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<AgentMessageDeltaNotification> {
    Deserializer() {
      super(AgentMessageDeltaNotification.class);
    }

    @Override
    AgentMessageDeltaNotification decode(JsonParser p) {
      return AgentMessageDeltaNotification.read(p);
    }
  }
}
