package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code configRequirements/read}.
 *
 * @param requirements optional, nullable
 * @param supportsIndependentSpeedModes optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ConfigRequirementsReadResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ConfigRequirementsReadResponse(@Nullable ConfigRequirements requirements,
    @Nullable Boolean supportsIndependentSpeedModes,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ConfigRequirementsReadResponse";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ConfigRequirementsReadResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ConfigRequirementsReadResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ConfigRequirementsReadResponse readBody(JsonParser p) {
    ConfigRequirements requirements = null;
    Boolean supportsIndependentSpeedModes = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "requirements" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          requirements = jsonNull ? null : ConfigRequirements.read(p);
        }
        case "supportsIndependentSpeedModes" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          supportsIndependentSpeedModes = jsonNull ? null : Decode.bool(p, TYPE, "supportsIndependentSpeedModes");
        }
        default -> p.skipChildren();
      }
    }
    return new ConfigRequirementsReadResponse(
                requirements,
                supportsIndependentSpeedModes,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, "requirements", requirements, explicitNulls.contains(0));
    Encode.property(g, "supportsIndependentSpeedModes", supportsIndependentSpeedModes, explicitNulls.contains(1));
    g.writeEndObject();
  }

  /** Builds {@link ConfigRequirementsReadResponse}. */
  public static final class Builder {
    private @Nullable ConfigRequirements requirements;
    private @Nullable Boolean supportsIndependentSpeedModes;
    private long explicitNulls;

    private Builder() {}

    /** {@code requirements}: optional, nullable. */
    public Builder requirements(@Nullable ConfigRequirements value) {
      requirements = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code supportsIndependentSpeedModes}: optional, nullable. */
    public Builder supportsIndependentSpeedModes(boolean value) {
      supportsIndependentSpeedModes = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, false);
      return this;
    }

    /** {@code supportsIndependentSpeedModes}: optional, nullable. */
    public Builder supportsIndependentSpeedModes(@Nullable Boolean value) {
      supportsIndependentSpeedModes = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ConfigRequirementsReadResponse build() {
      return new ConfigRequirementsReadResponse(
                  requirements,
                  supportsIndependentSpeedModes,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ConfigRequirementsReadResponse> {
    Deserializer() {
      super(ConfigRequirementsReadResponse.class);
    }

    @Override
    ConfigRequirementsReadResponse decode(JsonParser p) {
      return ConfigRequirementsReadResponse.read(p);
    }
  }
}
