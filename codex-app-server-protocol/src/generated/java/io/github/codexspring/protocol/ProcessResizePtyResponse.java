package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code process/resizePty}.
 *
 */
@JsonDeserialize(using = ProcessResizePtyResponse.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record ProcessResizePtyResponse() implements ProtocolValue {
  private static final String TYPE = "ProcessResizePtyResponse";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ProcessResizePtyResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ProcessResizePtyResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ProcessResizePtyResponse readBody(JsonParser p) {
    while (p.nextName() != null) {
      p.nextToken();
      p.skipChildren();
    }
    return new ProcessResizePtyResponse();
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeEndObject();
  }

  /** Builds {@link ProcessResizePtyResponse}. */
  public static final class Builder {
    private Builder() {}

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ProcessResizePtyResponse build() {
      return new ProcessResizePtyResponse();
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ProcessResizePtyResponse> {
    Deserializer() {
      super(ProcessResizePtyResponse.class);
    }

    @Override
    ProcessResizePtyResponse decode(JsonParser p) {
      return ProcessResizePtyResponse.read(p);
    }
  }
}
