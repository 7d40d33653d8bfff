package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code thread/settings/updated}.
 *
 * @param threadId required
 * @param threadSettings required
 */
@JsonDeserialize(using = ThreadSettingsUpdatedNotification.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ThreadSettingsUpdatedNotification(String threadId,
    ThreadSettings threadSettings) implements ProtocolValue {
  private static final String TYPE = "ThreadSettingsUpdatedNotification";

  public ThreadSettingsUpdatedNotification {
    Checks.notNull(threadId, TYPE, "threadId");
    Checks.notNull(threadSettings, TYPE, "threadSettings");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadSettingsUpdatedNotification of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadSettingsUpdatedNotification read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadSettingsUpdatedNotification readBody(JsonParser p) {
    String threadId = null;
    ThreadSettings threadSettings = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        case "threadSettings" -> threadSettings = ThreadSettings.read(p);
        default -> p.skipChildren();
      }
    }
    return new ThreadSettingsUpdatedNotification(
                Decode.required(threadId, p, TYPE, "threadId"),
                Decode.required(threadSettings, p, TYPE, "threadSettings"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("threadId", threadId);
    g.writeName("threadSettings");
    threadSettings.write(g);
    g.writeEndObject();
  }

  /** Builds {@link ThreadSettingsUpdatedNotification}. */
  public static final class Builder {
    private @Nullable String threadId;
    private @Nullable ThreadSettings threadSettings;

    private Builder() {}

    /** {@code threadId}: required. */
    public Builder threadId(String value) {
      threadId = Checks.notNull(value, TYPE, "threadId");
      return this;
    }

    /** {@code threadSettings}: required. */
    public Builder threadSettings(ThreadSettings value) {
      threadSettings = Checks.notNull(value, TYPE, "threadSettings");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadSettingsUpdatedNotification build() {
      return new ThreadSettingsUpdatedNotification(
                  Checks.isSet(threadId, TYPE, "threadId"),
                  Checks.isSet(threadSettings, TYPE, "threadSettings"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadSettingsUpdatedNotification> {
    Deserializer() {
      super(ThreadSettingsUpdatedNotification.class);
    }

    @Override
    ThreadSettingsUpdatedNotification decode(JsonParser p) {
      return ThreadSettingsUpdatedNotification.read(p);
    }
  }
}
