package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code McpElicitationNumberSchema}.
 *
 * @param type required
 * @param default_ {@code default}; optional, nullable
 * @param description optional, nullable
 * @param maximum optional, nullable
 * @param minimum optional, nullable
 * @param title optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = McpElicitationNumberSchema.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record McpElicitationNumberSchema(McpElicitationNumberType type, @Nullable Double default_,
    @Nullable String description, @Nullable Double maximum, @Nullable Double minimum,
    @Nullable String title, ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "McpElicitationNumberSchema";

  public McpElicitationNumberSchema {
    Checks.notNull(type, TYPE, "type");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static McpElicitationNumberSchema of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static McpElicitationNumberSchema read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static McpElicitationNumberSchema readBody(JsonParser p) {
    McpElicitationNumberType type = null;
    Double default_ = null;
    String description = null;
    Double maximum = null;
    Double minimum = null;
    String title = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "type" -> type = McpElicitationNumberType.fromWire(Decode.string(p, TYPE, "type"));
        case "default" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          default_ = jsonNull ? null : Decode.float64(p, TYPE, "default");
        }
        case "description" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          description = jsonNull ? null : Decode.string(p, TYPE, "description");
        }
        case "maximum" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          maximum = jsonNull ? null : Decode.float64(p, TYPE, "maximum");
        }
        case "minimum" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
          minimum = jsonNull ? null : Decode.float64(p, TYPE, "minimum");
        }
        case "title" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 4, jsonNull);
          title = jsonNull ? null : Decode.string(p, TYPE, "title");
        }
        default -> p.skipChildren();
      }
    }
    return new McpElicitationNumberSchema(
                Decode.required(type, p, TYPE, "type"),
                default_,
                description,
                maximum,
                minimum,
                title,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("type");
    Encode.enumeration(g, type, TYPE, "type");
    Encode.property(g, "default", default_, explicitNulls.contains(0));
    Encode.property(g, "description", description, explicitNulls.contains(1));
    Encode.property(g, "maximum", maximum, explicitNulls.contains(2));
    Encode.property(g, "minimum", minimum, explicitNulls.contains(3));
    Encode.property(g, "title", title, explicitNulls.contains(4));
    g.writeEndObject();
  }

  /** Builds {@link McpElicitationNumberSchema}. */
  public static final class Builder {
    private @Nullable McpElicitationNumberType type;
    private @Nullable Double default_;
    private @Nullable String description;
    private @Nullable Double maximum;
    private @Nullable Double minimum;
    private @Nullable String title;
    private long explicitNulls;

    private Builder() {}

    /** {@code type}: required. */
    public Builder type(McpElicitationNumberType value) {
      type = Checks.notNull(value, TYPE, "type");
      return this;
    }

    /** {@code default}: optional, nullable. */
    public Builder default_(double value) {
      default_ = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, false);
      return this;
    }

    /** {@code default}: optional, nullable. */
    public Builder default_(@Nullable Double value) {
      default_ = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code description}: optional, nullable. */
    public Builder description(@Nullable String value) {
      description = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code maximum}: optional, nullable. */
    public Builder maximum(double value) {
      maximum = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, false);
      return this;
    }

    /** {@code maximum}: optional, nullable. */
    public Builder maximum(@Nullable Double value) {
      maximum = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /** {@code minimum}: optional, nullable. */
    public Builder minimum(double value) {
      minimum = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, false);
      return this;
    }

    /** {@code minimum}: optional, nullable. */
    public Builder minimum(@Nullable Double value) {
      minimum = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
      return this;
    }

    /** {@code title}: optional, nullable. */
    public Builder title(@Nullable String value) {
      title = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 4, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public McpElicitationNumberSchema build() {
      return new McpElicitationNumberSchema(
                  Checks.isSet(type, TYPE, "type"),
                  default_,
                  description,
                  maximum,
                  minimum,
                  title,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<McpElicitationNumberSchema> {
    Deserializer() {
      super(McpElicitationNumberSchema.class);
    }

    @Override
    McpElicitationNumberSchema decode(JsonParser p) {
      return McpElicitationNumberSchema.read(p);
    }
  }
}
