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
 * Wire type {@code ConnectorMetadata}.
 *
 * @param id required
 * @param name required
 * @param description optional, nullable
 * @param distributionChannel optional, nullable
 * @param iconUrl optional, nullable
 * @param iconUrlDark optional, nullable
 * @param installUrl optional, nullable
 * @param pluginDisplayNames optional
 * @param toolSummaries optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ConnectorMetadata.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ConnectorMetadata(String id, String name, @Nullable String description,
    @Nullable String distributionChannel, @Nullable String iconUrl, @Nullable String iconUrlDark,
    @Nullable String installUrl, @Nullable List<String> pluginDisplayNames,
    @Nullable List<AppToolSummary> toolSummaries,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ConnectorMetadata";

  public ConnectorMetadata {
    Checks.notNull(id, TYPE, "id");
    Checks.notNull(name, TYPE, "name");
    pluginDisplayNames = pluginDisplayNames == null ? null : List.copyOf(pluginDisplayNames);
    toolSummaries = toolSummaries == null ? null : List.copyOf(toolSummaries);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ConnectorMetadata of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ConnectorMetadata read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ConnectorMetadata readBody(JsonParser p) {
    String id = null;
    String name = null;
    String description = null;
    String distributionChannel = null;
    String iconUrl = null;
    String iconUrlDark = null;
    String installUrl = null;
    List<String> pluginDisplayNames = null;
    List<AppToolSummary> toolSummaries = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "id" -> id = Decode.string(p, TYPE, "id");
        case "name" -> name = Decode.string(p, TYPE, "name");
        case "description" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          description = jsonNull ? null : Decode.string(p, TYPE, "description");
        }
        case "distributionChannel" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          distributionChannel = jsonNull ? null : Decode.string(p, TYPE, "distributionChannel");
        }
        case "iconUrl" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          iconUrl = jsonNull ? null : Decode.string(p, TYPE, "iconUrl");
        }
        case "iconUrlDark" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
          iconUrlDark = jsonNull ? null : Decode.string(p, TYPE, "iconUrlDark");
        }
        case "installUrl" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 4, jsonNull);
          installUrl = jsonNull ? null : Decode.string(p, TYPE, "installUrl");
        }
        case "pluginDisplayNames" -> pluginDisplayNames = jsonNull ? null : Decode.strings(p, TYPE, "pluginDisplayNames");
        case "toolSummaries" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 5, jsonNull);
          if (!jsonNull) {
            Decode.startArray(p, TYPE, "toolSummaries");
            List<AppToolSummary> json = new ArrayList<>();
            while (p.nextToken() != JsonToken.END_ARRAY) {
              json.add(AppToolSummary.read(p));
            }
            toolSummaries = json;
          }
        }
        default -> p.skipChildren();
      }
    }
    return new ConnectorMetadata(
                Decode.required(id, p, TYPE, "id"),
                Decode.required(name, p, TYPE, "name"),
                description,
                distributionChannel,
                iconUrl,
                iconUrlDark,
                installUrl,
                pluginDisplayNames,
                toolSummaries,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("id", id);
    g.writeStringProperty("name", name);
    Encode.property(g, "description", description, explicitNulls.contains(0));
    Encode.property(g, "distributionChannel", distributionChannel, explicitNulls.contains(1));
    Encode.property(g, "iconUrl", iconUrl, explicitNulls.contains(2));
    Encode.property(g, "iconUrlDark", iconUrlDark, explicitNulls.contains(3));
    Encode.property(g, "installUrl", installUrl, explicitNulls.contains(4));
    Encode.property(g, "pluginDisplayNames", pluginDisplayNames, false);
    if (toolSummaries != null) {
      g.writeName("toolSummaries");
      g.writeStartArray();
      for (AppToolSummary jsonElement : toolSummaries) {
        jsonElement.write(g);
      }
      g.writeEndArray();
    } else if (explicitNulls.contains(5)) {
      g.writeNullProperty("toolSummaries");
    }
    g.writeEndObject();
  }

  /** Builds {@link ConnectorMetadata}. */
  public static final class Builder {
    private @Nullable String id;
    private @Nullable String name;
    private @Nullable String description;
    private @Nullable String distributionChannel;
    private @Nullable String iconUrl;
    private @Nullable String iconUrlDark;
    private @Nullable String installUrl;
    private @Nullable List<String> pluginDisplayNames;
    private @Nullable List<AppToolSummary> toolSummaries;
    private long explicitNulls;

    private Builder() {}

    /** {@code id}: required. */
    public Builder id(String value) {
      id = Checks.notNull(value, TYPE, "id");
      return this;
    }

    /** {@code name}: required. */
    public Builder name(String value) {
      name = Checks.notNull(value, TYPE, "name");
      return this;
    }

    /** {@code description}: optional, nullable. */
    public Builder description(@Nullable String value) {
      description = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code distributionChannel}: optional, nullable. */
    public Builder distributionChannel(@Nullable String value) {
      distributionChannel = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code iconUrl}: optional, nullable. */
    public Builder iconUrl(@Nullable String value) {
      iconUrl = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /** {@code iconUrlDark}: optional, nullable. */
    public Builder iconUrlDark(@Nullable String value) {
      iconUrlDark = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
      return this;
    }

    /** {@code installUrl}: optional, nullable. */
    public Builder installUrl(@Nullable String value) {
      installUrl = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 4, value == null);
      return this;
    }

    /** {@code pluginDisplayNames}: optional. */
    public Builder pluginDisplayNames(List<String> value) {
      pluginDisplayNames = Checks.notNull(value, TYPE, "pluginDisplayNames");
      return this;
    }

    /** {@code pluginDisplayNames}: optional. */
    public Builder pluginDisplayNames(String... value) {
      return pluginDisplayNames(List.of(value));
    }

    /** {@code toolSummaries}: optional, nullable. */
    public Builder toolSummaries(@Nullable List<AppToolSummary> value) {
      toolSummaries = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 5, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ConnectorMetadata build() {
      return new ConnectorMetadata(
                  Checks.isSet(id, TYPE, "id"),
                  Checks.isSet(name, TYPE, "name"),
                  description,
                  distributionChannel,
                  iconUrl,
                  iconUrlDark,
                  installUrl,
                  pluginDisplayNames,
                  toolSummaries,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ConnectorMetadata> {
    Deserializer() {
      super(ConnectorMetadata.class);
    }

    @Override
    ConnectorMetadata decode(JsonParser p) {
      return ConnectorMetadata.read(p);
    }
  }
}
