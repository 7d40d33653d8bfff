package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code ModelServiceTier}.
 *
 * @param description required
 * @param id required
 * @param name required
 */
@JsonDeserialize(using = ModelServiceTier.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ModelServiceTier(String description, String id,
    String name) implements ProtocolValue {
  private static final String TYPE = "ModelServiceTier";

  public ModelServiceTier {
    Checks.notNull(description, TYPE, "description");
    Checks.notNull(id, TYPE, "id");
    Checks.notNull(name, TYPE, "name");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ModelServiceTier of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ModelServiceTier read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ModelServiceTier readBody(JsonParser p) {
    String description = null;
    String id = null;
    String name = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "description" -> description = Decode.string(p, TYPE, "description");
        case "id" -> id = Decode.string(p, TYPE, "id");
        case "name" -> name = Decode.string(p, TYPE, "name");
        default -> p.skipChildren();
      }
    }
    return new ModelServiceTier(
                Decode.required(description, p, TYPE, "description"),
                Decode.required(id, p, TYPE, "id"),
                Decode.required(name, p, TYPE, "name"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("description", description);
    g.writeStringProperty("id", id);
    g.writeStringProperty("name", name);
    g.writeEndObject();
  }

  /** Builds {@link ModelServiceTier}. */
  public static final class Builder {
    private @Nullable String description;
    private @Nullable String id;
    private @Nullable String name;

    private Builder() {}

    /** {@code description}: required. */
    public Builder description(String value) {
      description = Checks.notNull(value, TYPE, "description");
      return this;
    }

    /** {@code id}: required. */
    public Builder id(String value) {
      id = Checks.notNull(value, TYPE, "id");
      return this;
    }

    /** {@code name}: required. */
    public Builder name(String value) {
      name = Checks.notNull(value, TYPE, "name");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ModelServiceTier build() {
      return new ModelServiceTier(
                  Checks.isSet(description, TYPE, "description"),
                  Checks.isSet(id, TYPE, "id"),
                  Checks.isSet(name, TYPE, "name"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ModelServiceTier> {
    Deserializer() {
      super(ModelServiceTier.class);
    }

    @Override
    ModelServiceTier decode(JsonParser p) {
      return ModelServiceTier.read(p);
    }
  }
}
