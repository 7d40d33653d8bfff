package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code thread/realtime/started}.
 *
 * @param threadId required
 * @param version required
 * @param realtimeSessionId optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ThreadRealtimeStartedNotification.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ThreadRealtimeStartedNotification(String threadId,
    RealtimeConversationVersion version, @Nullable String realtimeSessionId,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ThreadRealtimeStartedNotification";

  public ThreadRealtimeStartedNotification {
    Checks.notNull(threadId, TYPE, "threadId");
    Checks.notNull(version, TYPE, "version");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadRealtimeStartedNotification of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadRealtimeStartedNotification read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadRealtimeStartedNotification readBody(JsonParser p) {
    String threadId = null;
    RealtimeConversationVersion version = null;
    String realtimeSessionId = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        case "version" -> version = RealtimeConversationVersion.fromWire(Decode.string(p, TYPE, "version"));
        case "realtimeSessionId" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          realtimeSessionId = jsonNull ? null : Decode.string(p, TYPE, "realtimeSessionId");
        }
        default -> p.skipChildren();
      }
    }
    return new ThreadRealtimeStartedNotification(
                Decode.required(threadId, p, TYPE, "threadId"),
                Decode.required(version, p, TYPE, "version"),
                realtimeSessionId,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("threadId", threadId);
    g.writeName("version");
    Encode.enumeration(g, version, TYPE, "version");
    Encode.property(g, "realtimeSessionId", realtimeSessionId, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link ThreadRealtimeStartedNotification}. */
  public static final class Builder {
    private @Nullable String threadId;
    private @Nullable RealtimeConversationVersion version;
    private @Nullable String realtimeSessionId;
    private long explicitNulls;

    private Builder() {}

    /** {@code threadId}: required. */
    public Builder threadId(String value) {
      threadId = Checks.notNull(value, TYPE, "threadId");
      return this;
    }

    /** {@code version}: required. */
    public Builder version(RealtimeConversationVersion value) {
      version = Checks.notNull(value, TYPE, "version");
      return this;
    }

    /** {@code realtimeSessionId}: optional, nullable. */
    public Builder realtimeSessionId(@Nullable String value) {
      realtimeSessionId = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadRealtimeStartedNotification build() {
      return new ThreadRealtimeStartedNotification(
                  Checks.isSet(threadId, TYPE, "threadId"),
                  Checks.isSet(version, TYPE, "version"),
                  realtimeSessionId,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadRealtimeStartedNotification> {
    Deserializer() {
      super(ThreadRealtimeStartedNotification.class);
    }

    @Override
    ThreadRealtimeStartedNotification decode(JsonParser p) {
      return ThreadRealtimeStartedNotification.read(p);
    }
  }
}
