package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code skills/config/write}.
 *
 * @param enabled required
 * @param name optional, nullable
 * @param path optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = SkillsConfigWriteParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record SkillsConfigWriteParams(boolean enabled, @Nullable String name, @Nullable String path,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "SkillsConfigWriteParams";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static SkillsConfigWriteParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static SkillsConfigWriteParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static SkillsConfigWriteParams readBody(JsonParser p) {
    Boolean enabled = null;
    String name = null;
    String path = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "enabled" -> enabled = Decode.bool(p, TYPE, "enabled");
        case "name" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          name = jsonNull ? null : Decode.string(p, TYPE, "name");
        }
        case "path" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          path = jsonNull ? null : Decode.string(p, TYPE, "path");
        }
        default -> p.skipChildren();
      }
    }
    return new SkillsConfigWriteParams(
                Decode.required(enabled, p, TYPE, "enabled"),
                name,
                path,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeBooleanProperty("enabled", enabled);
    Encode.property(g, "name", name, explicitNulls.contains(0));
    Encode.property(g, "path", path, explicitNulls.contains(1));
    g.writeEndObject();
  }

  /** Builds {@link SkillsConfigWriteParams}. */
  public static final class Builder {
    private @Nullable Boolean enabled;
    private @Nullable String name;
    private @Nullable String path;
    private long explicitNulls;

    private Builder() {}

    /** {@code enabled}: required. */
    public Builder enabled(boolean value) {
      enabled = value;
      return this;
    }

    /** {@code name}: optional, nullable. */
    public Builder name(@Nullable String value) {
      name = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code path}: optional, nullable. */
    public Builder path(@Nullable String value) {
      path = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public SkillsConfigWriteParams build() {
      return new SkillsConfigWriteParams(
                  Checks.isSet(enabled, TYPE, "enabled"),
                  name,
                  path,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<SkillsConfigWriteParams> {
    Deserializer() {
      super(SkillsConfigWriteParams.class);
    }

    @Override
    SkillsConfigWriteParams decode(JsonParser p) {
      return SkillsConfigWriteParams.read(p);
    }
  }
}
