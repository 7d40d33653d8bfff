package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code warning}.
 *
 * @param message required
 * @param threadId optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = WarningNotification.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record WarningNotification(String message, @Nullable String threadId,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "WarningNotification";

  public WarningNotification {
    Checks.notNull(message, TYPE, "message");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static WarningNotification of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static WarningNotification read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static WarningNotification readBody(JsonParser p) {
    String message = null;
    String threadId = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "message" -> message = Decode.string(p, TYPE, "message");
        case "threadId" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          threadId = jsonNull ? null : Decode.string(p, TYPE, "threadId");
        }
        default -> p.skipChildren();
      }
    }
    return new WarningNotification(
                Decode.required(message, p, TYPE, "message"),
                threadId,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("message", message);
    Encode.property(g, "threadId", threadId, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link WarningNotification}. */
  public static final class Builder {
    private @Nullable String message;
    private @Nullable String threadId;
    private long explicitNulls;

    private Builder() {}

    /** {@code message}: required. */
    public Builder message(String value) {
      message = Checks.notNull(value, TYPE, "message");
      return this;
    }

    /** {@code threadId}: optional, nullable. */
    public Builder threadId(@Nullable String value) {
      threadId = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public WarningNotification build() {
      return new WarningNotification(
                  Checks.isSet(message, TYPE, "message"),
                  threadId,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<WarningNotification> {
    Deserializer() {
      super(WarningNotification.class);
    }

    @Override
    WarningNotification decode(JsonParser p) {
      return WarningNotification.read(p);
    }
  }
}
