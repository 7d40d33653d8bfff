package io.github.codexspring.protocol;

import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code thread/queue/reorder}.
 *
 * @param queuedSubmissionIds required
 * @param threadId required
 */
@JsonDeserialize(using = ThreadQueueReorderParams.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record ThreadQueueReorderParams(List<String> queuedSubmissionIds,
    String threadId) implements ProtocolValue {
  private static final String TYPE = "ThreadQueueReorderParams";

  public ThreadQueueReorderParams {
    Checks.notNull(queuedSubmissionIds, TYPE, "queuedSubmissionIds");
    queuedSubmissionIds = List.copyOf(queuedSubmissionIds);
    Checks.notNull(threadId, TYPE, "threadId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadQueueReorderParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadQueueReorderParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadQueueReorderParams readBody(JsonParser p) {
    List<String> queuedSubmissionIds = null;
    String threadId = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "queuedSubmissionIds" -> queuedSubmissionIds = Decode.strings(p, TYPE, "queuedSubmissionIds");
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        default -> p.skipChildren();
      }
    }
    return new ThreadQueueReorderParams(
                Decode.required(queuedSubmissionIds, p, TYPE, "queuedSubmissionIds"),
                Decode.required(threadId, p, TYPE, "threadId"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("queuedSubmissionIds");
    Encode.strings(g, queuedSubmissionIds);
    g.writeStringProperty("threadId", threadId);
    g.writeEndObject();
  }

  /** Builds {@link ThreadQueueReorderParams}. */
  public static final class Builder {
    private @Nullable List<String> queuedSubmissionIds;
    private @Nullable String threadId;

    private Builder() {}

    /** {@code queuedSubmissionIds}: required. */
    public Builder queuedSubmissionIds(List<String> value) {
      queuedSubmissionIds = Checks.notNull(value, TYPE, "queuedSubmissionIds");
      return this;
    }

    /** {@code queuedSubmissionIds}: required. */
    public Builder queuedSubmissionIds(String... value) {
      return queuedSubmissionIds(List.of(value));
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
    public ThreadQueueReorderParams build() {
      return new ThreadQueueReorderParams(
                  Checks.isSet(queuedSubmissionIds, TYPE, "queuedSubmissionIds"),
                  Checks.isSet(threadId, TYPE, "threadId"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadQueueReorderParams> {
    Deserializer() {
      super(ThreadQueueReorderParams.class);
    }

    @Override
    ThreadQueueReorderParams decode(JsonParser p) {
      return ThreadQueueReorderParams.read(p);
    }
  }
}
