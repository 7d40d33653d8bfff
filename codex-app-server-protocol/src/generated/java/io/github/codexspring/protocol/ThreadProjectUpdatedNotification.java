package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code thread/project/updated}.
 *
 * @param projectId required, nullable
 * @param threadId required
 */
@JsonDeserialize(using = ThreadProjectUpdatedNotification.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ThreadProjectUpdatedNotification(@Nullable String projectId,
    String threadId) implements ProtocolValue {
  private static final String TYPE = "ThreadProjectUpdatedNotification";

  public ThreadProjectUpdatedNotification {
    Checks.notNull(threadId, TYPE, "threadId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadProjectUpdatedNotification of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadProjectUpdatedNotification read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadProjectUpdatedNotification readBody(JsonParser p) {
    String projectId = null;
    String threadId = null;
    long jsonSeen = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "projectId" -> {
          jsonSeen |= 1L << 0;
          projectId = jsonNull ? null : Decode.string(p, TYPE, "projectId");
        }
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        default -> p.skipChildren();
      }
    }
    if ((jsonSeen & 1L << 0) == 0) {
      Decode.required(null, p, TYPE, "projectId");
    }
    return new ThreadProjectUpdatedNotification(
                projectId,
                Decode.required(threadId, p, TYPE, "threadId"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, "projectId", projectId, true);
    g.writeStringProperty("threadId", threadId);
    g.writeEndObject();
  }

  /** Builds {@link ThreadProjectUpdatedNotification}. */
  public static final class Builder {
    private @Nullable String projectId;
    private @Nullable String threadId;

    private Builder() {}

    /** {@code projectId}: required, nullable. */
    public Builder projectId(@Nullable String value) {
      projectId = value;
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
    public ThreadProjectUpdatedNotification build() {
      return new ThreadProjectUpdatedNotification(
                  projectId,
                  Checks.isSet(threadId, TYPE, "threadId"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadProjectUpdatedNotification> {
    Deserializer() {
      super(ThreadProjectUpdatedNotification.class);
    }

    @Override
    ThreadProjectUpdatedNotification decode(JsonParser p) {
      return ThreadProjectUpdatedNotification.read(p);
    }
  }
}
