package io.github.codexspring.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code McpElicitationTitledSingleSelectEnumSchema}.
 *
 * @param oneOf required
 * @param type required
 * @param default_ {@code default}; optional, nullable
 * @param description optional, nullable
 * @param title optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = McpElicitationTitledSingleSelectEnumSchema.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record McpElicitationTitledSingleSelectEnumSchema(List<McpElicitationConstOption> oneOf,
    McpElicitationStringType type, @Nullable String default_, @Nullable String description,
    @Nullable String title, ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "McpElicitationTitledSingleSelectEnumSchema";

  public McpElicitationTitledSingleSelectEnumSchema {
    Checks.notNull(oneOf, TYPE, "oneOf");
    oneOf = List.copyOf(oneOf);
    Checks.notNull(type, TYPE, "type");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static McpElicitationTitledSingleSelectEnumSchema of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static McpElicitationTitledSingleSelectEnumSchema read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static McpElicitationTitledSingleSelectEnumSchema readBody(JsonParser p) {
    List<McpElicitationConstOption> oneOf = null;
    McpElicitationStringType type = null;
    String default_ = null;
    String description = null;
    String title = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "oneOf" -> {
          Decode.startArray(p, TYPE, "oneOf");
          List<McpElicitationConstOption> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(McpElicitationConstOption.read(p));
          }
          oneOf = json;
        }
        case "type" -> type = McpElicitationStringType.fromWire(Decode.string(p, TYPE, "type"));
        case "default" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          default_ = jsonNull ? null : Decode.string(p, TYPE, "default");
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
    return new McpElicitationTitledSingleSelectEnumSchema(
                Decode.required(oneOf, p, TYPE, "oneOf"),
                Decode.required(type, p, TYPE, "type"),
                default_,
                description,
                title,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("oneOf");
    g.writeStartArray();
    for (McpElicitationConstOption jsonElement : oneOf) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    g.writeName("type");
    Encode.enumeration(g, type, TYPE, "type");
    Encode.property(g, "default", default_, explicitNulls.contains(0));
    Encode.property(g, "description", description, explicitNulls.contains(1));
    Encode.property(g, "title", title, explicitNulls.contains(2));
    g.writeEndObject();
  }

  /** Builds {@link McpElicitationTitledSingleSelectEnumSchema}. */
  public static final class Builder {
    private @Nullable List<McpElicitationConstOption> oneOf;
    private @Nullable McpElicitationStringType type;
    private @Nullable String default_;
    private @Nullable String description;
    private @Nullable String title;
    private long explicitNulls;

    private Builder() {}

    /** {@code oneOf}: required. */
    public Builder oneOf(List<McpElicitationConstOption> value) {
      oneOf = Checks.notNull(value, TYPE, "oneOf");
      return this;
    }

    /** {@code oneOf}: required. */
    public Builder oneOf(McpElicitationConstOption... value) {
      return oneOf(List.of(value));
    }

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
    public McpElicitationTitledSingleSelectEnumSchema build() {
      return new McpElicitationTitledSingleSelectEnumSchema(
                  Checks.isSet(oneOf, TYPE, "oneOf"),
                  Checks.isSet(type, TYPE, "type"),
                  default_,
                  description,
                  title,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<McpElicitationTitledSingleSelectEnumSchema> {
    Deserializer() {
      super(McpElicitationTitledSingleSelectEnumSchema.class);
    }

    @Override
    McpElicitationTitledSingleSelectEnumSchema decode(JsonParser p) {
      return McpElicitationTitledSingleSelectEnumSchema.read(p);
    }
  }
}
