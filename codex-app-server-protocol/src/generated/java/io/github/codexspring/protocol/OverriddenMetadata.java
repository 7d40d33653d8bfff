package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code OverriddenMetadata}.
 *
 * @param effectiveValue required
 * @param message required
 * @param overridingLayer required
 */
@JsonDeserialize(using = OverriddenMetadata.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record OverriddenMetadata(JsonNode effectiveValue, String message,
    ConfigLayerMetadata overridingLayer) implements ProtocolValue {
  private static final String TYPE = "OverriddenMetadata";

  public OverriddenMetadata {
    Checks.notNull(effectiveValue, TYPE, "effectiveValue");
    Checks.notNull(message, TYPE, "message");
    Checks.notNull(overridingLayer, TYPE, "overridingLayer");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static OverriddenMetadata of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static OverriddenMetadata read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static OverriddenMetadata readBody(JsonParser p) {
    JsonNode effectiveValue = null;
    String message = null;
    ConfigLayerMetadata overridingLayer = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "effectiveValue" -> effectiveValue = Trees.read(p);
        case "message" -> message = Decode.string(p, TYPE, "message");
        case "overridingLayer" -> overridingLayer = ConfigLayerMetadata.read(p);
        default -> p.skipChildren();
      }
    }
    return new OverriddenMetadata(
                Decode.required(effectiveValue, p, TYPE, "effectiveValue"),
                Decode.required(message, p, TYPE, "message"),
                Decode.required(overridingLayer, p, TYPE, "overridingLayer"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("effectiveValue");
    Trees.write(g, effectiveValue);
    g.writeStringProperty("message", message);
    g.writeName("overridingLayer");
    overridingLayer.write(g);
    g.writeEndObject();
  }

  /** Builds {@link OverriddenMetadata}. */
  public static final class Builder {
    private @Nullable JsonNode effectiveValue;
    private @Nullable String message;
    private @Nullable ConfigLayerMetadata overridingLayer;

    private Builder() {}

    /** {@code effectiveValue}: required. */
    public Builder effectiveValue(JsonNode value) {
      effectiveValue = Checks.notNull(value, TYPE, "effectiveValue");
      return this;
    }

    /** {@code message}: required. */
    public Builder message(String value) {
      message = Checks.notNull(value, TYPE, "message");
      return this;
    }

    /** {@code overridingLayer}: required. */
    public Builder overridingLayer(ConfigLayerMetadata value) {
      overridingLayer = Checks.notNull(value, TYPE, "overridingLayer");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public OverriddenMetadata build() {
      return new OverriddenMetadata(
                  Checks.isSet(effectiveValue, TYPE, "effectiveValue"),
                  Checks.isSet(message, TYPE, "message"),
                  Checks.isSet(overridingLayer, TYPE, "overridingLayer"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<OverriddenMetadata> {
    Deserializer() {
      super(OverriddenMetadata.class);
    }

    @Override
    OverriddenMetadata decode(JsonParser p) {
      return OverriddenMetadata.read(p);
    }
  }
}
