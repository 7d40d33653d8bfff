package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code error}.
 *
 * @param error required
 * @param threadId required
 * @param turnId required
 * @param willRetry required
 */
@JsonDeserialize(using = ErrorNotification.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ErrorNotification(TurnError error, String threadId, String turnId,
    boolean willRetry) implements ProtocolValue {
  private static final String TYPE = "ErrorNotification";

  public ErrorNotification {
    Checks.notNull(error, TYPE, "error");
    Checks.notNull(threadId, TYPE, "threadId");
    Checks.notNull(turnId, TYPE, "turnId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ErrorNotification of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ErrorNotification read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ErrorNotification readBody(JsonParser p) {
    TurnError error = null;
    String threadId = null;
    String turnId = null;
    Boolean willRetry = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "error" -> error = TurnError.read(p);
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        case "turnId" -> turnId = Decode.string(p, TYPE, "turnId");
        case "willRetry" -> willRetry = Decode.bool(p, TYPE, "willRetry");
        default -> p.skipChildren();
      }
    }
    return new ErrorNotification(
                Decode.required(error, p, TYPE, "error"),
                Decode.required(threadId, p, TYPE, "threadId"),
                Decode.required(turnId, p, TYPE, "turnId"),
                Decode.required(willRetry, p, TYPE, "willRetry"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("error");
    error.write(g);
    g.writeStringProperty("threadId", threadId);
    g.writeStringProperty("turnId", turnId);
    g.writeBooleanProperty("willRetry", willRetry);
    g.writeEndObject();
  }

  /** Builds {@link ErrorNotification}. */
  public static final class Builder {
    private @Nullable TurnError error;
    private @Nullable String threadId;
    private @Nullable String turnId;
    private @Nullable Boolean willRetry;

    private Builder() {}

    /** {@code error}: required. */
    public Builder error(TurnError value) {
      error = Checks.notNull(value, TYPE, "error");
      return this;
    }

    /** {@code threadId}: required. */
    public Builder threadId(String value) {
      threadId = Checks.notNull(value, TYPE, "threadId");
      return this;
    }

    /** {@code turnId}: required. */
    public Builder turnId(String value) {
      turnId = Checks.notNull(value, TYPE, "turnId");
      return this;
    }

    /** {@code willRetry}: required. */
    public Builder willRetry(boolean value) {
      willRetry = value;
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ErrorNotification build() {
      return new ErrorNotification(
                  Checks.isSet(error, TYPE, "error"),
                  Checks.isSet(threadId, TYPE, "threadId"),
                  Checks.isSet(turnId, TYPE, "turnId"),
                  Checks.isSet(willRetry, TYPE, "willRetry"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ErrorNotification> {
    Deserializer() {
      super(ErrorNotification.class);
    }

    @Override
    ErrorNotification decode(JsonParser p) {
      return ErrorNotification.read(p);
    }
  }
}
