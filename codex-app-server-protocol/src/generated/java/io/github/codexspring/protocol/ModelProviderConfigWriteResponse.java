package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code modelProvider/config/write}.
 *
 * @param provider required
 */
@JsonDeserialize(using = ModelProviderConfigWriteResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ModelProviderConfigWriteResponse(
    ModelProviderSummary provider) implements ProtocolValue {
  private static final String TYPE = "ModelProviderConfigWriteResponse";

  public ModelProviderConfigWriteResponse {
    Checks.notNull(provider, TYPE, "provider");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ModelProviderConfigWriteResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ModelProviderConfigWriteResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ModelProviderConfigWriteResponse readBody(JsonParser p) {
    ModelProviderSummary provider = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "provider" -> provider = ModelProviderSummary.read(p);
        default -> p.skipChildren();
      }
    }
    return new ModelProviderConfigWriteResponse(
                Decode.required(provider, p, TYPE, "provider"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("provider");
    provider.write(g);
    g.writeEndObject();
  }

  /** Builds {@link ModelProviderConfigWriteResponse}. */
  public static final class Builder {
    private @Nullable ModelProviderSummary provider;

    private Builder() {}

    /** {@code provider}: required. */
    public Builder provider(ModelProviderSummary value) {
      provider = Checks.notNull(value, TYPE, "provider");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ModelProviderConfigWriteResponse build() {
      return new ModelProviderConfigWriteResponse(
                  Checks.isSet(provider, TYPE, "provider"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ModelProviderConfigWriteResponse> {
    Deserializer() {
      super(ModelProviderConfigWriteResponse.class);
    }

    @Override
    ModelProviderConfigWriteResponse decode(JsonParser p) {
      return ModelProviderConfigWriteResponse.read(p);
    }
  }
}
