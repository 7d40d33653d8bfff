package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code guardianWarning}.
 *
 * @param message required
 * @param threadId required
 */
@JsonDeserialize(using = GuardianWarningNotification.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record GuardianWarningNotification(String message,
    String threadId) implements ProtocolValue {
  private static final String TYPE = "GuardianWarningNotification";

  public GuardianWarningNotification {
    Checks.notNull(message, TYPE, "message");
    Checks.notNull(threadId, TYPE, "threadId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static GuardianWarningNotification of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static GuardianWarningNotification read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static GuardianWarningNotification readBody(JsonParser p) {
    String message = null;
    String threadId = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "message" -> message = Decode.string(p, TYPE, "message");
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        default -> p.skipChildren();
      }
    }
    return new GuardianWarningNotification(
                Decode.required(message, p, TYPE, "message"),
                Decode.required(threadId, p, TYPE, "threadId"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("message", message);
    g.writeStringProperty("threadId", threadId);
    g.writeEndObject();
  }

  /** Builds {@link GuardianWarningNotification}. */
  public static final class Builder {
    private @Nullable String message;
    private @Nullable String threadId;

    private Builder() {}

    /** {@code message}: required. */
    public Builder message(String value) {
      message = Checks.notNull(value, TYPE, "message");
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
    public GuardianWarningNotification build() {
      return new GuardianWarningNotification(
                  Checks.isSet(message, TYPE, "message"),
                  Checks.isSet(threadId, TYPE, "threadId"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<GuardianWarningNotification> {
    Deserializer() {
      super(GuardianWarningNotification.class);
    }

    @Override
    GuardianWarningNotification decode(JsonParser p) {
      return GuardianWarningNotification.read(p);
    }
  }
}
