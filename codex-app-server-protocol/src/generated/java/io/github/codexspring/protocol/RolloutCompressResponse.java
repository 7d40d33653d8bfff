package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code rollout/compress}.
 *
 */
@JsonDeserialize(using = RolloutCompressResponse.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record RolloutCompressResponse() implements ProtocolValue {
  private static final String TYPE = "RolloutCompressResponse";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static RolloutCompressResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static RolloutCompressResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static RolloutCompressResponse readBody(JsonParser p) {
    while (p.nextName() != null) {
      p.nextToken();
      p.skipChildren();
    }
    return new RolloutCompressResponse();
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeEndObject();
  }

  /** Builds {@link RolloutCompressResponse}. */
  public static final class Builder {
    private Builder() {}

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public RolloutCompressResponse build() {
      return new RolloutCompressResponse();
    }
  }

  static final class Deserializer extends ProtocolDeserializer<RolloutCompressResponse> {
    Deserializer() {
      super(RolloutCompressResponse.class);
    }

    @Override
    RolloutCompressResponse decode(JsonParser p) {
      return RolloutCompressResponse.read(p);
    }
  }
}
