package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code thread/prediction/updated}.
 *
 * @param result required
 * @param sourceTurnId required
 * @param threadId required
 */
@JsonDeserialize(using = ThreadPredictionUpdatedNotification.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ThreadPredictionUpdatedNotification(ThreadPredictionResult result,
    String sourceTurnId, String threadId) implements ProtocolValue {
  private static final String TYPE = "ThreadPredictionUpdatedNotification";

  public ThreadPredictionUpdatedNotification {
    Checks.notNull(result, TYPE, "result");
    Checks.notNull(sourceTurnId, TYPE, "sourceTurnId");
    Checks.notNull(threadId, TYPE, "threadId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadPredictionUpdatedNotification of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadPredictionUpdatedNotification read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadPredictionUpdatedNotification readBody(JsonParser p) {
    ThreadPredictionResult result = null;
    String sourceTurnId = null;
    String threadId = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "result" -> result = ThreadPredictionResult.read(p);
        case "sourceTurnId" -> sourceTurnId = Decode.string(p, TYPE, "sourceTurnId");
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        default -> p.skipChildren();
      }
    }
    return new ThreadPredictionUpdatedNotification(
                Decode.required(result, p, TYPE, "result"),
                Decode.required(sourceTurnId, p, TYPE, "sourceTurnId"),
                Decode.required(threadId, p, TYPE, "threadId"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("result");
    result.write(g);
    g.writeStringProperty("sourceTurnId", sourceTurnId);
    g.writeStringProperty("threadId", threadId);
    g.writeEndObject();
  }

  /** Builds {@link ThreadPredictionUpdatedNotification}. */
  public static final class Builder {
    private @Nullable ThreadPredictionResult result;
    private @Nullable String sourceTurnId;
    private @Nullable String threadId;

    private Builder() {}

    /** {@code result}: required. */
    public Builder result(ThreadPredictionResult value) {
      result = Checks.notNull(value, TYPE, "result");
      return this;
    }

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
    public ThreadPredictionUpdatedNotification build() {
      return new ThreadPredictionUpdatedNotification(
                  Checks.isSet(result, TYPE, "result"),
                  Checks.isSet(sourceTurnId, TYPE, "sourceTurnId"),
                  Checks.isSet(threadId, TYPE, "threadId"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadPredictionUpdatedNotification> {
    Deserializer() {
      super(ThreadPredictionUpdatedNotification.class);
    }

    @Override
    ThreadPredictionUpdatedNotification decode(JsonParser p) {
      return ThreadPredictionUpdatedNotification.read(p);
    }
  }
}
