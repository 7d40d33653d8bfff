package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code environment/add}.
 *
 */
@JsonDeserialize(using = EnvironmentAddResponse.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record EnvironmentAddResponse() implements ProtocolValue {
  private static final String TYPE = "EnvironmentAddResponse";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static EnvironmentAddResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static EnvironmentAddResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static EnvironmentAddResponse readBody(JsonParser p) {
    while (p.nextName() != null) {
      p.nextToken();
      p.skipChildren();
    }
    return new EnvironmentAddResponse();
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeEndObject();
  }

  /** Builds {@link EnvironmentAddResponse}. */
  public static final class Builder {
    private Builder() {}

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public EnvironmentAddResponse build() {
      return new EnvironmentAddResponse();
    }
  }

  static final class Deserializer extends ProtocolDeserializer<EnvironmentAddResponse> {
    Deserializer() {
      super(EnvironmentAddResponse.class);
    }

    @Override
    EnvironmentAddResponse decode(JsonParser p) {
      return EnvironmentAddResponse.read(p);
    }
  }
}
