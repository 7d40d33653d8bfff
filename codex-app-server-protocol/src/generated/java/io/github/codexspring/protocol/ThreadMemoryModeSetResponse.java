package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code thread/memoryMode/set}.
 *
 */
@JsonDeserialize(using = ThreadMemoryModeSetResponse.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record ThreadMemoryModeSetResponse() implements ProtocolValue {
  private static final String TYPE = "ThreadMemoryModeSetResponse";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadMemoryModeSetResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadMemoryModeSetResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadMemoryModeSetResponse readBody(JsonParser p) {
    while (p.nextName() != null) {
      p.nextToken();
      p.skipChildren();
    }
    return new ThreadMemoryModeSetResponse();
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeEndObject();
  }

  /** Builds {@link ThreadMemoryModeSetResponse}. */
  public static final class Builder {
    private Builder() {}

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadMemoryModeSetResponse build() {
      return new ThreadMemoryModeSetResponse();
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadMemoryModeSetResponse> {
    Deserializer() {
      super(ThreadMemoryModeSetResponse.class);
    }

    @Override
    ThreadMemoryModeSetResponse decode(JsonParser p) {
      return ThreadMemoryModeSetResponse.read(p);
    }
  }
}
