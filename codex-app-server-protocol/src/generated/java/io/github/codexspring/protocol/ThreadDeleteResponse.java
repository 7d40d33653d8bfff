package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code thread/delete}.
 *
 */
@JsonDeserialize(using = ThreadDeleteResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ThreadDeleteResponse() implements ProtocolValue {
  private static final String TYPE = "ThreadDeleteResponse";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadDeleteResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadDeleteResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadDeleteResponse readBody(JsonParser p) {
    while (p.nextName() != null) {
      p.nextToken();
      p.skipChildren();
    }
    return new ThreadDeleteResponse();
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeEndObject();
  }

  /** Builds {@link ThreadDeleteResponse}. */
  public static final class Builder {
    private Builder() {}

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadDeleteResponse build() {
      return new ThreadDeleteResponse();
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadDeleteResponse> {
    Deserializer() {
      super(ThreadDeleteResponse.class);
    }

    @Override
    ThreadDeleteResponse decode(JsonParser p) {
      return ThreadDeleteResponse.read(p);
    }
  }
}
