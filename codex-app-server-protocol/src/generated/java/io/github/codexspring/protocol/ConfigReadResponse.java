package io.github.codexspring.protocol;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code config/read}.
 *
 * @param config required
 * @param origins required
 * @param layers optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ConfigReadResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ConfigReadResponse(Config config, Map<String, ConfigLayerMetadata> origins,
    @Nullable List<ConfigLayer> layers, ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ConfigReadResponse";

  public ConfigReadResponse {
    Checks.notNull(config, TYPE, "config");
    Checks.notNull(origins, TYPE, "origins");
    origins = Checks.copy(origins);
    layers = layers == null ? null : List.copyOf(layers);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ConfigReadResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ConfigReadResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ConfigReadResponse readBody(JsonParser p) {
    Config config = null;
    Map<String, ConfigLayerMetadata> origins = null;
    List<ConfigLayer> layers = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "config" -> config = Config.read(p);
        case "origins" -> {
          Decode.startObject(p, TYPE, "origins");
          Map<String, ConfigLayerMetadata> json = new LinkedHashMap<>();
          for (String jsonKey = p.nextName(); jsonKey != null; jsonKey = p.nextName()) {
            p.nextToken();
            json.put(jsonKey, ConfigLayerMetadata.read(p));
          }
          origins = json;
        }
        case "layers" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          if (!jsonNull) {
            Decode.startArray(p, TYPE, "layers");
            List<ConfigLayer> json = new ArrayList<>();
            while (p.nextToken() != JsonToken.END_ARRAY) {
              json.add(ConfigLayer.read(p));
            }
            layers = json;
          }
        }
        default -> p.skipChildren();
      }
    }
    return new ConfigReadResponse(
                Decode.required(config, p, TYPE, "config"),
                Decode.required(origins, p, TYPE, "origins"),
                layers,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("config");
    config.write(g);
    g.writeName("origins");
    g.writeStartObject();
    for (Map.Entry<String, ConfigLayerMetadata> jsonEntry : origins.entrySet()) {
      g.writeName(jsonEntry.getKey());
      jsonEntry.getValue().write(g);
    }
    g.writeEndObject();
    if (layers != null) {
      g.writeName("layers");
      g.writeStartArray();
      for (ConfigLayer jsonElement : layers) {
        jsonElement.write(g);
      }
      g.writeEndArray();
    } else if (explicitNulls.contains(0)) {
      g.writeNullProperty("layers");
    }
    g.writeEndObject();
  }

  /** Builds {@link ConfigReadResponse}. */
  public static final class Builder {
    private @Nullable Config config;
    private @Nullable Map<String, ConfigLayerMetadata> origins;
    private @Nullable List<ConfigLayer> layers;
    private long explicitNulls;

    private Builder() {}

    /** {@code config}: required. */
    public Builder config(Config value) {
      config = Checks.notNull(value, TYPE, "config");
      return this;
    }

    /** {@code origins}: required. */
    public Builder origins(Map<String, ConfigLayerMetadata> value) {
      origins = Checks.notNull(value, TYPE, "origins");
      return this;
    }

    /** {@code layers}: optional, nullable. */
    public Builder layers(@Nullable List<ConfigLayer> value) {
      layers = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ConfigReadResponse build() {
      return new ConfigReadResponse(
                  Checks.isSet(config, TYPE, "config"),
                  Checks.isSet(origins, TYPE, "origins"),
                  layers,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ConfigReadResponse> {
    Deserializer() {
      super(ConfigReadResponse.class);
    }

    @Override
    ConfigReadResponse decode(JsonParser p) {
      return ConfigReadResponse.read(p);
    }
  }
}
