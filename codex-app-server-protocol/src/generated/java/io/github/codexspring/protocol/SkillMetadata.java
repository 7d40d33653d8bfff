package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code SkillMetadata}.
 *
 * @param description required
 * @param enabled required
 * @param name required
 * @param path required
 * @param scope required
 * @param dependencies optional, nullable
 * @param interface_ {@code interface}; optional, nullable
 * @param pluginId optional, nullable
 * @param shortDescription optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = SkillMetadata.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record SkillMetadata(String description, boolean enabled, String name, String path,
    SkillScope scope, @Nullable SkillDependencies dependencies, @Nullable SkillInterface interface_,
    @Nullable String pluginId, @Nullable String shortDescription,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "SkillMetadata";

  public SkillMetadata {
    Checks.notNull(description, TYPE, "description");
    Checks.notNull(name, TYPE, "name");
    Checks.notNull(path, TYPE, "path");
    Checks.notNull(scope, TYPE, "scope");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static SkillMetadata of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static SkillMetadata read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static SkillMetadata readBody(JsonParser p) {
    String description = null;
    Boolean enabled = null;
    String name = null;
    String path = null;
    SkillScope scope = null;
    SkillDependencies dependencies = null;
    SkillInterface interface_ = null;
    String pluginId = null;
    String shortDescription = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "description" -> description = Decode.string(p, TYPE, "description");
        case "enabled" -> enabled = Decode.bool(p, TYPE, "enabled");
        case "name" -> name = Decode.string(p, TYPE, "name");
        case "path" -> path = Decode.string(p, TYPE, "path");
        case "scope" -> scope = SkillScope.fromWire(Decode.string(p, TYPE, "scope"));
        case "dependencies" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          dependencies = jsonNull ? null : SkillDependencies.read(p);
        }
        case "interface" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          interface_ = jsonNull ? null : SkillInterface.read(p);
        }
        case "pluginId" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          pluginId = jsonNull ? null : Decode.string(p, TYPE, "pluginId");
        }
        case "shortDescription" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
          shortDescription = jsonNull ? null : Decode.string(p, TYPE, "shortDescription");
        }
        default -> p.skipChildren();
      }
    }
    return new SkillMetadata(
                Decode.required(description, p, TYPE, "description"),
                Decode.required(enabled, p, TYPE, "enabled"),
                Decode.required(name, p, TYPE, "name"),
                Decode.required(path, p, TYPE, "path"),
                Decode.required(scope, p, TYPE, "scope"),
                dependencies,
                interface_,
                pluginId,
                shortDescription,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("description", description);
    g.writeBooleanProperty("enabled", enabled);
    g.writeStringProperty("name", name);
    g.writeStringProperty("path", path);
    g.writeName("scope");
    Encode.enumeration(g, scope, TYPE, "scope");
    Encode.property(g, "dependencies", dependencies, explicitNulls.contains(0));
    Encode.property(g, "interface", interface_, explicitNulls.contains(1));
    Encode.property(g, "pluginId", pluginId, explicitNulls.contains(2));
    Encode.property(g, "shortDescription", shortDescription, explicitNulls.contains(3));
    g.writeEndObject();
  }

  /** Builds {@link SkillMetadata}. */
  public static final class Builder {
    private @Nullable String description;
    private @Nullable Boolean enabled;
    private @Nullable String name;
    private @Nullable String path;
    private @Nullable SkillScope scope;
    private @Nullable SkillDependencies dependencies;
    private @Nullable SkillInterface interface_;
    private @Nullable String pluginId;
    private @Nullable String shortDescription;
    private long explicitNulls;

    private Builder() {}

    /** {@code description}: required. */
    public Builder description(String value) {
      description = Checks.notNull(value, TYPE, "description");
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

    /** {@code path}: required. */
    public Builder path(String value) {
      path = Checks.notNull(value, TYPE, "path");
      return this;
    }

    /** {@code scope}: required. */
    public Builder scope(SkillScope value) {
      scope = Checks.notNull(value, TYPE, "scope");
      return this;
    }

    /** {@code dependencies}: optional, nullable. */
    public Builder dependencies(@Nullable SkillDependencies value) {
      dependencies = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code interface}: optional, nullable. */
    public Builder interface_(@Nullable SkillInterface value) {
      interface_ = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code pluginId}: optional, nullable. */
    public Builder pluginId(@Nullable String value) {
      pluginId = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /** {@code shortDescription}: optional, nullable. */
    public Builder shortDescription(@Nullable String value) {
      shortDescription = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public SkillMetadata build() {
      return new SkillMetadata(
                  Checks.isSet(description, TYPE, "description"),
                  Checks.isSet(enabled, TYPE, "enabled"),
                  Checks.isSet(name, TYPE, "name"),
                  Checks.isSet(path, TYPE, "path"),
                  Checks.isSet(scope, TYPE, "scope"),
                  dependencies,
                  interface_,
                  pluginId,
                  shortDescription,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<SkillMetadata> {
    Deserializer() {
      super(SkillMetadata.class);
    }

    @Override
    SkillMetadata decode(JsonParser p) {
      return SkillMetadata.read(p);
    }
  }
}
