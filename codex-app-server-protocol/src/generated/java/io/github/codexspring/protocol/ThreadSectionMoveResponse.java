package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code thread/section/move}.
 *
 */
@JsonDeserialize(using = ThreadSectionMoveResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ThreadSectionMoveResponse() implements ProtocolValue {
  private static final String TYPE = "ThreadSectionMoveResponse";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadSectionMoveResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadSectionMoveResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadSectionMoveResponse readBody(JsonParser p) {
    while (p.nextName() != null) {
      p.nextToken();
      p.skipChildren();
    }
    return new ThreadSectionMoveResponse();
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeEndObject();
  }

  /** Builds {@link ThreadSectionMoveResponse}. */
  public static final class Builder {
    private Builder() {}

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadSectionMoveResponse build() {
      return new ThreadSectionMoveResponse();
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadSectionMoveResponse> {
    Deserializer() {
      super(ThreadSectionMoveResponse.class);
    }

    @Override
    ThreadSectionMoveResponse decode(JsonParser p) {
      return ThreadSectionMoveResponse.read(p);
    }
  }
}
