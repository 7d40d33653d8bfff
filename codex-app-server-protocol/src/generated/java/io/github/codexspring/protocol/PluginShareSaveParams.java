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
 * Parameters of {@code plugin/share/save}.
 *
 * @param pluginPath required
 * @param discoverability optional, nullable
 * @param remotePluginId optional, nullable
 * @param shareTargets optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = PluginShareSaveParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record PluginShareSaveParams(String pluginPath,
    @Nullable PluginShareDiscoverability discoverability, @Nullable String remotePluginId,
    @Nullable List<PluginShareTarget> shareTargets,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "PluginShareSaveParams";

  public PluginShareSaveParams {
    Checks.notNull(pluginPath, TYPE, "pluginPath");
    shareTargets = shareTargets == null ? null : List.copyOf(shareTargets);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static PluginShareSaveParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static PluginShareSaveParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static PluginShareSaveParams readBody(JsonParser p) {
    String pluginPath = null;
    PluginShareDiscoverability discoverability = null;
    String remotePluginId = null;
    List<PluginShareTarget> shareTargets = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "pluginPath" -> pluginPath = Decode.string(p, TYPE, "pluginPath");
        case "discoverability" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          discoverability = jsonNull ? null : PluginShareDiscoverability.fromWire(Decode.string(p, TYPE, "discoverability"));
        }
        case "remotePluginId" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          remotePluginId = jsonNull ? null : Decode.string(p, TYPE, "remotePluginId");
        }
        case "shareTargets" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          if (!jsonNull) {
            Decode.startArray(p, TYPE, "shareTargets");
            List<PluginShareTarget> json = new ArrayList<>();
            while (p.nextToken() != JsonToken.END_ARRAY) {
              json.add(PluginShareTarget.read(p));
            }
            shareTargets = json;
          }
        }
        default -> p.skipChildren();
      }
    }
    return new PluginShareSaveParams(
                Decode.required(pluginPath, p, TYPE, "pluginPath"),
                discoverability,
                remotePluginId,
                shareTargets,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("pluginPath", pluginPath);
    Encode.property(g, TYPE, "discoverability", discoverability, explicitNulls.contains(0));
    Encode.property(g, "remotePluginId", remotePluginId, explicitNulls.contains(1));
    if (shareTargets != null) {
      g.writeName("shareTargets");
      g.writeStartArray();
      for (PluginShareTarget jsonElement : shareTargets) {
        jsonElement.write(g);
      }
      g.writeEndArray();
    } else if (explicitNulls.contains(2)) {
      g.writeNullProperty("shareTargets");
    }
    g.writeEndObject();
  }

  /** Builds {@link PluginShareSaveParams}. */
  public static final class Builder {
    private @Nullable String pluginPath;
    private @Nullable PluginShareDiscoverability discoverability;
    private @Nullable String remotePluginId;
    private @Nullable List<PluginShareTarget> shareTargets;
    private long explicitNulls;

    private Builder() {}

    /** {@code pluginPath}: required. */
    public Builder pluginPath(String value) {
      pluginPath = Checks.notNull(value, TYPE, "pluginPath");
      return this;
    }

    /** {@code discoverability}: optional, nullable. */
    public Builder discoverability(@Nullable PluginShareDiscoverability value) {
      discoverability = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code remotePluginId}: optional, nullable. */
    public Builder remotePluginId(@Nullable String value) {
      remotePluginId = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code shareTargets}: optional, nullable. */
    public Builder shareTargets(@Nullable List<PluginShareTarget> value) {
      shareTargets = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public PluginShareSaveParams build() {
      return new PluginShareSaveParams(
                  Checks.isSet(pluginPath, TYPE, "pluginPath"),
                  discoverability,
                  remotePluginId,
                  shareTargets,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<PluginShareSaveParams> {
    Deserializer() {
      super(PluginShareSaveParams.class);
    }

    @Override
    PluginShareSaveParams decode(JsonParser p) {
      return PluginShareSaveParams.read(p);
    }
  }
}
