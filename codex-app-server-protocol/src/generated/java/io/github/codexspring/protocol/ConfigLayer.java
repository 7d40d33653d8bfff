package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code ConfigLayer}.
 *
 * @param config required
 * @param name required
 * @param version required
 * @param disabledReason optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ConfigLayer.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ConfigLayer(JsonNode config, ConfigLayerSource name, String version,
    @Nullable String disabledReason, ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ConfigLayer";

  public ConfigLayer {
    Checks.notNull(config, TYPE, "config");
    Checks.notNull(name, TYPE, "name");
    Checks.notNull(version, TYPE, "version");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ConfigLayer of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ConfigLayer read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ConfigLayer readBody(JsonParser p) {
    JsonNode config = null;
    ConfigLayerSource name = null;
    String version = null;
    String disabledReason = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "config" -> config = Trees.read(p);
        case "name" -> name = ConfigLayerSource.read(p);
        case "version" -> version = Decode.string(p, TYPE, "version");
        case "disabledReason" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          disabledReason = jsonNull ? null : Decode.string(p, TYPE, "disabledReason");
        }
        default -> p.skipChildren();
      }
    }
    return new ConfigLayer(
                Decode.required(config, p, TYPE, "config"),
                Decode.required(name, p, TYPE, "name"),
                Decode.required(version, p, TYPE, "version"),
                disabledReason,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("config");
    Trees.write(g, config);
    g.writeName("name");
    name.write(g);
    g.writeStringProperty("version", version);
    Encode.property(g, "disabledReason", disabledReason, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link ConfigLayer}. */
  public static final class Builder {
    private @Nullable JsonNode config;
    private @Nullable ConfigLayerSource name;
    private @Nullable String version;
    private @Nullable String disabledReason;
    private long explicitNulls;

    private Builder() {}

    /** {@code config}: required. */
    public Builder config(JsonNode value) {
      config = Checks.notNull(value, TYPE, "config");
      return this;
    }

    /** {@code name}: required. */
    public Builder name(ConfigLayerSource value) {
      name = Checks.notNull(value, TYPE, "name");
      return this;
    }

    /** {@code version}: required. */
    public Builder version(String value) {
      version = Checks.notNull(value, TYPE, "version");
      return this;
    }

    /** {@code disabledReason}: optional, nullable. */
    public Builder disabledReason(@Nullable String value) {
      disabledReason = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ConfigLayer build() {
      return new ConfigLayer(
                  Checks.isSet(config, TYPE, "config"),
                  Checks.isSet(name, TYPE, "name"),
                  Checks.isSet(version, TYPE, "version"),
                  disabledReason,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ConfigLayer> {
    Deserializer() {
      super(ConfigLayer.class);
    }

    @Override
    ConfigLayer decode(JsonParser p) {
      return ConfigLayer.read(p);
    }
  }
}
