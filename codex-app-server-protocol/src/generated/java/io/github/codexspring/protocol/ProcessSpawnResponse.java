package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code process/spawn}.
 *
 */
@JsonDeserialize(using = ProcessSpawnResponse.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record ProcessSpawnResponse() implements ProtocolValue {
  private static final String TYPE = "ProcessSpawnResponse";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ProcessSpawnResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ProcessSpawnResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ProcessSpawnResponse readBody(JsonParser p) {
    while (p.nextName() != null) {
      p.nextToken();
      p.skipChildren();
    }
    return new ProcessSpawnResponse();
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeEndObject();
  }

  /** Builds {@link ProcessSpawnResponse}. */
  public static final class Builder {
    private Builder() {}

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ProcessSpawnResponse build() {
      return new ProcessSpawnResponse();
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ProcessSpawnResponse> {
    Deserializer() {
      super(ProcessSpawnResponse.class);
    }

    @Override
    ProcessSpawnResponse decode(JsonParser p) {
      return ProcessSpawnResponse.read(p);
    }
  }
}
