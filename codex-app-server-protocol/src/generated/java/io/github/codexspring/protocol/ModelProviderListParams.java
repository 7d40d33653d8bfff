package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code modelProvider/list}.
 *
 */
@JsonDeserialize(using = ModelProviderListParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ModelProviderListParams() implements ProtocolValue {
  private static final String TYPE = "ModelProviderListParams";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ModelProviderListParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ModelProviderListParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ModelProviderListParams readBody(JsonParser p) {
    while (p.nextName() != null) {
      p.nextToken();
      p.skipChildren();
    }
    return new ModelProviderListParams();
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeEndObject();
  }

  /** Builds {@link ModelProviderListParams}. */
  public static final class Builder {
    private Builder() {}

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ModelProviderListParams build() {
      return new ModelProviderListParams();
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ModelProviderListParams> {
    Deserializer() {
      super(ModelProviderListParams.class);
    }

    @Override
    ModelProviderListParams decode(JsonParser p) {
      return ModelProviderListParams.read(p);
    }
  }
}
