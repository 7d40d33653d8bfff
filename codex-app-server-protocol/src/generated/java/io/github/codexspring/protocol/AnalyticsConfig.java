package io.github.codexspring.protocol;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code AnalyticsConfig}.
 *
 * @param enabled optional, nullable
 * @param additionalProperties all other properties
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = AnalyticsConfig.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record AnalyticsConfig(@Nullable Boolean enabled, Map<String, JsonNode> additionalProperties,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "AnalyticsConfig";

  public AnalyticsConfig {
    additionalProperties = Checks.copy(additionalProperties);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static AnalyticsConfig of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static AnalyticsConfig read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static AnalyticsConfig readBody(JsonParser p) {
    Boolean enabled = null;
    Map<String, JsonNode> jsonMore = new LinkedHashMap<>();
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "enabled" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          enabled = jsonNull ? null : Decode.bool(p, TYPE, "enabled");
        }
        default -> jsonMore.put(jsonName, Trees.read(p));
      }
    }
    return new AnalyticsConfig(
                enabled,
                jsonMore,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, "enabled", enabled, explicitNulls.contains(0));
    for (Map.Entry<String, JsonNode> more : additionalProperties.entrySet()) {
      g.writeName(more.getKey());
      Trees.write(g, more.getValue());
    }
    g.writeEndObject();
  }

  /** Builds {@link AnalyticsConfig}. */
  public static final class Builder {
    private @Nullable Boolean enabled;

    private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

    private long explicitNulls;

    private Builder() {}

    /** {@code enabled}: optional, nullable. */
    public Builder enabled(boolean value) {
      enabled = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, false);
      return this;
    }

    /** {@code enabled}: optional, nullable. */
    public Builder enabled(@Nullable Boolean value) {
      enabled = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** Sets a property that the schema does not name. */
    public Builder putAdditionalProperty(String name, JsonNode value) {
      this.additionalProperties.put(name, value);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public AnalyticsConfig build() {
      return new AnalyticsConfig(
                  enabled,
                  additionalProperties,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<AnalyticsConfig> {
    Deserializer() {
      super(AnalyticsConfig.class);
    }

    @Override
    AnalyticsConfig decode(JsonParser p) {
      return AnalyticsConfig.read(p);
    }
  }
}
