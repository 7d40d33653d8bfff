package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code plugin/share/checkout}.
 *
 * @param marketplaceName required
 * @param marketplacePath required
 * @param pluginId required
 * @param pluginName required
 * @param pluginPath required
 * @param remotePluginId required
 * @param remoteVersion optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = PluginShareCheckoutResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record PluginShareCheckoutResponse(String marketplaceName, String marketplacePath,
    String pluginId, String pluginName, String pluginPath, String remotePluginId,
    @Nullable String remoteVersion, ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "PluginShareCheckoutResponse";

  public PluginShareCheckoutResponse {
    Checks.notNull(marketplaceName, TYPE, "marketplaceName");
    Checks.notNull(marketplacePath, TYPE, "marketplacePath");
    Checks.notNull(pluginId, TYPE, "pluginId");
    Checks.notNull(pluginName, TYPE, "pluginName");
    Checks.notNull(pluginPath, TYPE, "pluginPath");
    Checks.notNull(remotePluginId, TYPE, "remotePluginId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static PluginShareCheckoutResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static PluginShareCheckoutResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static PluginShareCheckoutResponse readBody(JsonParser p) {
    String marketplaceName = null;
    String marketplacePath = null;
    String pluginId = null;
    String pluginName = null;
    String pluginPath = null;
    String remotePluginId = null;
    String remoteVersion = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "marketplaceName" -> marketplaceName = Decode.string(p, TYPE, "marketplaceName");
        case "marketplacePath" -> marketplacePath = Decode.string(p, TYPE, "marketplacePath");
        case "pluginId" -> pluginId = Decode.string(p, TYPE, "pluginId");
        case "pluginName" -> pluginName = Decode.string(p, TYPE, "pluginName");
        case "pluginPath" -> pluginPath = Decode.string(p, TYPE, "pluginPath");
        case "remotePluginId" -> remotePluginId = Decode.string(p, TYPE, "remotePluginId");
        case "remoteVersion" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          remoteVersion = jsonNull ? null : Decode.string(p, TYPE, "remoteVersion");
        }
        default -> p.skipChildren();
      }
    }
    return new PluginShareCheckoutResponse(
                Decode.required(marketplaceName, p, TYPE, "marketplaceName"),
                Decode.required(marketplacePath, p, TYPE, "marketplacePath"),
                Decode.required(pluginId, p, TYPE, "pluginId"),
                Decode.required(pluginName, p, TYPE, "pluginName"),
                Decode.required(pluginPath, p, TYPE, "pluginPath"),
                Decode.required(remotePluginId, p, TYPE, "remotePluginId"),
                remoteVersion,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("marketplaceName", marketplaceName);
    g.writeStringProperty("marketplacePath", marketplacePath);
    g.writeStringProperty("pluginId", pluginId);
    g.writeStringProperty("pluginName", pluginName);
    g.writeStringProperty("pluginPath", pluginPath);
    g.writeStringProperty("remotePluginId", remotePluginId);
    Encode.property(g, "remoteVersion", remoteVersion, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link PluginShareCheckoutResponse}. */
  public static final class Builder {
    private @Nullable String marketplaceName;
    private @Nullable String marketplacePath;
    private @Nullable String pluginId;
    private @Nullable String pluginName;
    private @Nullable String pluginPath;
    private @Nullable String remotePluginId;
    private @Nullable String remoteVersion;
    private long explicitNulls;

    private Builder() {}

    /** {@code marketplaceName}: required. */
    public Builder marketplaceName(String value) {
      marketplaceName = Checks.notNull(value, TYPE, "marketplaceName");
      return this;
    }

    /** {@code marketplacePath}: required. */
    public Builder marketplacePath(String value) {
      marketplacePath = Checks.notNull(value, TYPE, "marketplacePath");
      return this;
    }

    /** {@code pluginId}: required. */
    public Builder pluginId(String value) {
      pluginId = Checks.notNull(value, TYPE, "pluginId");
      return this;
    }

    /** {@code pluginName}: required. */
    public Builder pluginName(String value) {
      pluginName = Checks.notNull(value, TYPE, "pluginName");
      return this;
    }

    /** {@code pluginPath}: required. */
    public Builder pluginPath(String value) {
      pluginPath = Checks.notNull(value, TYPE, "pluginPath");
      return this;
    }

    /** {@code remotePluginId}: required. */
    public Builder remotePluginId(String value) {
      remotePluginId = Checks.notNull(value, TYPE, "remotePluginId");
      return this;
    }

    /** {@code remoteVersion}: optional, nullable. */
    public Builder remoteVersion(@Nullable String value) {
      remoteVersion = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public PluginShareCheckoutResponse build() {
      return new PluginShareCheckoutResponse(
                  Checks.isSet(marketplaceName, TYPE, "marketplaceName"),
                  Checks.isSet(marketplacePath, TYPE, "marketplacePath"),
                  Checks.isSet(pluginId, TYPE, "pluginId"),
                  Checks.isSet(pluginName, TYPE, "pluginName"),
                  Checks.isSet(pluginPath, TYPE, "pluginPath"),
                  Checks.isSet(remotePluginId, TYPE, "remotePluginId"),
                  remoteVersion,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<PluginShareCheckoutResponse> {
    Deserializer() {
      super(PluginShareCheckoutResponse.class);
    }

    @Override
    PluginShareCheckoutResponse decode(JsonParser p) {
      return PluginShareCheckoutResponse.read(p);
    }
  }
}
