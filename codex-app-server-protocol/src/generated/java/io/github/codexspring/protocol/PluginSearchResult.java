package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code PluginSearchResult}.
 *
 * @param marketplaceName required
 * @param plugin required
 * @param marketplacePath optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = PluginSearchResult.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record PluginSearchResult(String marketplaceName, PluginSummary plugin,
    @Nullable String marketplacePath, ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "PluginSearchResult";

  public PluginSearchResult {
    Checks.notNull(marketplaceName, TYPE, "marketplaceName");
    Checks.notNull(plugin, TYPE, "plugin");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static PluginSearchResult of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static PluginSearchResult read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static PluginSearchResult readBody(JsonParser p) {
    String marketplaceName = null;
    PluginSummary plugin = null;
    String marketplacePath = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "marketplaceName" -> marketplaceName = Decode.string(p, TYPE, "marketplaceName");
        case "plugin" -> plugin = PluginSummary.read(p);
        case "marketplacePath" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          marketplacePath = jsonNull ? null : Decode.string(p, TYPE, "marketplacePath");
        }
        default -> p.skipChildren();
      }
    }
    return new PluginSearchResult(
                Decode.required(marketplaceName, p, TYPE, "marketplaceName"),
                Decode.required(plugin, p, TYPE, "plugin"),
                marketplacePath,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("marketplaceName", marketplaceName);
    g.writeName("plugin");
    plugin.write(g);
    Encode.property(g, "marketplacePath", marketplacePath, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link PluginSearchResult}. */
  public static final class Builder {
    private @Nullable String marketplaceName;
    private @Nullable PluginSummary plugin;
    private @Nullable String marketplacePath;
    private long explicitNulls;

    private Builder() {}

    /** {@code marketplaceName}: required. */
    public Builder marketplaceName(String value) {
      marketplaceName = Checks.notNull(value, TYPE, "marketplaceName");
      return this;
    }

    /** {@code plugin}: required. */
    public Builder plugin(PluginSummary value) {
      plugin = Checks.notNull(value, TYPE, "plugin");
      return this;
    }

    /** {@code marketplacePath}: optional, nullable. */
    public Builder marketplacePath(@Nullable String value) {
      marketplacePath = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public PluginSearchResult build() {
      return new PluginSearchResult(
                  Checks.isSet(marketplaceName, TYPE, "marketplaceName"),
                  Checks.isSet(plugin, TYPE, "plugin"),
                  marketplacePath,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<PluginSearchResult> {
    Deserializer() {
      super(PluginSearchResult.class);
    }

    @Override
    PluginSearchResult decode(JsonParser p) {
      return PluginSearchResult.read(p);
    }
  }
}
