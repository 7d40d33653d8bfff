package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code thread/section/changed}.
 *
 * @param sectionId required, nullable
 * @param threadId required
 */
@JsonDeserialize(using = ThreadSectionChangedNotification.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ThreadSectionChangedNotification(@Nullable String sectionId,
    String threadId) implements ProtocolValue {
  private static final String TYPE = "ThreadSectionChangedNotification";

  public ThreadSectionChangedNotification {
    Checks.notNull(threadId, TYPE, "threadId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadSectionChangedNotification of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadSectionChangedNotification read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadSectionChangedNotification readBody(JsonParser p) {
    String sectionId = null;
    String threadId = null;
    long jsonSeen = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "sectionId" -> {
          jsonSeen |= 1L << 0;
          sectionId = jsonNull ? null : Decode.string(p, TYPE, "sectionId");
        }
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        default -> p.skipChildren();
      }
    }
    if ((jsonSeen & 1L << 0) == 0) {
      Decode.required(null, p, TYPE, "sectionId");
    }
    return new ThreadSectionChangedNotification(
                sectionId,
                Decode.required(threadId, p, TYPE, "threadId"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, "sectionId", sectionId, true);
    g.writeStringProperty("threadId", threadId);
    g.writeEndObject();
  }

  /** Builds {@link ThreadSectionChangedNotification}. */
  public static final class Builder {
    private @Nullable String sectionId;
    private @Nullable String threadId;

    private Builder() {}

    /** {@code sectionId}: required, nullable. */
    public Builder sectionId(@Nullable String value) {
      sectionId = value;
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
    public ThreadSectionChangedNotification build() {
      return new ThreadSectionChangedNotification(
                  sectionId,
                  Checks.isSet(threadId, TYPE, "threadId"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadSectionChangedNotification> {
    Deserializer() {
      super(ThreadSectionChangedNotification.class);
    }

    @Override
    ThreadSectionChangedNotification decode(JsonParser p) {
      return ThreadSectionChangedNotification.read(p);
    }
  }
}
