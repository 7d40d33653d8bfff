package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code memory/reset}.
 *
 */
@JsonDeserialize(using = MemoryResetResponse.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record MemoryResetResponse() implements ProtocolValue {
  private static final String TYPE = "MemoryResetResponse";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static MemoryResetResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static MemoryResetResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static MemoryResetResponse readBody(JsonParser p) {
    while (p.nextName() != null) {
      p.nextToken();
      p.skipChildren();
    }
    return new MemoryResetResponse();
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeEndObject();
  }

  /** Builds {@link MemoryResetResponse}. */
  public static final class Builder {
    private Builder() {}

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public MemoryResetResponse build() {
      return new MemoryResetResponse();
    }
  }

  static final class Deserializer extends ProtocolDeserializer<MemoryResetResponse> {
    Deserializer() {
      super(MemoryResetResponse.class);
    }

    @Override
    MemoryResetResponse decode(JsonParser p) {
      return MemoryResetResponse.read(p);
    }
  }
}
