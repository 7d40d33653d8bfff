package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code McpElicitationStringSchema}.
 *
 * @param type required
 * @param default_ {@code default}; optional, nullable
 * @param description optional, nullable
 * @param format optional, nullable
 * @param maxLength optional, nullable
 * @param minLength optional, nullable
 * @param title optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = McpElicitationStringSchema.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record McpElicitationStringSchema(McpElicitationStringType type, @Nullable String default_,
    @Nullable String description, @Nullable McpElicitationStringFormat format,
    @Nullable Long maxLength, @Nullable Long minLength, @Nullable String title,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "McpElicitationStringSchema";

  public McpElicitationStringSchema {
    Checks.notNull(type, TYPE, "type");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static McpElicitationStringSchema of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static McpElicitationStringSchema read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static McpElicitationStringSchema readBody(JsonParser p) {
    McpElicitationStringType type = null;
    String default_ = null;
    String description = null;
    McpElicitationStringFormat format = null;
    Long maxLength = null;
    Long minLength = null;
    String title = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "type" -> type = McpElicitationStringType.fromWire(Decode.string(p, TYPE, "type"));
        case "default" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          default_ = jsonNull ? null : Decode.string(p, TYPE, "default");
        }
        case "description" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          description = jsonNull ? null : Decode.string(p, TYPE, "description");
        }
        case "format" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          format = jsonNull ? null : McpElicitationStringFormat.fromWire(Decode.string(p, TYPE, "format"));
        }
        case "maxLength" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
          maxLength = jsonNull ? null : Decode.int64(p, TYPE, "maxLength");
        }
        case "minLength" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 4, jsonNull);
          minLength = jsonNull ? null : Decode.int64(p, TYPE, "minLength");
        }
        case "title" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 5, jsonNull);
          title = jsonNull ? null : Decode.string(p, TYPE, "title");
        }
        default -> p.skipChildren();
      }
    }
    return new McpElicitationStringSchema(
                Decode.required(type, p, TYPE, "type"),
                default_,
                description,
                format,
                maxLength,
                minLength,
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
    Encode.property(g, TYPE, "format", format, explicitNulls.contains(2));
    Encode.property(g, "maxLength", maxLength, explicitNulls.contains(3));
    Encode.property(g, "minLength", minLength, explicitNulls.contains(4));
    Encode.property(g, "title", title, explicitNulls.contains(5));
    g.writeEndObject();
  }

  /** Builds {@link McpElicitationStringSchema}. */
  public static final class Builder {
    private @Nullable McpElicitationStringType type;
    private @Nullable String default_;
    private @Nullable String description;
    private @Nullable McpElicitationStringFormat format;
    private @Nullable Long maxLength;
    private @Nullable Long minLength;
    private @Nullable String title;
    private long explicitNulls;

    private Builder() {}

    /** {@code type}: required. */
    public Builder type(McpElicitationStringType value) {
      type = Checks.notNull(value, TYPE, "type");
      return this;
    }

    /** {@code default}: optional, nullable. */
    public Builder default_(@Nullable String value) {
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

    /** {@code format}: optional, nullable. */
    public Builder format(@Nullable McpElicitationStringFormat value) {
      format = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /** {@code maxLength}: optional, nullable. */
    public Builder maxLength(long value) {
      Checks.unsigned(value, TYPE, "maxLength");
      maxLength = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, false);
      return this;
    }

    /** {@code maxLength}: optional, nullable. */
    public Builder maxLength(@Nullable Long value) {
      if (value != null) {
        Checks.unsigned(value, TYPE, "maxLength");
      }
      maxLength = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
      return this;
    }

    /** {@code minLength}: optional, nullable. */
    public Builder minLength(long value) {
      Checks.unsigned(value, TYPE, "minLength");
      minLength = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 4, false);
      return this;
    }

    /** {@code minLength}: optional, nullable. */
    public Builder minLength(@Nullable Long value) {
      if (value != null) {
        Checks.unsigned(value, TYPE, "minLength");
      }
      minLength = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 4, value == null);
      return this;
    }

    /** {@code title}: optional, nullable. */
    public Builder title(@Nullable String value) {
      title = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 5, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public McpElicitationStringSchema build() {
      return new McpElicitationStringSchema(
                  Checks.isSet(type, TYPE, "type"),
                  default_,
                  description,
                  format,
                  maxLength,
                  minLength,
                  title,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<McpElicitationStringSchema> {
    Deserializer() {
      super(McpElicitationStringSchema.class);
    }

    @Override
    McpElicitationStringSchema decode(JsonParser p) {
      return McpElicitationStringSchema.read(p);
    }
  }
}
