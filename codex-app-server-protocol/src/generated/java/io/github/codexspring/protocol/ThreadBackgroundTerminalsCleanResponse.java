package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code thread/backgroundTerminals/clean}.
 *
 */
@JsonDeserialize(using = ThreadBackgroundTerminalsCleanResponse.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record ThreadBackgroundTerminalsCleanResponse() implements ProtocolValue {
  private static final String TYPE = "ThreadBackgroundTerminalsCleanResponse";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadBackgroundTerminalsCleanResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadBackgroundTerminalsCleanResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadBackgroundTerminalsCleanResponse readBody(JsonParser p) {
    while (p.nextName() != null) {
      p.nextToken();
      p.skipChildren();
    }
    return new ThreadBackgroundTerminalsCleanResponse();
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeEndObject();
  }

  /** Builds {@link ThreadBackgroundTerminalsCleanResponse}. */
  public static final class Builder {
    private Builder() {}

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadBackgroundTerminalsCleanResponse build() {
      return new ThreadBackgroundTerminalsCleanResponse();
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadBackgroundTerminalsCleanResponse> {
    Deserializer() {
      super(ThreadBackgroundTerminalsCleanResponse.class);
    }

    @Override
    ThreadBackgroundTerminalsCleanResponse decode(JsonParser p) {
      return ThreadBackgroundTerminalsCleanResponse.read(p);
    }
  }
}
