package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code ExperimentalFeature}.
 *
 * @param defaultEnabled required
 * @param enabled required
 * @param name required
 * @param stage required
 * @param announcement optional, nullable
 * @param description optional, nullable
 * @param displayName optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ExperimentalFeature.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ExperimentalFeature(boolean defaultEnabled, boolean enabled, String name,
    ExperimentalFeatureStage stage, @Nullable String announcement, @Nullable String description,
    @Nullable String displayName, ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ExperimentalFeature";

  public ExperimentalFeature {
    Checks.notNull(name, TYPE, "name");
    Checks.notNull(stage, TYPE, "stage");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ExperimentalFeature of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ExperimentalFeature read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ExperimentalFeature readBody(JsonParser p) {
    Boolean defaultEnabled = null;
    Boolean enabled = null;
    String name = null;
    ExperimentalFeatureStage stage = null;
    String announcement = null;
    String description = null;
    String displayName = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "defaultEnabled" -> defaultEnabled = Decode.bool(p, TYPE, "defaultEnabled");
        case "enabled" -> enabled = Decode.bool(p, TYPE, "enabled");
        case "name" -> name = Decode.string(p, TYPE, "name");
        case "stage" -> stage = ExperimentalFeatureStage.fromWire(Decode.string(p, TYPE, "stage"));
        case "announcement" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          announcement = jsonNull ? null : Decode.string(p, TYPE, "announcement");
        }
        case "description" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          description = jsonNull ? null : Decode.string(p, TYPE, "description");
        }
        case "displayName" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          displayName = jsonNull ? null : Decode.string(p, TYPE, "displayName");
        }
        default -> p.skipChildren();
      }
    }
    return new ExperimentalFeature(
                Decode.required(defaultEnabled, p, TYPE, "defaultEnabled"),
                Decode.required(enabled, p, TYPE, "enabled"),
                Decode.required(name, p, TYPE, "name"),
                Decode.required(stage, p, TYPE, "stage"),
                announcement,
                description,
                displayName,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeBooleanProperty("defaultEnabled", defaultEnabled);
    g.writeBooleanProperty("enabled", enabled);
    g.writeStringProperty("name", name);
    g.writeName("stage");
    Encode.enumeration(g, stage, TYPE, "stage");
    Encode.property(g, "announcement", announcement, explicitNulls.contains(0));
    Encode.property(g, "description", description, explicitNulls.contains(1));
    Encode.property(g, "displayName", displayName, explicitNulls.contains(2));
    g.writeEndObject();
  }

  /** Builds {@link ExperimentalFeature}. */
  public static final class Builder {
    private @Nullable Boolean defaultEnabled;
    private @Nullable Boolean enabled;
    private @Nullable String name;
    private @Nullable ExperimentalFeatureStage stage;
    private @Nullable String announcement;
    private @Nullable String description;
    private @Nullable String displayName;
    private long explicitNulls;

    private Builder() {}

    /** {@code defaultEnabled}: required. */
    public Builder defaultEnabled(boolean value) {
      defaultEnabled = value;
      return this;
    }

    /** {@code enabled}: required. */
    public Builder enabled(boolean value) {
      enabled = value;
      return this;
    }

    /** {@code name}: required. */
    public Builder name(String value) {
      name = Checks.notNull(value, TYPE, "name");
      return this;
    }

    /** {@code stage}: required. */
    public Builder stage(ExperimentalFeatureStage value) {
      stage = Checks.notNull(value, TYPE, "stage");
      return this;
    }

    /** {@code announcement}: optional, nullable. */
    public Builder announcement(@Nullable String value) {
      announcement = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code description}: optional, nullable. */
    public Builder description(@Nullable String value) {
      description = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code displayName}: optional, nullable. */
    public Builder displayName(@Nullable String value) {
      displayName = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ExperimentalFeature build() {
      return new ExperimentalFeature(
                  Checks.isSet(defaultEnabled, TYPE, "defaultEnabled"),
                  Checks.isSet(enabled, TYPE, "enabled"),
                  Checks.isSet(name, TYPE, "name"),
                  Checks.isSet(stage, TYPE, "stage"),
                  announcement,
                  description,
                  displayName,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ExperimentalFeature> {
    Deserializer() {
      super(ExperimentalFeature.class);
    }

    @Override
    ExperimentalFeature decode(JsonParser p) {
      return ExperimentalFeature.read(p);
    }
  }
}
