package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code thread/queue/delete}.
 *
 * @param queuedSubmissionId required
 * @param threadId required
 */
@JsonDeserialize(using = ThreadQueueDeleteParams.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record ThreadQueueDeleteParams(String queuedSubmissionId,
    String threadId) implements ProtocolValue {
  private static final String TYPE = "ThreadQueueDeleteParams";

  public ThreadQueueDeleteParams {
    Checks.notNull(queuedSubmissionId, TYPE, "queuedSubmissionId");
    Checks.notNull(threadId, TYPE, "threadId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadQueueDeleteParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadQueueDeleteParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadQueueDeleteParams readBody(JsonParser p) {
    String queuedSubmissionId = null;
    String threadId = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "queuedSubmissionId" -> queuedSubmissionId = Decode.string(p, TYPE, "queuedSubmissionId");
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        default -> p.skipChildren();
      }
    }
    return new ThreadQueueDeleteParams(
                Decode.required(queuedSubmissionId, p, TYPE, "queuedSubmissionId"),
                Decode.required(threadId, p, TYPE, "threadId"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("queuedSubmissionId", queuedSubmissionId);
    g.writeStringProperty("threadId", threadId);
    g.writeEndObject();
  }

  /** Builds {@link ThreadQueueDeleteParams}. */
  public static final class Builder {
    private @Nullable String queuedSubmissionId;
    private @Nullable String threadId;

    private Builder() {}

    /** {@code queuedSubmissionId}: required. */
    public Builder queuedSubmissionId(String value) {
      queuedSubmissionId = Checks.notNull(value, TYPE, "queuedSubmissionId");
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
    public ThreadQueueDeleteParams build() {
      return new ThreadQueueDeleteParams(
                  Checks.isSet(queuedSubmissionId, TYPE, "queuedSubmissionId"),
                  Checks.isSet(threadId, TYPE, "threadId"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadQueueDeleteParams> {
    Deserializer() {
      super(ThreadQueueDeleteParams.class);
    }

    @Override
    ThreadQueueDeleteParams decode(JsonParser p) {
      return ThreadQueueDeleteParams.read(p);
    }
  }
}
