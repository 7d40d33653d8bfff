package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code thread/inject_items}.
 *
 */
@JsonDeserialize(using = ThreadInjectItemsResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ThreadInjectItemsResponse() implements ProtocolValue {
  private static final String TYPE = "ThreadInjectItemsResponse";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadInjectItemsResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadInjectItemsResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadInjectItemsResponse readBody(JsonParser p) {
    while (p.nextName() != null) {
      p.nextToken();
      p.skipChildren();
    }
    return new ThreadInjectItemsResponse();
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeEndObject();
  }

  /** Builds {@link ThreadInjectItemsResponse}. */
  public static final class Builder {
    private Builder() {}

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadInjectItemsResponse build() {
      return new ThreadInjectItemsResponse();
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadInjectItemsResponse> {
    Deserializer() {
      super(ThreadInjectItemsResponse.class);
    }

    @Override
    ThreadInjectItemsResponse decode(JsonParser p) {
      return ThreadInjectItemsResponse.read(p);
    }
  }
}
