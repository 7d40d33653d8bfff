package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code modelProvider/config/write}.
 *
 * @param settings required
 */
@JsonDeserialize(using = ModelProviderConfigWriteParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ModelProviderConfigWriteParams(
    ProviderSettingsPatch settings) implements ProtocolValue {
  private static final String TYPE = "ModelProviderConfigWriteParams";

  public ModelProviderConfigWriteParams {
    Checks.notNull(settings, TYPE, "settings");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ModelProviderConfigWriteParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ModelProviderConfigWriteParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ModelProviderConfigWriteParams readBody(JsonParser p) {
    ProviderSettingsPatch settings = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "settings" -> settings = ProviderSettingsPatch.read(p);
        default -> p.skipChildren();
      }
    }
    return new ModelProviderConfigWriteParams(
                Decode.required(settings, p, TYPE, "settings"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("settings");
    settings.write(g);
    g.writeEndObject();
  }

  /** Builds {@link ModelProviderConfigWriteParams}. */
  public static final class Builder {
    private @Nullable ProviderSettingsPatch settings;

    private Builder() {}

    /** {@code settings}: required. */
    public Builder settings(ProviderSettingsPatch value) {
      settings = Checks.notNull(value, TYPE, "settings");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ModelProviderConfigWriteParams build() {
      return new ModelProviderConfigWriteParams(
                  Checks.isSet(settings, TYPE, "settings"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ModelProviderConfigWriteParams> {
    Deserializer() {
      super(ModelProviderConfigWriteParams.class);
    }

    @Override
    ModelProviderConfigWriteParams decode(JsonParser p) {
      return ModelProviderConfigWriteParams.read(p);
    }
  }
}
