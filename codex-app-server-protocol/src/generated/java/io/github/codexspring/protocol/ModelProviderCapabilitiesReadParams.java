package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code modelProvider/capabilities/read}.
 *
 */
@JsonDeserialize(using = ModelProviderCapabilitiesReadParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ModelProviderCapabilitiesReadParams() implements ProtocolValue {
  private static final String TYPE = "ModelProviderCapabilitiesReadParams";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ModelProviderCapabilitiesReadParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ModelProviderCapabilitiesReadParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ModelProviderCapabilitiesReadParams readBody(JsonParser p) {
    while (p.nextName() != null) {
      p.nextToken();
      p.skipChildren();
    }
    return new ModelProviderCapabilitiesReadParams();
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeEndObject();
  }

  /** Builds {@link ModelProviderCapabilitiesReadParams}. */
  public static final class Builder {
    private Builder() {}

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ModelProviderCapabilitiesReadParams build() {
      return new ModelProviderCapabilitiesReadParams();
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ModelProviderCapabilitiesReadParams> {
    Deserializer() {
      super(ModelProviderCapabilitiesReadParams.class);
    }

    @Override
    ModelProviderCapabilitiesReadParams decode(JsonParser p) {
      return ModelProviderCapabilitiesReadParams.read(p);
    }
  }
}
