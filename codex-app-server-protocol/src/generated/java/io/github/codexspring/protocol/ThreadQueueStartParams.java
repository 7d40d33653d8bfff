package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code thread/queue/start}.
 *
 * @param threadId required
 * @param queuedSubmissionId optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ThreadQueueStartParams.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record ThreadQueueStartParams(String threadId, @Nullable String queuedSubmissionId,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ThreadQueueStartParams";

  public ThreadQueueStartParams {
    Checks.notNull(threadId, TYPE, "threadId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadQueueStartParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadQueueStartParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadQueueStartParams readBody(JsonParser p) {
    String threadId = null;
    String queuedSubmissionId = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        case "queuedSubmissionId" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          queuedSubmissionId = jsonNull ? null : Decode.string(p, TYPE, "queuedSubmissionId");
        }
        default -> p.skipChildren();
      }
    }
    return new ThreadQueueStartParams(
                Decode.required(threadId, p, TYPE, "threadId"),
                queuedSubmissionId,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("threadId", threadId);
    Encode.property(g, "queuedSubmissionId", queuedSubmissionId, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link ThreadQueueStartParams}. */
  public static final class Builder {
    private @Nullable String threadId;
    private @Nullable String queuedSubmissionId;
    private long explicitNulls;

    private Builder() {}

    /** {@code threadId}: required. */
    public Builder threadId(String value) {
      threadId = Checks.notNull(value, TYPE, "threadId");
      return this;
    }

    /** {@code queuedSubmissionId}: optional, nullable. */
    public Builder queuedSubmissionId(@Nullable String value) {
      queuedSubmissionId = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadQueueStartParams build() {
      return new ThreadQueueStartParams(
                  Checks.isSet(threadId, TYPE, "threadId"),
                  queuedSubmissionId,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadQueueStartParams> {
    Deserializer() {
      super(ThreadQueueStartParams.class);
    }

    @Override
    ThreadQueueStartParams decode(JsonParser p) {
      return ThreadQueueStartParams.read(p);
    }
  }
}
