package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code thread/name/updated}.
 *
 * @param threadId required
 * @param threadName optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ThreadNameUpdatedNotification.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ThreadNameUpdatedNotification(String threadId, @Nullable String threadName,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ThreadNameUpdatedNotification";

  public ThreadNameUpdatedNotification {
    Checks.notNull(threadId, TYPE, "threadId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadNameUpdatedNotification of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadNameUpdatedNotification read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadNameUpdatedNotification readBody(JsonParser p) {
    String threadId = null;
    String threadName = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        case "threadName" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          threadName = jsonNull ? null : Decode.string(p, TYPE, "threadName");
        }
        default -> p.skipChildren();
      }
    }
    return new ThreadNameUpdatedNotification(
                Decode.required(threadId, p, TYPE, "threadId"),
                threadName,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("threadId", threadId);
    Encode.property(g, "threadName", threadName, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link ThreadNameUpdatedNotification}. */
  public static final class Builder {
    private @Nullable String threadId;
    private @Nullable String threadName;
    private long explicitNulls;

    private Builder() {}

    /** {@code threadId}: required. */
    public Builder threadId(String value) {
      threadId = Checks.notNull(value, TYPE, "threadId");
      return this;
    }

    /** {@code threadName}: optional, nullable. */
    public Builder threadName(@Nullable String value) {
      threadName = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadNameUpdatedNotification build() {
      return new ThreadNameUpdatedNotification(
                  Checks.isSet(threadId, TYPE, "threadId"),
                  threadName,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadNameUpdatedNotification> {
    Deserializer() {
      super(ThreadNameUpdatedNotification.class);
    }

    @Override
    ThreadNameUpdatedNotification decode(JsonParser p) {
      return ThreadNameUpdatedNotification.read(p);
    }
  }
}
