package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code thread/realtime/transcript/done}.
 *
 * @param role required
 * @param text required
 * @param threadId required
 */
@JsonDeserialize(using = ThreadRealtimeTranscriptDoneNotification.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ThreadRealtimeTranscriptDoneNotification(String role, String text,
    String threadId) implements ProtocolValue {
  private static final String TYPE = "ThreadRealtimeTranscriptDoneNotification";

  public ThreadRealtimeTranscriptDoneNotification {
    Checks.notNull(role, TYPE, "role");
    Checks.notNull(text, TYPE, "text");
    Checks.notNull(threadId, TYPE, "threadId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadRealtimeTranscriptDoneNotification of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadRealtimeTranscriptDoneNotification read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadRealtimeTranscriptDoneNotification readBody(JsonParser p) {
    String role = null;
    String text = null;
    String threadId = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "role" -> role = Decode.string(p, TYPE, "role");
        case "text" -> text = Decode.string(p, TYPE, "text");
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        default -> p.skipChildren();
      }
    }
    return new ThreadRealtimeTranscriptDoneNotification(
                Decode.required(role, p, TYPE, "role"),
                Decode.required(text, p, TYPE, "text"),
                Decode.required(threadId, p, TYPE, "threadId"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("role", role);
    g.writeStringProperty("text", text);
    g.writeStringProperty("threadId", threadId);
    g.writeEndObject();
  }

  /** Builds {@link ThreadRealtimeTranscriptDoneNotification}. */
  public static final class Builder {
    private @Nullable String role;
    private @Nullable String text;
    private @Nullable String threadId;

    private Builder() {}

    /** {@code role}: required. */
    public Builder role(String value) {
      role = Checks.notNull(value, TYPE, "role");
      return this;
    }

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
    public ThreadRealtimeTranscriptDoneNotification build() {
      return new ThreadRealtimeTranscriptDoneNotification(
                  Checks.isSet(role, TYPE, "role"),
                  Checks.isSet(text, TYPE, "text"),
                  Checks.isSet(threadId, TYPE, "threadId"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadRealtimeTranscriptDoneNotification> {
    Deserializer() {
      super(ThreadRealtimeTranscriptDoneNotification.class);
    }

    @Override
    ThreadRealtimeTranscriptDoneNotification decode(JsonParser p) {
      return ThreadRealtimeTranscriptDoneNotification.read(p);
    }
  }
}
