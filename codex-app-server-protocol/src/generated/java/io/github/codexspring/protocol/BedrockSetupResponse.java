package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code account/bedrock/setup}.
 *
 */
@JsonDeserialize(using = BedrockSetupResponse.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record BedrockSetupResponse() implements ProtocolValue {
  private static final String TYPE = "BedrockSetupResponse";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static BedrockSetupResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static BedrockSetupResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static BedrockSetupResponse readBody(JsonParser p) {
    while (p.nextName() != null) {
      p.nextToken();
      p.skipChildren();
    }
    return new BedrockSetupResponse();
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeEndObject();
  }

  /** Builds {@link BedrockSetupResponse}. */
  public static final class Builder {
    private Builder() {}

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public BedrockSetupResponse build() {
      return new BedrockSetupResponse();
    }
  }

  static final class Deserializer extends ProtocolDeserializer<BedrockSetupResponse> {
    Deserializer() {
      super(BedrockSetupResponse.class);
    }

    @Override
    BedrockSetupResponse decode(JsonParser p) {
      return BedrockSetupResponse.read(p);
    }
  }
}
