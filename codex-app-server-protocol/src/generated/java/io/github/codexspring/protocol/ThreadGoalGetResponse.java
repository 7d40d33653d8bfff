package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code thread/goal/get}.
 *
 * @param goal optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ThreadGoalGetResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ThreadGoalGetResponse(@Nullable ThreadGoal goal,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ThreadGoalGetResponse";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadGoalGetResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadGoalGetResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadGoalGetResponse readBody(JsonParser p) {
    ThreadGoal goal = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "goal" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          goal = jsonNull ? null : ThreadGoal.read(p);
        }
        default -> p.skipChildren();
      }
    }
    return new ThreadGoalGetResponse(
                goal,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, "goal", goal, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link ThreadGoalGetResponse}. */
  public static final class Builder {
    private @Nullable ThreadGoal goal;
    private long explicitNulls;

    private Builder() {}

    /** {@code goal}: optional, nullable. */
    public Builder goal(@Nullable ThreadGoal value) {
      goal = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadGoalGetResponse build() {
      return new ThreadGoalGetResponse(
                  goal,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadGoalGetResponse> {
    Deserializer() {
      super(ThreadGoalGetResponse.class);
    }

    @Override
    ThreadGoalGetResponse decode(JsonParser p) {
      return ThreadGoalGetResponse.read(p);
    }
  }
}
