package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code fs/unwatch}.
 *
 */
@JsonDeserialize(using = FsUnwatchResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record FsUnwatchResponse() implements ProtocolValue {
  private static final String TYPE = "FsUnwatchResponse";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static FsUnwatchResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static FsUnwatchResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static FsUnwatchResponse readBody(JsonParser p) {
    while (p.nextName() != null) {
      p.nextToken();
      p.skipChildren();
    }
    return new FsUnwatchResponse();
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeEndObject();
  }

  /** Builds {@link FsUnwatchResponse}. */
  public static final class Builder {
    private Builder() {}

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public FsUnwatchResponse build() {
      return new FsUnwatchResponse();
    }
  }

  static final class Deserializer extends ProtocolDeserializer<FsUnwatchResponse> {
    Deserializer() {
      super(FsUnwatchResponse.class);
    }

    @Override
    FsUnwatchResponse decode(JsonParser p) {
      return FsUnwatchResponse.read(p);
    }
  }
}
