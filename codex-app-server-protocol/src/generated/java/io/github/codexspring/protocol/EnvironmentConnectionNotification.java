package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code thread/environment/connected} and {@code thread/environment/disconnected}.
 *
 * @param environmentId required
 * @param threadId required
 */
@JsonDeserialize(using = EnvironmentConnectionNotification.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record EnvironmentConnectionNotification(String environmentId,
    String threadId) implements ProtocolValue {
  private static final String TYPE = "EnvironmentConnectionNotification";

  public EnvironmentConnectionNotification {
    Checks.notNull(environmentId, TYPE, "environmentId");
    Checks.notNull(threadId, TYPE, "threadId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static EnvironmentConnectionNotification of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static EnvironmentConnectionNotification read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static EnvironmentConnectionNotification readBody(JsonParser p) {
    String environmentId = null;
    String threadId = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "environmentId" -> environmentId = Decode.string(p, TYPE, "environmentId");
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        default -> p.skipChildren();
      }
    }
    return new EnvironmentConnectionNotification(
                Decode.required(environmentId, p, TYPE, "environmentId"),
                Decode.required(threadId, p, TYPE, "threadId"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("environmentId", environmentId);
    g.writeStringProperty("threadId", threadId);
    g.writeEndObject();
  }

  /** Builds {@link EnvironmentConnectionNotification}. */
  public static final class Builder {
    private @Nullable String environmentId;
    private @Nullable String threadId;

    private Builder() {}

    /** {@code environmentId}: required. */
    public Builder environmentId(String value) {
      environmentId = Checks.notNull(value, TYPE, "environmentId");
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
    public EnvironmentConnectionNotification build() {
      return new EnvironmentConnectionNotification(
                  Checks.isSet(environmentId, TYPE, "environmentId"),
                  Checks.isSet(threadId, TYPE, "threadId"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<EnvironmentConnectionNotification> {
    Deserializer() {
      super(EnvironmentConnectionNotification.class);
    }

    @Override
    EnvironmentConnectionNotification decode(JsonParser p) {
      return EnvironmentConnectionNotification.read(p);
    }
  }
}
