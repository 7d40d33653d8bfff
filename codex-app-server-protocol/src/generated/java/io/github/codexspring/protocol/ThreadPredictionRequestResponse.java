package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code thread/prediction/request}.
 *
 */
@JsonDeserialize(using = ThreadPredictionRequestResponse.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record ThreadPredictionRequestResponse() implements ProtocolValue {
  private static final String TYPE = "ThreadPredictionRequestResponse";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadPredictionRequestResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadPredictionRequestResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadPredictionRequestResponse readBody(JsonParser p) {
    while (p.nextName() != null) {
      p.nextToken();
      p.skipChildren();
    }
    return new ThreadPredictionRequestResponse();
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeEndObject();
  }

  /** Builds {@link ThreadPredictionRequestResponse}. */
  public static final class Builder {
    private Builder() {}

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadPredictionRequestResponse build() {
      return new ThreadPredictionRequestResponse();
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadPredictionRequestResponse> {
    Deserializer() {
      super(ThreadPredictionRequestResponse.class);
    }

    @Override
    ThreadPredictionRequestResponse decode(JsonParser p) {
      return ThreadPredictionRequestResponse.read(p);
    }
  }
}
