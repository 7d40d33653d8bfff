package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code thread/status/changed}.
 *
 * @param status required
 * @param threadId required
 */
@JsonDeserialize(using = ThreadStatusChangedNotification.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ThreadStatusChangedNotification(ThreadStatus status,
    String threadId) implements ProtocolValue {
  private static final String TYPE = "ThreadStatusChangedNotification";

  public ThreadStatusChangedNotification {
    Checks.notNull(status, TYPE, "status");
    Checks.notNull(threadId, TYPE, "threadId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadStatusChangedNotification of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadStatusChangedNotification read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadStatusChangedNotification readBody(JsonParser p) {
    ThreadStatus status = null;
    String threadId = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "status" -> status = ThreadStatus.read(p);
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        default -> p.skipChildren();
      }
    }
    return new ThreadStatusChangedNotification(
                Decode.required(status, p, TYPE, "status"),
                Decode.required(threadId, p, TYPE, "threadId"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("status");
    status.write(g);
    g.writeStringProperty("threadId", threadId);
    g.writeEndObject();
  }

  /** Builds {@link ThreadStatusChangedNotification}. */
  public static final class Builder {
    private @Nullable ThreadStatus status;
    private @Nullable String threadId;

    private Builder() {}

    /** {@code status}: required. */
    public Builder status(ThreadStatus value) {
      status = Checks.notNull(value, TYPE, "status");
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
    public ThreadStatusChangedNotification build() {
      return new ThreadStatusChangedNotification(
                  Checks.isSet(status, TYPE, "status"),
                  Checks.isSet(threadId, TYPE, "threadId"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadStatusChangedNotification> {
    Deserializer() {
      super(ThreadStatusChangedNotification.class);
    }

    @Override
    ThreadStatusChangedNotification decode(JsonParser p) {
      return ThreadStatusChangedNotification.read(p);
    }
  }
}
