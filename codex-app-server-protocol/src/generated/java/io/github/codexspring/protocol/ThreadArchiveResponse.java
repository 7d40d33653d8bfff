package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code thread/archive}.
 *
 */
@JsonDeserialize(using = ThreadArchiveResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ThreadArchiveResponse() implements ProtocolValue {
  private static final String TYPE = "ThreadArchiveResponse";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadArchiveResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadArchiveResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadArchiveResponse readBody(JsonParser p) {
    while (p.nextName() != null) {
      p.nextToken();
      p.skipChildren();
    }
    return new ThreadArchiveResponse();
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeEndObject();
  }

  /** Builds {@link ThreadArchiveResponse}. */
  public static final class Builder {
    private Builder() {}

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadArchiveResponse build() {
      return new ThreadArchiveResponse();
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadArchiveResponse> {
    Deserializer() {
      super(ThreadArchiveResponse.class);
    }

    @Override
    ThreadArchiveResponse decode(JsonParser p) {
      return ThreadArchiveResponse.read(p);
    }
  }
}
