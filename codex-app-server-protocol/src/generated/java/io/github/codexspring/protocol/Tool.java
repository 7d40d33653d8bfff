package io.github.codexspring.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code Tool}.
 *
 * @param inputSchema required
 * @param name required
 * @param meta {@code _meta}; optional
 * @param annotations optional
 * @param description optional, nullable
 * @param icons optional, nullable
 * @param outputSchema optional
 * @param title optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = Tool.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record Tool(JsonNode inputSchema, String name, @Nullable JsonNode meta,
    @Nullable JsonNode annotations, @Nullable String description, @Nullable List<JsonNode> icons,
    @Nullable JsonNode outputSchema, @Nullable String title,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "Tool";

  public Tool {
    Checks.notNull(inputSchema, TYPE, "inputSchema");
    Checks.notNull(name, TYPE, "name");
    icons = icons == null ? null : List.copyOf(icons);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static Tool of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static Tool read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static Tool readBody(JsonParser p) {
    JsonNode inputSchema = null;
    String name = null;
    JsonNode meta = null;
    JsonNode annotations = null;
    String description = null;
    List<JsonNode> icons = null;
    JsonNode outputSchema = null;
    String title = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "inputSchema" -> inputSchema = Trees.read(p);
        case "name" -> name = Decode.string(p, TYPE, "name");
        case "_meta" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          meta = jsonNull ? null : Trees.read(p);
        }
        case "annotations" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          annotations = jsonNull ? null : Trees.read(p);
        }
        case "description" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          description = jsonNull ? null : Decode.string(p, TYPE, "description");
        }
        case "icons" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
          if (!jsonNull) {
            Decode.startArray(p, TYPE, "icons");
            List<JsonNode> json = new ArrayList<>();
            while (p.nextToken() != JsonToken.END_ARRAY) {
              json.add(Trees.read(p));
            }
            icons = json;
          }
        }
        case "outputSchema" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 4, jsonNull);
          outputSchema = jsonNull ? null : Trees.read(p);
        }
        case "title" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 5, jsonNull);
          title = jsonNull ? null : Decode.string(p, TYPE, "title");
        }
        default -> p.skipChildren();
      }
    }
    return new Tool(
                Decode.required(inputSchema, p, TYPE, "inputSchema"),
                Decode.required(name, p, TYPE, "name"),
                meta,
                annotations,
                description,
                icons,
                outputSchema,
                title,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("inputSchema");
    Trees.write(g, inputSchema);
    g.writeStringProperty("name", name);
    Encode.property(g, "_meta", meta, explicitNulls.contains(0));
    Encode.property(g, "annotations", annotations, explicitNulls.contains(1));
    Encode.property(g, "description", description, explicitNulls.contains(2));
    if (icons != null) {
      g.writeName("icons");
      g.writeStartArray();
      for (JsonNode jsonElement : icons) {
        Trees.write(g, jsonElement);
      }
      g.writeEndArray();
    } else if (explicitNulls.contains(3)) {
      g.writeNullProperty("icons");
    }
    Encode.property(g, "outputSchema", outputSchema, explicitNulls.contains(4));
    Encode.property(g, "title", title, explicitNulls.contains(5));
    g.writeEndObject();
  }

  /** Builds {@link Tool}. */
  public static final class Builder {
    private @Nullable JsonNode inputSchema;
    private @Nullable String name;
    private @Nullable JsonNode meta;
    private @Nullable JsonNode annotations;
    private @Nullable String description;
    private @Nullable List<JsonNode> icons;
    private @Nullable JsonNode outputSchema;
    private @Nullable String title;
    private long explicitNulls;

    private Builder() {}

    /** {@code inputSchema}: required. */
    public Builder inputSchema(JsonNode value) {
      inputSchema = Checks.notNull(value, TYPE, "inputSchema");
      return this;
    }

    /** {@code name}: required. */
    public Builder name(String value) {
      name = Checks.notNull(value, TYPE, "name");
      return this;
    }

    /** {@code _meta}: optional. */
    public Builder meta(@Nullable JsonNode value) {
      meta = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code annotations}: optional. */
    public Builder annotations(@Nullable JsonNode value) {
      annotations = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code description}: optional, nullable. */
    public Builder description(@Nullable String value) {
      description = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /** {@code icons}: optional, nullable. */
    public Builder icons(@Nullable List<JsonNode> value) {
      icons = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
      return this;
    }

    /** {@code outputSchema}: optional. */
    public Builder outputSchema(@Nullable JsonNode value) {
      outputSchema = value;
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
    public Tool build() {
      return new Tool(
                  Checks.isSet(inputSchema, TYPE, "inputSchema"),
                  Checks.isSet(name, TYPE, "name"),
                  meta,
                  annotations,
                  description,
                  icons,
                  outputSchema,
                  title,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<Tool> {
    Deserializer() {
      super(Tool.class);
    }

    @Override
    Tool decode(JsonParser p) {
      return Tool.read(p);
    }
  }
}
