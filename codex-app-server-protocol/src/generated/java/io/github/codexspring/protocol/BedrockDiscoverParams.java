package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code account/bedrock/discover}.
 *
 */
@JsonDeserialize(using = BedrockDiscoverParams.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record BedrockDiscoverParams() implements ProtocolValue {
  private static final String TYPE = "BedrockDiscoverParams";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static BedrockDiscoverParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static BedrockDiscoverParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static BedrockDiscoverParams readBody(JsonParser p) {
    while (p.nextName() != null) {
      p.nextToken();
      p.skipChildren();
    }
    return new BedrockDiscoverParams();
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeEndObject();
  }

  /** Builds {@link BedrockDiscoverParams}. */
  public static final class Builder {
    private Builder() {}

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public BedrockDiscoverParams build() {
      return new BedrockDiscoverParams();
    }
  }

  static final class Deserializer extends ProtocolDeserializer<BedrockDiscoverParams> {
    Deserializer() {
      super(BedrockDiscoverParams.class);
    }

    @Override
    BedrockDiscoverParams decode(JsonParser p) {
      return BedrockDiscoverParams.read(p);
    }
  }
}
