package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code thread/read}.
 *
 * @param threadId required
 * @param includeTurns optional
 */
@JsonDeserialize(using = ThreadReadParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ThreadReadParams(String threadId,
    @Nullable Boolean includeTurns) implements ProtocolValue {
  private static final String TYPE = "ThreadReadParams";

  public ThreadReadParams {
    Checks.notNull(threadId, TYPE, "threadId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadReadParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadReadParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadReadParams readBody(JsonParser p) {
    String threadId = null;
    Boolean includeTurns = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        case "includeTurns" -> includeTurns = jsonNull ? null : Decode.bool(p, TYPE, "includeTurns");
        default -> p.skipChildren();
      }
    }
    return new ThreadReadParams(
                Decode.required(threadId, p, TYPE, "threadId"),
                includeTurns);
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("threadId", threadId);
    Encode.property(g, "includeTurns", includeTurns, false);
    g.writeEndObject();
  }

  /** Builds {@link ThreadReadParams}. */
  public static final class Builder {
    private @Nullable String threadId;
    private @Nullable Boolean includeTurns;

    private Builder() {}

    /** {@code threadId}: required. */
    public Builder threadId(String value) {
      threadId = Checks.notNull(value, TYPE, "threadId");
      return this;
    }

    /** {@code includeTurns}: optional. */
    public Builder includeTurns(boolean value) {
      includeTurns = value;
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadReadParams build() {
      return new ThreadReadParams(
                  Checks.isSet(threadId, TYPE, "threadId"),
                  includeTurns);
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadReadParams> {
    Deserializer() {
      super(ThreadReadParams.class);
    }

    @Override
    ThreadReadParams decode(JsonParser p) {
      return ThreadReadParams.read(p);
    }
  }
}
