package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code thread/queue/add}.
 *
 * @param queuedSubmission required
 */
@JsonDeserialize(using = ThreadQueueAddResponse.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record ThreadQueueAddResponse(QueuedSubmission queuedSubmission) implements ProtocolValue {
  private static final String TYPE = "ThreadQueueAddResponse";

  public ThreadQueueAddResponse {
    Checks.notNull(queuedSubmission, TYPE, "queuedSubmission");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadQueueAddResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadQueueAddResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadQueueAddResponse readBody(JsonParser p) {
    QueuedSubmission queuedSubmission = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "queuedSubmission" -> queuedSubmission = QueuedSubmission.read(p);
        default -> p.skipChildren();
      }
    }
    return new ThreadQueueAddResponse(
                Decode.required(queuedSubmission, p, TYPE, "queuedSubmission"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("queuedSubmission");
    queuedSubmission.write(g);
    g.writeEndObject();
  }

  /** Builds {@link ThreadQueueAddResponse}. */
  public static final class Builder {
    private @Nullable QueuedSubmission queuedSubmission;

    private Builder() {}

    /** {@code queuedSubmission}: required. */
    public Builder queuedSubmission(QueuedSubmission value) {
      queuedSubmission = Checks.notNull(value, TYPE, "queuedSubmission");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadQueueAddResponse build() {
      return new ThreadQueueAddResponse(
                  Checks.isSet(queuedSubmission, TYPE, "queuedSubmission"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadQueueAddResponse> {
    Deserializer() {
      super(ThreadQueueAddResponse.class);
    }

    @Override
    ThreadQueueAddResponse decode(JsonParser p) {
      return ThreadQueueAddResponse.read(p);
    }
  }
}
