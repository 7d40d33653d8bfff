package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code thread/tokenUsage/updated}.
 *
 * @param threadId required
 * @param tokenUsage required
 * @param turnId required
 */
@JsonDeserialize(using = ThreadTokenUsageUpdatedNotification.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ThreadTokenUsageUpdatedNotification(String threadId, ThreadTokenUsage tokenUsage,
    String turnId) implements ProtocolValue {
  private static final String TYPE = "ThreadTokenUsageUpdatedNotification";

  public ThreadTokenUsageUpdatedNotification {
    Checks.notNull(threadId, TYPE, "threadId");
    Checks.notNull(tokenUsage, TYPE, "tokenUsage");
    Checks.notNull(turnId, TYPE, "turnId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadTokenUsageUpdatedNotification of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadTokenUsageUpdatedNotification read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadTokenUsageUpdatedNotification readBody(JsonParser p) {
    String threadId = null;
    ThreadTokenUsage tokenUsage = null;
    String turnId = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        case "tokenUsage" -> tokenUsage = ThreadTokenUsage.read(p);
        case "turnId" -> turnId = Decode.string(p, TYPE, "turnId");
        default -> p.skipChildren();
      }
    }
    return new ThreadTokenUsageUpdatedNotification(
                Decode.required(threadId, p, TYPE, "threadId"),
                Decode.required(tokenUsage, p, TYPE, "tokenUsage"),
                Decode.required(turnId, p, TYPE, "turnId"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("threadId", threadId);
    g.writeName("tokenUsage");
    tokenUsage.write(g);
    g.writeStringProperty("turnId", turnId);
    g.writeEndObject();
  }

  /** Builds {@link ThreadTokenUsageUpdatedNotification}. */
  public static final class Builder {
    private @Nullable String threadId;
    private @Nullable ThreadTokenUsage tokenUsage;
    private @Nullable String turnId;

    private Builder() {}

    /** {@code threadId}: required. */
    public Builder threadId(String value) {
      threadId = Checks.notNull(value, TYPE, "threadId");
      return this;
    }

    /** {@code tokenUsage}: required. */
    public Builder tokenUsage(ThreadTokenUsage value) {
      tokenUsage = Checks.notNull(value, TYPE, "tokenUsage");
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
    public ThreadTokenUsageUpdatedNotification build() {
      return new ThreadTokenUsageUpdatedNotification(
                  Checks.isSet(threadId, TYPE, "threadId"),
                  Checks.isSet(tokenUsage, TYPE, "tokenUsage"),
                  Checks.isSet(turnId, TYPE, "turnId"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadTokenUsageUpdatedNotification> {
    Deserializer() {
      super(ThreadTokenUsageUpdatedNotification.class);
    }

    @Override
    ThreadTokenUsageUpdatedNotification decode(JsonParser p) {
      return ThreadTokenUsageUpdatedNotification.read(p);
    }
  }
}
