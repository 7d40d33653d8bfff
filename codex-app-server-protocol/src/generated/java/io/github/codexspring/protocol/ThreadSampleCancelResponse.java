package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code thread/sample/cancel}.
 *
 */
@JsonDeserialize(using = ThreadSampleCancelResponse.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record ThreadSampleCancelResponse() implements ProtocolValue {
  private static final String TYPE = "ThreadSampleCancelResponse";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadSampleCancelResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadSampleCancelResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadSampleCancelResponse readBody(JsonParser p) {
    while (p.nextName() != null) {
      p.nextToken();
      p.skipChildren();
    }
    return new ThreadSampleCancelResponse();
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeEndObject();
  }

  /** Builds {@link ThreadSampleCancelResponse}. */
  public static final class Builder {
    private Builder() {}

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadSampleCancelResponse build() {
      return new ThreadSampleCancelResponse();
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadSampleCancelResponse> {
    Deserializer() {
      super(ThreadSampleCancelResponse.class);
    }

    @Override
    ThreadSampleCancelResponse decode(JsonParser p) {
      return ThreadSampleCancelResponse.read(p);
    }
  }
}
