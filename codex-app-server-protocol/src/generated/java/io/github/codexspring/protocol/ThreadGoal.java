package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code ThreadGoal}.
 *
 * @param createdAt required
 * @param objective required
 * @param status required
 * @param threadId required
 * @param timeUsedSeconds required
 * @param tokensUsed required
 * @param updatedAt required
 * @param tokenBudget optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ThreadGoal.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ThreadGoal(long createdAt, String objective, ThreadGoalStatus status, String threadId,
    long timeUsedSeconds, long tokensUsed, long updatedAt, @Nullable Long tokenBudget,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ThreadGoal";

  public ThreadGoal {
    Checks.notNull(objective, TYPE, "objective");
    Checks.notNull(status, TYPE, "status");
    Checks.notNull(threadId, TYPE, "threadId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadGoal of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadGoal read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadGoal readBody(JsonParser p) {
    Long createdAt = null;
    String objective = null;
    ThreadGoalStatus status = null;
    String threadId = null;
    Long timeUsedSeconds = null;
    Long tokensUsed = null;
    Long updatedAt = null;
    Long tokenBudget = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "createdAt" -> createdAt = Decode.int64(p, TYPE, "createdAt");
        case "objective" -> objective = Decode.string(p, TYPE, "objective");
        case "status" -> status = ThreadGoalStatus.fromWire(Decode.string(p, TYPE, "status"));
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        case "timeUsedSeconds" -> timeUsedSeconds = Decode.int64(p, TYPE, "timeUsedSeconds");
        case "tokensUsed" -> tokensUsed = Decode.int64(p, TYPE, "tokensUsed");
        case "updatedAt" -> updatedAt = Decode.int64(p, TYPE, "updatedAt");
        case "tokenBudget" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          tokenBudget = jsonNull ? null : Decode.int64(p, TYPE, "tokenBudget");
        }
        default -> p.skipChildren();
      }
    }
    return new ThreadGoal(
                Decode.required(createdAt, p, TYPE, "createdAt"),
                Decode.required(objective, p, TYPE, "objective"),
                Decode.required(status, p, TYPE, "status"),
                Decode.required(threadId, p, TYPE, "threadId"),
                Decode.required(timeUsedSeconds, p, TYPE, "timeUsedSeconds"),
                Decode.required(tokensUsed, p, TYPE, "tokensUsed"),
                Decode.required(updatedAt, p, TYPE, "updatedAt"),
                tokenBudget,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeNumberProperty("createdAt", createdAt);
    g.writeStringProperty("objective", objective);
    g.writeName("status");
    Encode.enumeration(g, status, TYPE, "status");
    g.writeStringProperty("threadId", threadId);
    g.writeNumberProperty("timeUsedSeconds", timeUsedSeconds);
    g.writeNumberProperty("tokensUsed", tokensUsed);
    g.writeNumberProperty("updatedAt", updatedAt);
    Encode.property(g, "tokenBudget", tokenBudget, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link ThreadGoal}. */
  public static final class Builder {
    private @Nullable Long createdAt;
    private @Nullable String objective;
    private @Nullable ThreadGoalStatus status;
    private @Nullable String threadId;
    private @Nullable Long timeUsedSeconds;
    private @Nullable Long tokensUsed;
    private @Nullable Long updatedAt;
    private @Nullable Long tokenBudget;
    private long explicitNulls;

    private Builder() {}

    /** {@code createdAt}: required. */
    public Builder createdAt(long value) {
      createdAt = value;
      return this;
    }

    /** {@code objective}: required. */
    public Builder objective(String value) {
      objective = Checks.notNull(value, TYPE, "objective");
      return this;
    }

    /** {@code status}: required. */
    public Builder status(ThreadGoalStatus value) {
      status = Checks.notNull(value, TYPE, "status");
      return this;
    }

    /** {@code threadId}: required. */
    public Builder threadId(String value) {
      threadId = Checks.notNull(value, TYPE, "threadId");
      return this;
    }

    /** {@code timeUsedSeconds}: required. */
    public Builder timeUsedSeconds(long value) {
      timeUsedSeconds = value;
      return this;
    }

    /** {@code tokensUsed}: required. */
    public Builder tokensUsed(long value) {
      tokensUsed = value;
      return this;
    }

    /** {@code updatedAt}: required. */
    public Builder updatedAt(long value) {
      updatedAt = value;
      return this;
    }

    /** {@code tokenBudget}: optional, nullable. */
    public Builder tokenBudget(long value) {
      tokenBudget = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, false);
      return this;
    }

    /** {@code tokenBudget}: optional, nullable. */
    public Builder tokenBudget(@Nullable Long value) {
      tokenBudget = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadGoal build() {
      return new ThreadGoal(
                  Checks.isSet(createdAt, TYPE, "createdAt"),
                  Checks.isSet(objective, TYPE, "objective"),
                  Checks.isSet(status, TYPE, "status"),
                  Checks.isSet(threadId, TYPE, "threadId"),
                  Checks.isSet(timeUsedSeconds, TYPE, "timeUsedSeconds"),
                  Checks.isSet(tokensUsed, TYPE, "tokensUsed"),
                  Checks.isSet(updatedAt, TYPE, "updatedAt"),
                  tokenBudget,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadGoal> {
    Deserializer() {
      super(ThreadGoal.class);
    }

    @Override
    ThreadGoal decode(JsonParser p) {
      return ThreadGoal.read(p);
    }
  }
}
