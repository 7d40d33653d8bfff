package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code thread/name/set}.
 *
 */
@JsonDeserialize(using = ThreadSetNameResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ThreadSetNameResponse() implements ProtocolValue {
  private static final String TYPE = "ThreadSetNameResponse";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadSetNameResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadSetNameResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadSetNameResponse readBody(JsonParser p) {
    while (p.nextName() != null) {
      p.nextToken();
      p.skipChildren();
    }
    return new ThreadSetNameResponse();
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeEndObject();
  }

  /** Builds {@link ThreadSetNameResponse}. */
  public static final class Builder {
    private Builder() {}

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadSetNameResponse build() {
      return new ThreadSetNameResponse();
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadSetNameResponse> {
    Deserializer() {
      super(ThreadSetNameResponse.class);
    }

    @Override
    ThreadSetNameResponse decode(JsonParser p) {
      return ThreadSetNameResponse.read(p);
    }
  }
}
