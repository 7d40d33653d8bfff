package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code thread/goal/set}.
 *
 * @param goal required
 */
@JsonDeserialize(using = ThreadGoalSetResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ThreadGoalSetResponse(ThreadGoal goal) implements ProtocolValue {
  private static final String TYPE = "ThreadGoalSetResponse";

  public ThreadGoalSetResponse {
    Checks.notNull(goal, TYPE, "goal");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadGoalSetResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadGoalSetResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadGoalSetResponse readBody(JsonParser p) {
    ThreadGoal goal = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "goal" -> goal = ThreadGoal.read(p);
        default -> p.skipChildren();
      }
    }
    return new ThreadGoalSetResponse(
                Decode.required(goal, p, TYPE, "goal"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("goal");
    goal.write(g);
    g.writeEndObject();
  }

  /** Builds {@link ThreadGoalSetResponse}. */
  public static final class Builder {
    private @Nullable ThreadGoal goal;

    private Builder() {}

    /** {@code goal}: required. */
    public Builder goal(ThreadGoal value) {
      goal = Checks.notNull(value, TYPE, "goal");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadGoalSetResponse build() {
      return new ThreadGoalSetResponse(
                  Checks.isSet(goal, TYPE, "goal"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadGoalSetResponse> {
    Deserializer() {
      super(ThreadGoalSetResponse.class);
    }

    @Override
    ThreadGoalSetResponse decode(JsonParser p) {
      return ThreadGoalSetResponse.read(p);
    }
  }
}
