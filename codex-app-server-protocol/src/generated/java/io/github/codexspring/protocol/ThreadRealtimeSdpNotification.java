package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code thread/realtime/sdp}.
 *
 * @param sdp required
 * @param threadId required
 */
@JsonDeserialize(using = ThreadRealtimeSdpNotification.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ThreadRealtimeSdpNotification(String sdp, String threadId) implements ProtocolValue {
  private static final String TYPE = "ThreadRealtimeSdpNotification";

  public ThreadRealtimeSdpNotification {
    Checks.notNull(sdp, TYPE, "sdp");
    Checks.notNull(threadId, TYPE, "threadId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadRealtimeSdpNotification of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadRealtimeSdpNotification read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadRealtimeSdpNotification readBody(JsonParser p) {
    String sdp = null;
    String threadId = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "sdp" -> sdp = Decode.string(p, TYPE, "sdp");
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        default -> p.skipChildren();
      }
    }
    return new ThreadRealtimeSdpNotification(
                Decode.required(sdp, p, TYPE, "sdp"),
                Decode.required(threadId, p, TYPE, "threadId"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("sdp", sdp);
    g.writeStringProperty("threadId", threadId);
    g.writeEndObject();
  }

  /** Builds {@link ThreadRealtimeSdpNotification}. */
  public static final class Builder {
    private @Nullable String sdp;
    private @Nullable String threadId;

    private Builder() {}

    /** {@code sdp}: required. */
    public Builder sdp(String value) {
      sdp = Checks.notNull(value, TYPE, "sdp");
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
    public ThreadRealtimeSdpNotification build() {
      return new ThreadRealtimeSdpNotification(
                  Checks.isSet(sdp, TYPE, "sdp"),
                  Checks.isSet(threadId, TYPE, "threadId"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadRealtimeSdpNotification> {
    Deserializer() {
      super(ThreadRealtimeSdpNotification.class);
    }

    @Override
    ThreadRealtimeSdpNotification decode(JsonParser p) {
      return ThreadRealtimeSdpNotification.read(p);
    }
  }
}
