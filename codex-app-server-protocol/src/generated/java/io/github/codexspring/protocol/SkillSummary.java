package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code SkillSummary}.
 *
 * @param description required
 * @param enabled required
 * @param name required
 * @param interface_ {@code interface}; optional, nullable
 * @param path optional, nullable
 * @param shortDescription optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = SkillSummary.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record SkillSummary(String description, boolean enabled, String name,
    @Nullable SkillInterface interface_, @Nullable String path, @Nullable String shortDescription,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "SkillSummary";

  public SkillSummary {
    Checks.notNull(description, TYPE, "description");
    Checks.notNull(name, TYPE, "name");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static SkillSummary of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static SkillSummary read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static SkillSummary readBody(JsonParser p) {
    String description = null;
    Boolean enabled = null;
    String name = null;
    SkillInterface interface_ = null;
    String path = null;
    String shortDescription = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "description" -> description = Decode.string(p, TYPE, "description");
        case "enabled" -> enabled = Decode.bool(p, TYPE, "enabled");
        case "name" -> name = Decode.string(p, TYPE, "name");
        case "interface" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          interface_ = jsonNull ? null : SkillInterface.read(p);
        }
        case "path" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          path = jsonNull ? null : Decode.string(p, TYPE, "path");
        }
        case "shortDescription" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          shortDescription = jsonNull ? null : Decode.string(p, TYPE, "shortDescription");
        }
        default -> p.skipChildren();
      }
    }
    return new SkillSummary(
                Decode.required(description, p, TYPE, "description"),
                Decode.required(enabled, p, TYPE, "enabled"),
                Decode.required(name, p, TYPE, "name"),
                interface_,
                path,
                shortDescription,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("description", description);
    g.writeBooleanProperty("enabled", enabled);
    g.writeStringProperty("name", name);
    Encode.property(g, "interface", interface_, explicitNulls.contains(0));
    Encode.property(g, "path", path, explicitNulls.contains(1));
    Encode.property(g, "shortDescription", shortDescription, explicitNulls.contains(2));
    g.writeEndObject();
  }

  /** Builds {@link SkillSummary}. */
  public static final class Builder {
    private @Nullable String description;
    private @Nullable Boolean enabled;
    private @Nullable String name;
    private @Nullable SkillInterface interface_;
    private @Nullable String path;
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

    /** {@code interface}: optional, nullable. */
    public Builder interface_(@Nullable SkillInterface value) {
      interface_ = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code path}: optional, nullable. */
    public Builder path(@Nullable String value) {
      path = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code shortDescription}: optional, nullable. */
    public Builder shortDescription(@Nullable String value) {
      shortDescription = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public SkillSummary build() {
      return new SkillSummary(
                  Checks.isSet(description, TYPE, "description"),
                  Checks.isSet(enabled, TYPE, "enabled"),
                  Checks.isSet(name, TYPE, "name"),
                  interface_,
                  path,
                  shortDescription,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<SkillSummary> {
    Deserializer() {
      super(SkillSummary.class);
    }

    @Override
    SkillSummary decode(JsonParser p) {
      return SkillSummary.read(p);
    }
  }
}
