package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code thread/goal/clear}.
 *
 * @param threadId required
 * @param origin optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ThreadGoalClearParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ThreadGoalClearParams(String threadId, @Nullable ThreadGoalMutationOrigin origin,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ThreadGoalClearParams";

  public ThreadGoalClearParams {
    Checks.notNull(threadId, TYPE, "threadId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadGoalClearParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadGoalClearParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadGoalClearParams readBody(JsonParser p) {
    String threadId = null;
    ThreadGoalMutationOrigin origin = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        case "origin" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          origin = jsonNull ? null : ThreadGoalMutationOrigin.fromWire(Decode.string(p, TYPE, "origin"));
        }
        default -> p.skipChildren();
      }
    }
    return new ThreadGoalClearParams(
                Decode.required(threadId, p, TYPE, "threadId"),
                origin,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("threadId", threadId);
    Encode.property(g, TYPE, "origin", origin, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link ThreadGoalClearParams}. */
  public static final class Builder {
    private @Nullable String threadId;
    private @Nullable ThreadGoalMutationOrigin origin;
    private long explicitNulls;

    private Builder() {}

    /** {@code threadId}: required. */
    public Builder threadId(String value) {
      threadId = Checks.notNull(value, TYPE, "threadId");
      return this;
    }

    /** {@code origin}: optional, nullable. */
    public Builder origin(@Nullable ThreadGoalMutationOrigin value) {
      origin = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadGoalClearParams build() {
      return new ThreadGoalClearParams(
                  Checks.isSet(threadId, TYPE, "threadId"),
                  origin,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadGoalClearParams> {
    Deserializer() {
      super(ThreadGoalClearParams.class);
    }

    @Override
    ThreadGoalClearParams decode(JsonParser p) {
      return ThreadGoalClearParams.read(p);
    }
  }
}
