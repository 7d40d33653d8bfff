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
 * Wire type {@code Resource}.
 *
 * @param name required
 * @param uri required
 * @param meta {@code _meta}; optional
 * @param annotations optional
 * @param description optional, nullable
 * @param icons optional, nullable
 * @param mimeType optional, nullable
 * @param size optional, nullable
 * @param title optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = Resource.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record Resource(String name, String uri, @Nullable JsonNode meta,
    @Nullable JsonNode annotations, @Nullable String description, @Nullable List<JsonNode> icons,
    @Nullable String mimeType, @Nullable Long size, @Nullable String title,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "Resource";

  public Resource {
    Checks.notNull(name, TYPE, "name");
    Checks.notNull(uri, TYPE, "uri");
    icons = icons == null ? null : List.copyOf(icons);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static Resource of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static Resource read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static Resource readBody(JsonParser p) {
    String name = null;
    String uri = null;
    JsonNode meta = null;
    JsonNode annotations = null;
    String description = null;
    List<JsonNode> icons = null;
    String mimeType = null;
    Long size = null;
    String title = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "name" -> name = Decode.string(p, TYPE, "name");
        case "uri" -> uri = Decode.string(p, TYPE, "uri");
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
        case "mimeType" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 4, jsonNull);
          mimeType = jsonNull ? null : Decode.string(p, TYPE, "mimeType");
        }
        case "size" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 5, jsonNull);
          size = jsonNull ? null : Decode.int64(p, TYPE, "size");
        }
        case "title" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 6, jsonNull);
          title = jsonNull ? null : Decode.string(p, TYPE, "title");
        }
        default -> p.skipChildren();
      }
    }
    return new Resource(
                Decode.required(name, p, TYPE, "name"),
                Decode.required(uri, p, TYPE, "uri"),
                meta,
                annotations,
                description,
                icons,
                mimeType,
                size,
                title,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("name", name);
    g.writeStringProperty("uri", uri);
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
    Encode.property(g, "mimeType", mimeType, explicitNulls.contains(4));
    Encode.property(g, "size", size, explicitNulls.contains(5));
    Encode.property(g, "title", title, explicitNulls.contains(6));
    g.writeEndObject();
  }

  /** Builds {@link Resource}. */
  public static final class Builder {
    private @Nullable String name;
    private @Nullable String uri;
    private @Nullable JsonNode meta;
    private @Nullable JsonNode annotations;
    private @Nullable String description;
    private @Nullable List<JsonNode> icons;
    private @Nullable String mimeType;
    private @Nullable Long size;
    private @Nullable String title;
    private long explicitNulls;

    private Builder() {}

    /** {@code name}: required. */
    public Builder name(String value) {
      name = Checks.notNull(value, TYPE, "name");
      return this;
    }

    /** {@code uri}: required. */
    public Builder uri(String value) {
      uri = Checks.notNull(value, TYPE, "uri");
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

    /** {@code mimeType}: optional, nullable. */
    public Builder mimeType(@Nullable String value) {
      mimeType = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 4, value == null);
      return this;
    }

    /** {@code size}: optional, nullable. */
    public Builder size(long value) {
      size = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 5, false);
      return this;
    }

    /** {@code size}: optional, nullable. */
    public Builder size(@Nullable Long value) {
      size = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 5, value == null);
      return this;
    }

    /** {@code title}: optional, nullable. */
    public Builder title(@Nullable String value) {
      title = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 6, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public Resource build() {
      return new Resource(
                  Checks.isSet(name, TYPE, "name"),
                  Checks.isSet(uri, TYPE, "uri"),
                  meta,
                  annotations,
                  description,
                  icons,
                  mimeType,
                  size,
                  title,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<Resource> {
    Deserializer() {
      super(Resource.class);
    }

    @Override
    Resource decode(JsonParser p) {
      return Resource.read(p);
    }
  }
}
