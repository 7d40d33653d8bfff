package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code process/kill}.
 *
 */
@JsonDeserialize(using = ProcessKillResponse.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record ProcessKillResponse() implements ProtocolValue {
  private static final String TYPE = "ProcessKillResponse";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ProcessKillResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ProcessKillResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ProcessKillResponse readBody(JsonParser p) {
    while (p.nextName() != null) {
      p.nextToken();
      p.skipChildren();
    }
    return new ProcessKillResponse();
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeEndObject();
  }

  /** Builds {@link ProcessKillResponse}. */
  public static final class Builder {
    private Builder() {}

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ProcessKillResponse build() {
      return new ProcessKillResponse();
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ProcessKillResponse> {
    Deserializer() {
      super(ProcessKillResponse.class);
    }

    @Override
    ProcessKillResponse decode(JsonParser p) {
      return ProcessKillResponse.read(p);
    }
  }
}
