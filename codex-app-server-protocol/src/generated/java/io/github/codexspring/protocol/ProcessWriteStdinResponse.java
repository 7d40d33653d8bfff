package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code process/writeStdin}.
 *
 */
@JsonDeserialize(using = ProcessWriteStdinResponse.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record ProcessWriteStdinResponse() implements ProtocolValue {
  private static final String TYPE = "ProcessWriteStdinResponse";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ProcessWriteStdinResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ProcessWriteStdinResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ProcessWriteStdinResponse readBody(JsonParser p) {
    while (p.nextName() != null) {
      p.nextToken();
      p.skipChildren();
    }
    return new ProcessWriteStdinResponse();
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeEndObject();
  }

  /** Builds {@link ProcessWriteStdinResponse}. */
  public static final class Builder {
    private Builder() {}

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ProcessWriteStdinResponse build() {
      return new ProcessWriteStdinResponse();
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ProcessWriteStdinResponse> {
    Deserializer() {
      super(ProcessWriteStdinResponse.class);
    }

    @Override
    ProcessWriteStdinResponse decode(JsonParser p) {
      return ProcessWriteStdinResponse.read(p);
    }
  }
}
