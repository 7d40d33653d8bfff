package io.github.codexspring.protocol;

import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code McpElicitationUntitledMultiSelectEnumSchema}.
 *
 * @param items required
 * @param type required
 * @param default_ {@code default}; optional, nullable
 * @param description optional, nullable
 * @param maxItems optional, nullable
 * @param minItems optional, nullable
 * @param title optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = McpElicitationUntitledMultiSelectEnumSchema.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record McpElicitationUntitledMultiSelectEnumSchema(McpElicitationUntitledEnumItems items,
    McpElicitationArrayType type, @Nullable List<String> default_, @Nullable String description,
    @Nullable Long maxItems, @Nullable Long minItems, @Nullable String title,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "McpElicitationUntitledMultiSelectEnumSchema";

  public McpElicitationUntitledMultiSelectEnumSchema {
    Checks.notNull(items, TYPE, "items");
    Checks.notNull(type, TYPE, "type");
    default_ = default_ == null ? null : List.copyOf(default_);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static McpElicitationUntitledMultiSelectEnumSchema of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static McpElicitationUntitledMultiSelectEnumSchema read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static McpElicitationUntitledMultiSelectEnumSchema readBody(JsonParser p) {
    McpElicitationUntitledEnumItems items = null;
    McpElicitationArrayType type = null;
    List<String> default_ = null;
    String description = null;
    Long maxItems = null;
    Long minItems = null;
    String title = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "items" -> items = McpElicitationUntitledEnumItems.read(p);
        case "type" -> type = McpElicitationArrayType.fromWire(Decode.string(p, TYPE, "type"));
        case "default" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          default_ = jsonNull ? null : Decode.strings(p, TYPE, "default");
        }
        case "description" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          description = jsonNull ? null : Decode.string(p, TYPE, "description");
        }
        case "maxItems" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          maxItems = jsonNull ? null : Decode.uint64(p, TYPE, "maxItems");
        }
        case "minItems" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
          minItems = jsonNull ? null : Decode.uint64(p, TYPE, "minItems");
        }
        case "title" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 4, jsonNull);
          title = jsonNull ? null : Decode.string(p, TYPE, "title");
        }
        default -> p.skipChildren();
      }
    }
    return new McpElicitationUntitledMultiSelectEnumSchema(
                Decode.required(items, p, TYPE, "items"),
                Decode.required(type, p, TYPE, "type"),
                default_,
                description,
                maxItems,
                minItems,
                title,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("items");
    items.write(g);
    g.writeName("type");
    Encode.enumeration(g, type, TYPE, "type");
    Encode.property(g, "default", default_, explicitNulls.contains(0));
    Encode.property(g, "description", description, explicitNulls.contains(1));
    Encode.uint64Property(g, "maxItems", maxItems, explicitNulls.contains(2));
    Encode.uint64Property(g, "minItems", minItems, explicitNulls.contains(3));
    Encode.property(g, "title", title, explicitNulls.contains(4));
    g.writeEndObject();
  }

  /** Builds {@link McpElicitationUntitledMultiSelectEnumSchema}. */
  public static final class Builder {
    private @Nullable McpElicitationUntitledEnumItems items;
    private @Nullable McpElicitationArrayType type;
    private @Nullable List<String> default_;
    private @Nullable String description;
    private @Nullable Long maxItems;
    private @Nullable Long minItems;
    private @Nullable String title;
    private long explicitNulls;

    private Builder() {}

    /** {@code items}: required. */
    public Builder items(McpElicitationUntitledEnumItems value) {
      items = Checks.notNull(value, TYPE, "items");
      return this;
    }

    /** {@code type}: required. */
    public Builder type(McpElicitationArrayType value) {
      type = Checks.notNull(value, TYPE, "type");
      return this;
    }

    /** {@code default}: optional, nullable. */
    public Builder default_(@Nullable List<String> value) {
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

    /** {@code maxItems}: optional, nullable. */
    public Builder maxItems(long value) {
      Checks.unsigned(value, TYPE, "maxItems");
      maxItems = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, false);
      return this;
    }

    /** {@code maxItems}: optional, nullable. */
    public Builder maxItems(@Nullable Long value) {
      if (value != null) {
        Checks.unsigned(value, TYPE, "maxItems");
      }
      maxItems = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /** {@code minItems}: optional, nullable. */
    public Builder minItems(long value) {
      Checks.unsigned(value, TYPE, "minItems");
      minItems = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, false);
      return this;
    }

    /** {@code minItems}: optional, nullable. */
    public Builder minItems(@Nullable Long value) {
      if (value != null) {
        Checks.unsigned(value, TYPE, "minItems");
      }
      minItems = value;
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
    public McpElicitationUntitledMultiSelectEnumSchema build() {
      return new McpElicitationUntitledMultiSelectEnumSchema(
                  Checks.isSet(items, TYPE, "items"),
                  Checks.isSet(type, TYPE, "type"),
                  default_,
                  description,
                  maxItems,
                  minItems,
                  title,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<McpElicitationUntitledMultiSelectEnumSchema> {
    Deserializer() {
      super(McpElicitationUntitledMultiSelectEnumSchema.class);
    }

    @Override
    McpElicitationUntitledMultiSelectEnumSchema decode(JsonParser p) {
      return McpElicitationUntitledMultiSelectEnumSchema.read(p);
    }
  }
}
