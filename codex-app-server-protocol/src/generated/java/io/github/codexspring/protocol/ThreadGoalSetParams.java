package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code thread/goal/set}.
 *
 * @param threadId required
 * @param objective optional, nullable
 * @param origin optional, nullable
 * @param status optional, nullable
 * @param tokenBudget optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ThreadGoalSetParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ThreadGoalSetParams(String threadId, @Nullable String objective,
    @Nullable ThreadGoalMutationOrigin origin, @Nullable ThreadGoalStatus status,
    @Nullable Long tokenBudget, ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ThreadGoalSetParams";

  public ThreadGoalSetParams {
    Checks.notNull(threadId, TYPE, "threadId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadGoalSetParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadGoalSetParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadGoalSetParams readBody(JsonParser p) {
    String threadId = null;
    String objective = null;
    ThreadGoalMutationOrigin origin = null;
    ThreadGoalStatus status = null;
    Long tokenBudget = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        case "objective" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          objective = jsonNull ? null : Decode.string(p, TYPE, "objective");
        }
        case "origin" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          origin = jsonNull ? null : ThreadGoalMutationOrigin.fromWire(Decode.string(p, TYPE, "origin"));
        }
        case "status" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          status = jsonNull ? null : ThreadGoalStatus.fromWire(Decode.string(p, TYPE, "status"));
        }
        case "tokenBudget" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
          tokenBudget = jsonNull ? null : Decode.int64(p, TYPE, "tokenBudget");
        }
        default -> p.skipChildren();
      }
    }
    return new ThreadGoalSetParams(
                Decode.required(threadId, p, TYPE, "threadId"),
                objective,
                origin,
                status,
                tokenBudget,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("threadId", threadId);
    Encode.property(g, "objective", objective, explicitNulls.contains(0));
    Encode.property(g, TYPE, "origin", origin, explicitNulls.contains(1));
    Encode.property(g, TYPE, "status", status, explicitNulls.contains(2));
    Encode.property(g, "tokenBudget", tokenBudget, explicitNulls.contains(3));
    g.writeEndObject();
  }

  /** Builds {@link ThreadGoalSetParams}. */
  public static final class Builder {
    private @Nullable String threadId;
    private @Nullable String objective;
    private @Nullable ThreadGoalMutationOrigin origin;
    private @Nullable ThreadGoalStatus status;
    private @Nullable Long tokenBudget;
    private long explicitNulls;

    private Builder() {}

    /** {@code threadId}: required. */
    public Builder threadId(String value) {
      threadId = Checks.notNull(value, TYPE, "threadId");
      return this;
    }

    /** {@code objective}: optional, nullable. */
    public Builder objective(@Nullable String value) {
      objective = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code origin}: optional, nullable. */
    public Builder origin(@Nullable ThreadGoalMutationOrigin value) {
      origin = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code status}: optional, nullable. */
    public Builder status(@Nullable ThreadGoalStatus value) {
      status = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /** {@code tokenBudget}: optional, nullable. */
    public Builder tokenBudget(long value) {
      tokenBudget = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, false);
      return this;
    }

    /** {@code tokenBudget}: optional, nullable. */
    public Builder tokenBudget(@Nullable Long value) {
      tokenBudget = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadGoalSetParams build() {
      return new ThreadGoalSetParams(
                  Checks.isSet(threadId, TYPE, "threadId"),
                  objective,
                  origin,
                  status,
                  tokenBudget,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadGoalSetParams> {
    Deserializer() {
      super(ThreadGoalSetParams.class);
    }

    @Override
    ThreadGoalSetParams decode(JsonParser p) {
      return ThreadGoalSetParams.read(p);
    }
  }
}
