package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code ModelProviderSummary}.
 *
 * @param canEdit required
 * @param id required
 * @param name required
 * @param settings required
 * @param baseUrl optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ModelProviderSummary.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ModelProviderSummary(boolean canEdit, String id, String name,
    ProviderSettings settings, @Nullable String baseUrl,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ModelProviderSummary";

  public ModelProviderSummary {
    Checks.notNull(id, TYPE, "id");
    Checks.notNull(name, TYPE, "name");
    Checks.notNull(settings, TYPE, "settings");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ModelProviderSummary of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ModelProviderSummary read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ModelProviderSummary readBody(JsonParser p) {
    Boolean canEdit = null;
    String id = null;
    String name = null;
    ProviderSettings settings = null;
    String baseUrl = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "canEdit" -> canEdit = Decode.bool(p, TYPE, "canEdit");
        case "id" -> id = Decode.string(p, TYPE, "id");
        case "name" -> name = Decode.string(p, TYPE, "name");
        case "settings" -> settings = ProviderSettings.read(p);
        case "baseUrl" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          baseUrl = jsonNull ? null : Decode.string(p, TYPE, "baseUrl");
        }
        default -> p.skipChildren();
      }
    }
    return new ModelProviderSummary(
                Decode.required(canEdit, p, TYPE, "canEdit"),
                Decode.required(id, p, TYPE, "id"),
                Decode.required(name, p, TYPE, "name"),
                Decode.required(settings, p, TYPE, "settings"),
                baseUrl,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeBooleanProperty("canEdit", canEdit);
    g.writeStringProperty("id", id);
    g.writeStringProperty("name", name);
    g.writeName("settings");
    settings.write(g);
    Encode.property(g, "baseUrl", baseUrl, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link ModelProviderSummary}. */
  public static final class Builder {
    private @Nullable Boolean canEdit;
    private @Nullable String id;
    private @Nullable String name;
    private @Nullable ProviderSettings settings;
    private @Nullable String baseUrl;
    private long explicitNulls;

    private Builder() {}

    /** {@code canEdit}: required. */
    public Builder canEdit(boolean value) {
      canEdit = value;
      return this;
    }

    /** {@code id}: required. */
    public Builder id(String value) {
      id = Checks.notNull(value, TYPE, "id");
      return this;
    }

    /** {@code name}: required. */
    public Builder name(String value) {
      name = Checks.notNull(value, TYPE, "name");
      return this;
    }

    /** {@code settings}: required. */
    public Builder settings(ProviderSettings value) {
      settings = Checks.notNull(value, TYPE, "settings");
      return this;
    }

    /** {@code baseUrl}: optional, nullable. */
    public Builder baseUrl(@Nullable String value) {
      baseUrl = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ModelProviderSummary build() {
      return new ModelProviderSummary(
                  Checks.isSet(canEdit, TYPE, "canEdit"),
                  Checks.isSet(id, TYPE, "id"),
                  Checks.isSet(name, TYPE, "name"),
                  Checks.isSet(settings, TYPE, "settings"),
                  baseUrl,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ModelProviderSummary> {
    Deserializer() {
      super(ModelProviderSummary.class);
    }

    @Override
    ModelProviderSummary decode(JsonParser p) {
      return ModelProviderSummary.read(p);
    }
  }
}
