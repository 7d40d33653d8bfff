package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code fs/writeFile}.
 *
 */
@JsonDeserialize(using = FsWriteFileResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record FsWriteFileResponse() implements ProtocolValue {
  private static final String TYPE = "FsWriteFileResponse";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static FsWriteFileResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static FsWriteFileResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static FsWriteFileResponse readBody(JsonParser p) {
    while (p.nextName() != null) {
      p.nextToken();
      p.skipChildren();
    }
    return new FsWriteFileResponse();
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeEndObject();
  }

  /** Builds {@link FsWriteFileResponse}. */
  public static final class Builder {
    private Builder() {}

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public FsWriteFileResponse build() {
      return new FsWriteFileResponse();
    }
  }

  static final class Deserializer extends ProtocolDeserializer<FsWriteFileResponse> {
    Deserializer() {
      super(FsWriteFileResponse.class);
    }

    @Override
    FsWriteFileResponse decode(JsonParser p) {
      return FsWriteFileResponse.read(p);
    }
  }
}
