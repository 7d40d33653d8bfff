package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code fs/copy}.
 *
 */
@JsonDeserialize(using = FsCopyResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record FsCopyResponse() implements ProtocolValue {
  private static final String TYPE = "FsCopyResponse";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static FsCopyResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static FsCopyResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static FsCopyResponse readBody(JsonParser p) {
    while (p.nextName() != null) {
      p.nextToken();
      p.skipChildren();
    }
    return new FsCopyResponse();
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeEndObject();
  }

  /** Builds {@link FsCopyResponse}. */
  public static final class Builder {
    private Builder() {}

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public FsCopyResponse build() {
      return new FsCopyResponse();
    }
  }

  static final class Deserializer extends ProtocolDeserializer<FsCopyResponse> {
    Deserializer() {
      super(FsCopyResponse.class);
    }

    @Override
    FsCopyResponse decode(JsonParser p) {
      return FsCopyResponse.read(p);
    }
  }
}
