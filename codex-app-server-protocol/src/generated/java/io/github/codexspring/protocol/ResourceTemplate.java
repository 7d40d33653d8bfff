package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code ResourceTemplate}.
 *
 * @param name required
 * @param uriTemplate required
 * @param annotations optional
 * @param description optional, nullable
 * @param mimeType optional, nullable
 * @param title optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ResourceTemplate.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ResourceTemplate(String name, String uriTemplate, @Nullable JsonNode annotations,
    @Nullable String description, @Nullable String mimeType, @Nullable String title,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ResourceTemplate";

  public ResourceTemplate {
    Checks.notNull(name, TYPE, "name");
    Checks.notNull(uriTemplate, TYPE, "uriTemplate");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ResourceTemplate of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ResourceTemplate read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ResourceTemplate readBody(JsonParser p) {
    String name = null;
    String uriTemplate = null;
    JsonNode annotations = null;
    String description = null;
    String mimeType = null;
    String title = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "name" -> name = Decode.string(p, TYPE, "name");
        case "uriTemplate" -> uriTemplate = Decode.string(p, TYPE, "uriTemplate");
        case "annotations" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          annotations = jsonNull ? null : Trees.read(p);
        }
        case "description" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          description = jsonNull ? null : Decode.string(p, TYPE, "description");
        }
        case "mimeType" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          mimeType = jsonNull ? null : Decode.string(p, TYPE, "mimeType");
        }
        case "title" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
          title = jsonNull ? null : Decode.string(p, TYPE, "title");
        }
        default -> p.skipChildren();
      }
    }
    return new ResourceTemplate(
                Decode.required(name, p, TYPE, "name"),
                Decode.required(uriTemplate, p, TYPE, "uriTemplate"),
                annotations,
                description,
                mimeType,
                title,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("name", name);
    g.writeStringProperty("uriTemplate", uriTemplate);
    Encode.property(g, "annotations", annotations, explicitNulls.contains(0));
    Encode.property(g, "description", description, explicitNulls.contains(1));
    Encode.property(g, "mimeType", mimeType, explicitNulls.contains(2));
    Encode.property(g, "title", title, explicitNulls.contains(3));
    g.writeEndObject();
  }

  /** Builds {@link ResourceTemplate}. */
  public static final class Builder {
    private @Nullable String name;
    private @Nullable String uriTemplate;
    private @Nullable JsonNode annotations;
    private @Nullable String description;
    private @Nullable String mimeType;
    private @Nullable String title;
    private long explicitNulls;

    private Builder() {}

    /** {@code name}: required. */
    public Builder name(String value) {
      name = Checks.notNull(value, TYPE, "name");
      return this;
    }

    /** {@code uriTemplate}: required. */
    public Builder uriTemplate(String value) {
      uriTemplate = Checks.notNull(value, TYPE, "uriTemplate");
      return this;
    }

    /** {@code annotations}: optional. */
    public Builder annotations(@Nullable JsonNode value) {
      annotations = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code description}: optional, nullable. */
    public Builder description(@Nullable String value) {
      description = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code mimeType}: optional, nullable. */
    public Builder mimeType(@Nullable String value) {
      mimeType = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /** {@code title}: optional, nullable. */
    public Builder title(@Nullable String value) {
      title = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ResourceTemplate build() {
      return new ResourceTemplate(
                  Checks.isSet(name, TYPE, "name"),
                  Checks.isSet(uriTemplate, TYPE, "uriTemplate"),
                  annotations,
                  description,
                  mimeType,
                  title,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ResourceTemplate> {
    Deserializer() {
      super(ResourceTemplate.class);
    }

    @Override
    ResourceTemplate decode(JsonParser p) {
      return ResourceTemplate.read(p);
    }
  }
}
