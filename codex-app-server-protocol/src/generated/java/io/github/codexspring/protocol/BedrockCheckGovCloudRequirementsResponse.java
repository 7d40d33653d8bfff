package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code account/bedrock/checkGovCloudRequirements}.
 *
 * @param isGovCloud required
 * @param shouldWarn required
 */
@JsonDeserialize(using = BedrockCheckGovCloudRequirementsResponse.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record BedrockCheckGovCloudRequirementsResponse(boolean isGovCloud,
    boolean shouldWarn) implements ProtocolValue {
  private static final String TYPE = "BedrockCheckGovCloudRequirementsResponse";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static BedrockCheckGovCloudRequirementsResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static BedrockCheckGovCloudRequirementsResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static BedrockCheckGovCloudRequirementsResponse readBody(JsonParser p) {
    Boolean isGovCloud = null;
    Boolean shouldWarn = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "isGovCloud" -> isGovCloud = Decode.bool(p, TYPE, "isGovCloud");
        case "shouldWarn" -> shouldWarn = Decode.bool(p, TYPE, "shouldWarn");
        default -> p.skipChildren();
      }
    }
    return new BedrockCheckGovCloudRequirementsResponse(
                Decode.required(isGovCloud, p, TYPE, "isGovCloud"),
                Decode.required(shouldWarn, p, TYPE, "shouldWarn"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeBooleanProperty("isGovCloud", isGovCloud);
    g.writeBooleanProperty("shouldWarn", shouldWarn);
    g.writeEndObject();
  }

  /** Builds {@link BedrockCheckGovCloudRequirementsResponse}. */
  public static final class Builder {
    private @Nullable Boolean isGovCloud;
    private @Nullable Boolean shouldWarn;

    private Builder() {}

    /** {@code isGovCloud}: required. */
    public Builder isGovCloud(boolean value) {
      isGovCloud = value;
      return this;
    }

    /** {@code shouldWarn}: required. */
    public Builder shouldWarn(boolean value) {
      shouldWarn = value;
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public BedrockCheckGovCloudRequirementsResponse build() {
      return new BedrockCheckGovCloudRequirementsResponse(
                  Checks.isSet(isGovCloud, TYPE, "isGovCloud"),
                  Checks.isSet(shouldWarn, TYPE, "shouldWarn"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<BedrockCheckGovCloudRequirementsResponse> {
    Deserializer() {
      super(BedrockCheckGovCloudRequirementsResponse.class);
    }

    @Override
    BedrockCheckGovCloudRequirementsResponse decode(JsonParser p) {
      return BedrockCheckGovCloudRequirementsResponse.read(p);
    }
  }
}
