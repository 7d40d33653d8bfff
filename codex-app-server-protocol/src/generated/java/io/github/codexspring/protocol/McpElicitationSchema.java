package io.github.codexspring.protocol;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code McpElicitationSchema}.
 *
 * @param properties required
 * @param type required
 * @param schema {@code $schema}; optional, nullable
 * @param required optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = McpElicitationSchema.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record McpElicitationSchema(Map<String, McpElicitationPrimitiveSchema> properties,
    McpElicitationObjectType type, @Nullable String schema, @Nullable List<String> required,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "McpElicitationSchema";

  public McpElicitationSchema {
    Checks.notNull(properties, TYPE, "properties");
    properties = Checks.copy(properties);
    Checks.notNull(type, TYPE, "type");
    required = required == null ? null : List.copyOf(required);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static McpElicitationSchema of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static McpElicitationSchema read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static McpElicitationSchema readBody(JsonParser p) {
    Map<String, McpElicitationPrimitiveSchema> properties = null;
    McpElicitationObjectType type = null;
    String schema = null;
    List<String> required = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "properties" -> {
          Decode.startObject(p, TYPE, "properties");
          Map<String, McpElicitationPrimitiveSchema> json = new LinkedHashMap<>();
          for (String jsonKey = p.nextName(); jsonKey != null; jsonKey = p.nextName()) {
            p.nextToken();
            json.put(jsonKey, McpElicitationPrimitiveSchema.read(p));
          }
          properties = json;
        }
        case "type" -> type = McpElicitationObjectType.fromWire(Decode.string(p, TYPE, "type"));
        case "$schema" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          schema = jsonNull ? null : Decode.string(p, TYPE, "$schema");
        }
        case "required" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          required = jsonNull ? null : Decode.strings(p, TYPE, "required");
        }
        default -> p.skipChildren();
      }
    }
    return new McpElicitationSchema(
                Decode.required(properties, p, TYPE, "properties"),
                Decode.required(type, p, TYPE, "type"),
                schema,
                required,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("properties");
    g.writeStartObject();
    for (Map.Entry<String, McpElicitationPrimitiveSchema> jsonEntry : properties.entrySet()) {
      g.writeName(jsonEntry.getKey());
      jsonEntry.getValue().write(g);
    }
    g.writeEndObject();
    g.writeName("type");
    Encode.enumeration(g, type, TYPE, "type");
    Encode.property(g, "$schema", schema, explicitNulls.contains(0));
    Encode.property(g, "required", required, explicitNulls.contains(1));
    g.writeEndObject();
  }

  /** Builds {@link McpElicitationSchema}. */
  public static final class Builder {
    private @Nullable Map<String, McpElicitationPrimitiveSchema> properties;
    private @Nullable McpElicitationObjectType type;
    private @Nullable String schema;
    private @Nullable List<String> required;
    private long explicitNulls;

    private Builder() {}

    /** {@code properties}: required. */
    public Builder properties(Map<String, McpElicitationPrimitiveSchema> value) {
      properties = Checks.notNull(value, TYPE, "properties");
      return this;
    }

    /** {@code type}: required. */
    public Builder type(McpElicitationObjectType value) {
      type = Checks.notNull(value, TYPE, "type");
      return this;
    }

    /** {@code $schema}: optional, nullable. */
    public Builder schema(@Nullable String value) {
      schema = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code required}: optional, nullable. */
    public Builder required(@Nullable List<String> value) {
      required = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public McpElicitationSchema build() {
      return new McpElicitationSchema(
                  Checks.isSet(properties, TYPE, "properties"),
                  Checks.isSet(type, TYPE, "type"),
                  schema,
                  required,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<McpElicitationSchema> {
    Deserializer() {
      super(McpElicitationSchema.class);
    }

    @Override
    McpElicitationSchema decode(JsonParser p) {
      return McpElicitationSchema.read(p);
    }
  }
}
