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
 * Wire type {@code McpServerInfo}.
 *
 * @param name required
 * @param version required
 * @param description optional, nullable
 * @param icons optional, nullable
 * @param title optional, nullable
 * @param websiteUrl optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = McpServerInfo.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record McpServerInfo(String name, String version, @Nullable String description,
    @Nullable List<JsonNode> icons, @Nullable String title, @Nullable String websiteUrl,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "McpServerInfo";

  public McpServerInfo {
    Checks.notNull(name, TYPE, "name");
    Checks.notNull(version, TYPE, "version");
    icons = icons == null ? null : List.copyOf(icons);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static McpServerInfo of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static McpServerInfo read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static McpServerInfo readBody(JsonParser p) {
    String name = null;
    String version = null;
    String description = null;
    List<JsonNode> icons = null;
    String title = null;
    String websiteUrl = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "name" -> name = Decode.string(p, TYPE, "name");
        case "version" -> version = Decode.string(p, TYPE, "version");
        case "description" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          description = jsonNull ? null : Decode.string(p, TYPE, "description");
        }
        case "icons" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          if (!jsonNull) {
            Decode.startArray(p, TYPE, "icons");
            List<JsonNode> json = new ArrayList<>();
            while (p.nextToken() != JsonToken.END_ARRAY) {
              json.add(Trees.read(p));
            }
            icons = json;
          }
        }
        case "title" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          title = jsonNull ? null : Decode.string(p, TYPE, "title");
        }
        case "websiteUrl" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
          websiteUrl = jsonNull ? null : Decode.string(p, TYPE, "websiteUrl");
        }
        default -> p.skipChildren();
      }
    }
    return new McpServerInfo(
                Decode.required(name, p, TYPE, "name"),
                Decode.required(version, p, TYPE, "version"),
                description,
                icons,
                title,
                websiteUrl,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("name", name);
    g.writeStringProperty("version", version);
    Encode.property(g, "description", description, explicitNulls.contains(0));
    if (icons != null) {
      g.writeName("icons");
      g.writeStartArray();
      for (JsonNode jsonElement : icons) {
        Trees.write(g, jsonElement);
      }
      g.writeEndArray();
    } else if (explicitNulls.contains(1)) {
      g.writeNullProperty("icons");
    }
    Encode.property(g, "title", title, explicitNulls.contains(2));
    Encode.property(g, "websiteUrl", websiteUrl, explicitNulls.contains(3));
    g.writeEndObject();
  }

  /** Builds {@link McpServerInfo}. */
  public static final class Builder {
    private @Nullable String name;
    private @Nullable String version;
    private @Nullable String description;
    private @Nullable List<JsonNode> icons;
    private @Nullable String title;
    private @Nullable String websiteUrl;
    private long explicitNulls;

    private Builder() {}

    /** {@code name}: required. */
    public Builder name(String value) {
      name = Checks.notNull(value, TYPE, "name");
      return this;
    }

    /** {@code version}: required. */
    public Builder version(String value) {
      version = Checks.notNull(value, TYPE, "version");
      return this;
    }

    /** {@code description}: optional, nullable. */
    public Builder description(@Nullable String value) {
      description = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code icons}: optional, nullable. */
    public Builder icons(@Nullable List<JsonNode> value) {
      icons = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code title}: optional, nullable. */
    public Builder title(@Nullable String value) {
      title = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /** {@code websiteUrl}: optional, nullable. */
    public Builder websiteUrl(@Nullable String value) {
      websiteUrl = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public McpServerInfo build() {
      return new McpServerInfo(
                  Checks.isSet(name, TYPE, "name"),
                  Checks.isSet(version, TYPE, "version"),
                  description,
                  icons,
                  title,
                  websiteUrl,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<McpServerInfo> {
    Deserializer() {
      super(McpServerInfo.class);
    }

    @Override
    McpServerInfo decode(JsonParser p) {
      return McpServerInfo.read(p);
    }
  }
}
