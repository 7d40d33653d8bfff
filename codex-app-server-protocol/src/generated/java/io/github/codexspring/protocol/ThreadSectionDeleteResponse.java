package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code threadSection/delete}.
 *
 */
@JsonDeserialize(using = ThreadSectionDeleteResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ThreadSectionDeleteResponse() implements ProtocolValue {
  private static final String TYPE = "ThreadSectionDeleteResponse";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadSectionDeleteResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadSectionDeleteResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadSectionDeleteResponse readBody(JsonParser p) {
    while (p.nextName() != null) {
      p.nextToken();
      p.skipChildren();
    }
    return new ThreadSectionDeleteResponse();
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeEndObject();
  }

  /** Builds {@link ThreadSectionDeleteResponse}. */
  public static final class Builder {
    private Builder() {}

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadSectionDeleteResponse build() {
      return new ThreadSectionDeleteResponse();
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadSectionDeleteResponse> {
    Deserializer() {
      super(ThreadSectionDeleteResponse.class);
    }

    @Override
    ThreadSectionDeleteResponse decode(JsonParser p) {
      return ThreadSectionDeleteResponse.read(p);
    }
  }
}
