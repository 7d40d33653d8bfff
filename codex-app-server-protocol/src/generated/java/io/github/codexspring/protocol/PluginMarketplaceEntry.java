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
 * Wire type {@code PluginMarketplaceEntry}.
 *
 * @param name required
 * @param plugins required
 * @param interface_ {@code interface}; optional, nullable
 * @param path optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = PluginMarketplaceEntry.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record PluginMarketplaceEntry(String name, List<PluginSummary> plugins,
    @Nullable MarketplaceInterface interface_, @Nullable String path,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "PluginMarketplaceEntry";

  public PluginMarketplaceEntry {
    Checks.notNull(name, TYPE, "name");
    Checks.notNull(plugins, TYPE, "plugins");
    plugins = List.copyOf(plugins);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static PluginMarketplaceEntry of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static PluginMarketplaceEntry read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static PluginMarketplaceEntry readBody(JsonParser p) {
    String name = null;
    List<PluginSummary> plugins = null;
    MarketplaceInterface interface_ = null;
    String path = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "name" -> name = Decode.string(p, TYPE, "name");
        case "plugins" -> {
          Decode.startArray(p, TYPE, "plugins");
          List<PluginSummary> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(PluginSummary.read(p));
          }
          plugins = json;
        }
        case "interface" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          interface_ = jsonNull ? null : MarketplaceInterface.read(p);
        }
        case "path" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          path = jsonNull ? null : Decode.string(p, TYPE, "path");
        }
        default -> p.skipChildren();
      }
    }
    return new PluginMarketplaceEntry(
                Decode.required(name, p, TYPE, "name"),
                Decode.required(plugins, p, TYPE, "plugins"),
                interface_,
                path,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("name", name);
    g.writeName("plugins");
    g.writeStartArray();
    for (PluginSummary jsonElement : plugins) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    Encode.property(g, "interface", interface_, explicitNulls.contains(0));
    Encode.property(g, "path", path, explicitNulls.contains(1));
    g.writeEndObject();
  }

  /** Builds {@link PluginMarketplaceEntry}. */
  public static final class Builder {
    private @Nullable String name;
    private @Nullable List<PluginSummary> plugins;
    private @Nullable MarketplaceInterface interface_;
    private @Nullable String path;
    private long explicitNulls;

    private Builder() {}

    /** {@code name}: required. */
    public Builder name(String value) {
      name = Checks.notNull(value, TYPE, "name");
      return this;
    }

    /** {@code plugins}: required. */
    public Builder plugins(List<PluginSummary> value) {
      plugins = Checks.notNull(value, TYPE, "plugins");
      return this;
    }

    /** {@code plugins}: required. */
    public Builder plugins(PluginSummary... value) {
      return plugins(List.of(value));
    }

    /** {@code interface}: optional, nullable. */
    public Builder interface_(@Nullable MarketplaceInterface value) {
      interface_ = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code path}: optional, nullable. */
    public Builder path(@Nullable String value) {
      path = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public PluginMarketplaceEntry build() {
      return new PluginMarketplaceEntry(
                  Checks.isSet(name, TYPE, "name"),
                  Checks.isSet(plugins, TYPE, "plugins"),
                  interface_,
                  path,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<PluginMarketplaceEntry> {
    Deserializer() {
      super(PluginMarketplaceEntry.class);
    }

    @Override
    PluginMarketplaceEntry decode(JsonParser p) {
      return PluginMarketplaceEntry.read(p);
    }
  }
}
