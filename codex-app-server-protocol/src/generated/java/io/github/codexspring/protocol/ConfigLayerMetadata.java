package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code ConfigLayerMetadata}.
 *
 * @param name required
 * @param version required
 */
@JsonDeserialize(using = ConfigLayerMetadata.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ConfigLayerMetadata(ConfigLayerSource name, String version) implements ProtocolValue {
  private static final String TYPE = "ConfigLayerMetadata";

  public ConfigLayerMetadata {
    Checks.notNull(name, TYPE, "name");
    Checks.notNull(version, TYPE, "version");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ConfigLayerMetadata of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ConfigLayerMetadata read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ConfigLayerMetadata readBody(JsonParser p) {
    ConfigLayerSource name = null;
    String version = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "name" -> name = ConfigLayerSource.read(p);
        case "version" -> version = Decode.string(p, TYPE, "version");
        default -> p.skipChildren();
      }
    }
    return new ConfigLayerMetadata(
                Decode.required(name, p, TYPE, "name"),
                Decode.required(version, p, TYPE, "version"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("name");
    name.write(g);
    g.writeStringProperty("version", version);
    g.writeEndObject();
  }

  /** Builds {@link ConfigLayerMetadata}. */
  public static final class Builder {
    private @Nullable ConfigLayerSource name;
    private @Nullable String version;

    private Builder() {}

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

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ConfigLayerMetadata build() {
      return new ConfigLayerMetadata(
                  Checks.isSet(name, TYPE, "name"),
                  Checks.isSet(version, TYPE, "version"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ConfigLayerMetadata> {
    Deserializer() {
      super(ConfigLayerMetadata.class);
    }

    @Override
    ConfigLayerMetadata decode(JsonParser p) {
      return ConfigLayerMetadata.read(p);
    }
  }
}
