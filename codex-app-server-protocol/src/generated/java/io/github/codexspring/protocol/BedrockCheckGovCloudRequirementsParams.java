package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code account/bedrock/checkGovCloudRequirements}.
 *
 */
@JsonDeserialize(using = BedrockCheckGovCloudRequirementsParams.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record BedrockCheckGovCloudRequirementsParams() implements ProtocolValue {
  private static final String TYPE = "BedrockCheckGovCloudRequirementsParams";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static BedrockCheckGovCloudRequirementsParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static BedrockCheckGovCloudRequirementsParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static BedrockCheckGovCloudRequirementsParams readBody(JsonParser p) {
    while (p.nextName() != null) {
      p.nextToken();
      p.skipChildren();
    }
    return new BedrockCheckGovCloudRequirementsParams();
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeEndObject();
  }

  /** Builds {@link BedrockCheckGovCloudRequirementsParams}. */
  public static final class Builder {
    private Builder() {}

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public BedrockCheckGovCloudRequirementsParams build() {
      return new BedrockCheckGovCloudRequirementsParams();
    }
  }

  static final class Deserializer extends ProtocolDeserializer<BedrockCheckGovCloudRequirementsParams> {
    Deserializer() {
      super(BedrockCheckGovCloudRequirementsParams.class);
    }

    @Override
    BedrockCheckGovCloudRequirementsParams decode(JsonParser p) {
      return BedrockCheckGovCloudRequirementsParams.read(p);
    }
  }
}
