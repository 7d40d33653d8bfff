package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code thread/realtime/transcript/delta}.
 *
 * @param delta required
 * @param role required
 * @param threadId required
 */
@JsonDeserialize(using = ThreadRealtimeTranscriptDeltaNotification.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ThreadRealtimeTranscriptDeltaNotification(String delta, String role,
    String threadId) implements ProtocolValue {
  private static final String TYPE = "ThreadRealtimeTranscriptDeltaNotification";

  public ThreadRealtimeTranscriptDeltaNotification {
    Checks.notNull(delta, TYPE, "delta");
    Checks.notNull(role, TYPE, "role");
    Checks.notNull(threadId, TYPE, "threadId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadRealtimeTranscriptDeltaNotification of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadRealtimeTranscriptDeltaNotification read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadRealtimeTranscriptDeltaNotification readBody(JsonParser p) {
    String delta = null;
    String role = null;
    String threadId = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "delta" -> delta = Decode.string(p, TYPE, "delta");
        case "role" -> role = Decode.string(p, TYPE, "role");
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        default -> p.skipChildren();
      }
    }
    return new ThreadRealtimeTranscriptDeltaNotification(
                Decode.required(delta, p, TYPE, "delta"),
                Decode.required(role, p, TYPE, "role"),
                Decode.required(threadId, p, TYPE, "threadId"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("delta", delta);
    g.writeStringProperty("role", role);
    g.writeStringProperty("threadId", threadId);
    g.writeEndObject();
  }

  /** Builds {@link ThreadRealtimeTranscriptDeltaNotification}. */
  public static final class Builder {
    private @Nullable String delta;
    private @Nullable String role;
    private @Nullable String threadId;

    private Builder() {}

    /** {@code delta}: required. */
    public Builder delta(String value) {
      delta = Checks.notNull(value, TYPE, "delta");
      return this;
    }

    /** {@code role}: required. */
    public Builder role(String value) {
      role = Checks.notNull(value, TYPE, "role");
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
    public ThreadRealtimeTranscriptDeltaNotification build() {
      return new ThreadRealtimeTranscriptDeltaNotification(
                  Checks.isSet(delta, TYPE, "delta"),
                  Checks.isSet(role, TYPE, "role"),
                  Checks.isSet(threadId, TYPE, "threadId"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadRealtimeTranscriptDeltaNotification> {
    Deserializer() {
      super(ThreadRealtimeTranscriptDeltaNotification.class);
    }

    @Override
    ThreadRealtimeTranscriptDeltaNotification decode(JsonParser p) {
      return ThreadRealtimeTranscriptDeltaNotification.read(p);
    }
  }
}
