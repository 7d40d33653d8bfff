package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code fs/createDirectory}.
 *
 */
@JsonDeserialize(using = FsCreateDirectoryResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record FsCreateDirectoryResponse() implements ProtocolValue {
  private static final String TYPE = "FsCreateDirectoryResponse";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static FsCreateDirectoryResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static FsCreateDirectoryResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static FsCreateDirectoryResponse readBody(JsonParser p) {
    while (p.nextName() != null) {
      p.nextToken();
      p.skipChildren();
    }
    return new FsCreateDirectoryResponse();
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeEndObject();
  }

  /** Builds {@link FsCreateDirectoryResponse}. */
  public static final class Builder {
    private Builder() {}

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public FsCreateDirectoryResponse build() {
      return new FsCreateDirectoryResponse();
    }
  }

  static final class Deserializer extends ProtocolDeserializer<FsCreateDirectoryResponse> {
    Deserializer() {
      super(FsCreateDirectoryResponse.class);
    }

    @Override
    FsCreateDirectoryResponse decode(JsonParser p) {
      return FsCreateDirectoryResponse.read(p);
    }
  }
}
