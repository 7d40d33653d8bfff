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
 * Wire type {@code ComputerUseMacosRequirements}.
 *
 * @param bundleIds optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ComputerUseMacosRequirements.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ComputerUseMacosRequirements(@Nullable Map<String, AllowDenyRequirement> bundleIds,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ComputerUseMacosRequirements";

  public ComputerUseMacosRequirements {
    bundleIds = bundleIds == null ? null : Checks.copy(bundleIds);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ComputerUseMacosRequirements of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ComputerUseMacosRequirements read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ComputerUseMacosRequirements readBody(JsonParser p) {
    Map<String, AllowDenyRequirement> bundleIds = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "bundleIds" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          if (!jsonNull) {
            Decode.startObject(p, TYPE, "bundleIds");
            Map<String, AllowDenyRequirement> json = new LinkedHashMap<>();
            for (String jsonKey = p.nextName(); jsonKey != null; jsonKey = p.nextName()) {
              p.nextToken();
              json.put(jsonKey, AllowDenyRequirement.fromWire(Decode.string(p, TYPE, "bundleIds")));
            }
            bundleIds = json;
          }
        }
        default -> p.skipChildren();
      }
    }
    return new ComputerUseMacosRequirements(
                bundleIds,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    if (bundleIds != null) {
      g.writeName("bundleIds");
      g.writeStartObject();
      for (Map.Entry<String, AllowDenyRequirement> jsonEntry : bundleIds.entrySet()) {
        g.writeName(jsonEntry.getKey());
        Encode.enumeration(g, jsonEntry.getValue(), TYPE, "bundleIds");
      }
      g.writeEndObject();
    } else if (explicitNulls.contains(0)) {
      g.writeNullProperty("bundleIds");
    }
    g.writeEndObject();
  }

  /** Builds {@link ComputerUseMacosRequirements}. */
  public static final class Builder {
    private @Nullable Map<String, AllowDenyRequirement> bundleIds;
    private long explicitNulls;

    private Builder() {}

    /** {@code bundleIds}: optional, nullable. */
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
    public ComputerUseMacosRequirements build() {
      return new ComputerUseMacosRequirements(
                  bundleIds,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ComputerUseMacosRequirements> {
    Deserializer() {
      super(ComputerUseMacosRequirements.class);
    }

    @Override
    ComputerUseMacosRequirements decode(JsonParser p) {
      return ComputerUseMacosRequirements.read(p);
    }
  }
}
