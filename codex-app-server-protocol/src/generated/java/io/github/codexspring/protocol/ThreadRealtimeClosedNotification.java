package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code thread/realtime/closed}.
 *
 * @param threadId required
 * @param reason optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ThreadRealtimeClosedNotification.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ThreadRealtimeClosedNotification(String threadId, @Nullable String reason,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ThreadRealtimeClosedNotification";

  public ThreadRealtimeClosedNotification {
    Checks.notNull(threadId, TYPE, "threadId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadRealtimeClosedNotification of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadRealtimeClosedNotification read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadRealtimeClosedNotification readBody(JsonParser p) {
    String threadId = null;
    String reason = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        case "reason" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          reason = jsonNull ? null : Decode.string(p, TYPE, "reason");
        }
        default -> p.skipChildren();
      }
    }
    return new ThreadRealtimeClosedNotification(
                Decode.required(threadId, p, TYPE, "threadId"),
                reason,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("threadId", threadId);
    Encode.property(g, "reason", reason, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link ThreadRealtimeClosedNotification}. */
  public static final class Builder {
    private @Nullable String threadId;
    private @Nullable String reason;
    private long explicitNulls;

    private Builder() {}

    /** {@code threadId}: required. */
    public Builder threadId(String value) {
      threadId = Checks.notNull(value, TYPE, "threadId");
      return this;
    }

    /** {@code reason}: optional, nullable. */
    public Builder reason(@Nullable String value) {
      reason = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadRealtimeClosedNotification build() {
      return new ThreadRealtimeClosedNotification(
                  Checks.isSet(threadId, TYPE, "threadId"),
                  reason,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadRealtimeClosedNotification> {
    Deserializer() {
      super(ThreadRealtimeClosedNotification.class);
    }

    @Override
    ThreadRealtimeClosedNotification decode(JsonParser p) {
      return ThreadRealtimeClosedNotification.read(p);
    }
  }
}
