package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code thread/queue/reorder}.
 *
 */
@JsonDeserialize(using = ThreadQueueReorderResponse.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record ThreadQueueReorderResponse() implements ProtocolValue {
  private static final String TYPE = "ThreadQueueReorderResponse";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadQueueReorderResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadQueueReorderResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadQueueReorderResponse readBody(JsonParser p) {
    while (p.nextName() != null) {
      p.nextToken();
      p.skipChildren();
    }
    return new ThreadQueueReorderResponse();
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeEndObject();
  }

  /** Builds {@link ThreadQueueReorderResponse}. */
  public static final class Builder {
    private Builder() {}

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadQueueReorderResponse build() {
      return new ThreadQueueReorderResponse();
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadQueueReorderResponse> {
    Deserializer() {
      super(ThreadQueueReorderResponse.class);
    }

    @Override
    ThreadQueueReorderResponse decode(JsonParser p) {
      return ThreadQueueReorderResponse.read(p);
    }
  }
}
