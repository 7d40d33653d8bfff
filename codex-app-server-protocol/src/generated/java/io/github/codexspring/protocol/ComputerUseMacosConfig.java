package io.github.codexspring.protocol;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code ComputerUseMacosConfig}.
 *
 * @param bundleIds {@code bundle_ids}; optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ComputerUseMacosConfig.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ComputerUseMacosConfig(@Nullable Map<String, AllowDenyRequirement> bundleIds,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ComputerUseMacosConfig";

  public ComputerUseMacosConfig {
    bundleIds = bundleIds == null ? null : Checks.copy(bundleIds);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ComputerUseMacosConfig of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ComputerUseMacosConfig read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ComputerUseMacosConfig readBody(JsonParser p) {
    Map<String, AllowDenyRequirement> bundleIds = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "bundle_ids" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          if (!jsonNull) {
            Decode.startObject(p, TYPE, "bundle_ids");
            Map<String, AllowDenyRequirement> json = new LinkedHashMap<>();
            for (String jsonKey = p.nextName(); jsonKey != null; jsonKey = p.nextName()) {
              p.nextToken();
              json.put(jsonKey, AllowDenyRequirement.fromWire(Decode.string(p, TYPE, "bundle_ids")));
            }
            bundleIds = json;
          }
        }
        default -> p.skipChildren();
      }
    }
    return new ComputerUseMacosConfig(
                bundleIds,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    if (bundleIds != null) {
      g.writeName("bundle_ids");
      g.writeStartObject();
      for (Map.Entry<String, AllowDenyRequirement> jsonEntry : bundleIds.entrySet()) {
        g.writeName(jsonEntry.getKey());
        Encode.enumeration(g, jsonEntry.getValue(), TYPE, "bundle_ids");
      }
      g.writeEndObject();
    } else if (explicitNulls.contains(0)) {
      g.writeNullProperty("bundle_ids");
    }
    g.writeEndObject();
  }

  /** Builds {@link ComputerUseMacosConfig}. */
  public static final class Builder {
    private @Nullable Map<String, AllowDenyRequirement> bundleIds;
    private long explicitNulls;

    private Builder() {}

    /** {@code bundle_ids}: optional, nullable. */
    public Builder bundleIds(@Nullable Map<String, AllowDenyRequirement> value) {
      bundleIds = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ComputerUseMacosConfig build() {
      return new ComputerUseMacosConfig(
                  bundleIds,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ComputerUseMacosConfig> {
    Deserializer() {
      super(ComputerUseMacosConfig.class);
    }

    @Override
    ComputerUseMacosConfig decode(JsonParser p) {
      return ComputerUseMacosConfig.read(p);
    }
  }
}
