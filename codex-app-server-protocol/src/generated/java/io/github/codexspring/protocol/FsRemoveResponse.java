package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code fs/remove}.
 *
 */
@JsonDeserialize(using = FsRemoveResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record FsRemoveResponse() implements ProtocolValue {
  private static final String TYPE = "FsRemoveResponse";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static FsRemoveResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static FsRemoveResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static FsRemoveResponse readBody(JsonParser p) {
    while (p.nextName() != null) {
      p.nextToken();
      p.skipChildren();
    }
    return new FsRemoveResponse();
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeEndObject();
  }

  /** Builds {@link FsRemoveResponse}. */
  public static final class Builder {
    private Builder() {}

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public FsRemoveResponse build() {
      return new FsRemoveResponse();
    }
  }

  static final class Deserializer extends ProtocolDeserializer<FsRemoveResponse> {
    Deserializer() {
      super(FsRemoveResponse.class);
    }

    @Override
    FsRemoveResponse decode(JsonParser p) {
      return FsRemoveResponse.read(p);
    }
  }
}
