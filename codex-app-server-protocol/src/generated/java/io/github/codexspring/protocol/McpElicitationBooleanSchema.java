package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code McpElicitationBooleanSchema}.
 *
 * @param type required
 * @param default_ {@code default}; optional, nullable
 * @param description optional, nullable
 * @param title optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = McpElicitationBooleanSchema.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record McpElicitationBooleanSchema(McpElicitationBooleanType type,
    @Nullable Boolean default_, @Nullable String description, @Nullable String title,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "McpElicitationBooleanSchema";

  public McpElicitationBooleanSchema {
    Checks.notNull(type, TYPE, "type");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static McpElicitationBooleanSchema of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static McpElicitationBooleanSchema read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static McpElicitationBooleanSchema readBody(JsonParser p) {
    McpElicitationBooleanType type = null;
    Boolean default_ = null;
    String description = null;
    String title = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "type" -> type = McpElicitationBooleanType.fromWire(Decode.string(p, TYPE, "type"));
        case "default" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          default_ = jsonNull ? null : Decode.bool(p, TYPE, "default");
        }
        case "description" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          description = jsonNull ? null : Decode.string(p, TYPE, "description");
        }
        case "title" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          title = jsonNull ? null : Decode.string(p, TYPE, "title");
        }
        default -> p.skipChildren();
      }
    }
    return new McpElicitationBooleanSchema(
                Decode.required(type, p, TYPE, "type"),
                default_,
                description,
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
    Encode.property(g, "title", title, explicitNulls.contains(2));
    g.writeEndObject();
  }

  /** Builds {@link McpElicitationBooleanSchema}. */
  public static final class Builder {
    private @Nullable McpElicitationBooleanType type;
    private @Nullable Boolean default_;
    private @Nullable String description;
    private @Nullable String title;
    private long explicitNulls;

    private Builder() {}

    /** {@code type}: required. */
    public Builder type(McpElicitationBooleanType value) {
      type = Checks.notNull(value, TYPE, "type");
      return this;
    }

    /** {@code default}: optional, nullable. */
    public Builder default_(boolean value) {
      default_ = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, false);
      return this;
    }

    /** {@code default}: optional, nullable. */
    public Builder default_(@Nullable Boolean value) {
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

    /** {@code title}: optional, nullable. */
    public Builder title(@Nullable String value) {
      title = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public McpElicitationBooleanSchema build() {
      return new McpElicitationBooleanSchema(
                  Checks.isSet(type, TYPE, "type"),
                  default_,
                  description,
                  title,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<McpElicitationBooleanSchema> {
    Deserializer() {
      super(McpElicitationBooleanSchema.class);
    }

    @Override
    McpElicitationBooleanSchema decode(JsonParser p) {
      return McpElicitationBooleanSchema.read(p);
    }
  }
}
