package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code thread/prediction/request}.
 *
 * @param sourceTurnId required
 * @param threadId required
 */
@JsonDeserialize(using = ThreadPredictionRequestParams.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record ThreadPredictionRequestParams(String sourceTurnId,
    String threadId) implements ProtocolValue {
  private static final String TYPE = "ThreadPredictionRequestParams";

  public ThreadPredictionRequestParams {
    Checks.notNull(sourceTurnId, TYPE, "sourceTurnId");
    Checks.notNull(threadId, TYPE, "threadId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadPredictionRequestParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadPredictionRequestParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadPredictionRequestParams readBody(JsonParser p) {
    String sourceTurnId = null;
    String threadId = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "sourceTurnId" -> sourceTurnId = Decode.string(p, TYPE, "sourceTurnId");
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        default -> p.skipChildren();
      }
    }
    return new ThreadPredictionRequestParams(
                Decode.required(sourceTurnId, p, TYPE, "sourceTurnId"),
                Decode.required(threadId, p, TYPE, "threadId"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("sourceTurnId", sourceTurnId);
    g.writeStringProperty("threadId", threadId);
    g.writeEndObject();
  }

  /** Builds {@link ThreadPredictionRequestParams}. */
  public static final class Builder {
    private @Nullable String sourceTurnId;
    private @Nullable String threadId;

    private Builder() {}

    /** {@code sourceTurnId}: required. */
    public Builder sourceTurnId(String value) {
      sourceTurnId = Checks.notNull(value, TYPE, "sourceTurnId");
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
    public ThreadPredictionRequestParams build() {
      return new ThreadPredictionRequestParams(
                  Checks.isSet(sourceTurnId, TYPE, "sourceTurnId"),
                  Checks.isSet(threadId, TYPE, "threadId"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadPredictionRequestParams> {
    Deserializer() {
      super(ThreadPredictionRequestParams.class);
    }

    @Override
    ThreadPredictionRequestParams decode(JsonParser p) {
      return ThreadPredictionRequestParams.read(p);
    }
  }
}
