package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code thread/revert}.
 *
 * @param beforeTurnId required
 * @param threadId required
 */
@JsonDeserialize(using = ThreadRevertParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ThreadRevertParams(String beforeTurnId, String threadId) implements ProtocolValue {
  private static final String TYPE = "ThreadRevertParams";

  public ThreadRevertParams {
    Checks.notNull(beforeTurnId, TYPE, "beforeTurnId");
    Checks.notNull(threadId, TYPE, "threadId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadRevertParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadRevertParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadRevertParams readBody(JsonParser p) {
    String beforeTurnId = null;
    String threadId = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "beforeTurnId" -> beforeTurnId = Decode.string(p, TYPE, "beforeTurnId");
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        default -> p.skipChildren();
      }
    }
    return new ThreadRevertParams(
                Decode.required(beforeTurnId, p, TYPE, "beforeTurnId"),
                Decode.required(threadId, p, TYPE, "threadId"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("beforeTurnId", beforeTurnId);
    g.writeStringProperty("threadId", threadId);
    g.writeEndObject();
  }

  /** Builds {@link ThreadRevertParams}. */
  public static final class Builder {
    private @Nullable String beforeTurnId;
    private @Nullable String threadId;

    private Builder() {}

    /** {@code beforeTurnId}: required. */
    public Builder beforeTurnId(String value) {
      beforeTurnId = Checks.notNull(value, TYPE, "beforeTurnId");
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
    public ThreadRevertParams build() {
      return new ThreadRevertParams(
                  Checks.isSet(beforeTurnId, TYPE, "beforeTurnId"),
                  Checks.isSet(threadId, TYPE, "threadId"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadRevertParams> {
    Deserializer() {
      super(ThreadRevertParams.class);
    }

    @Override
    ThreadRevertParams decode(JsonParser p) {
      return ThreadRevertParams.read(p);
    }
  }
}
