package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code plugin/install}.
 *
 * @param pluginName required
 * @param installAttemptId optional, nullable
 * @param marketplacePath optional, nullable
 * @param remoteMarketplaceName optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = PluginInstallParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record PluginInstallParams(String pluginName, @Nullable String installAttemptId,
    @Nullable String marketplacePath, @Nullable String remoteMarketplaceName,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "PluginInstallParams";

  public PluginInstallParams {
    Checks.notNull(pluginName, TYPE, "pluginName");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static PluginInstallParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static PluginInstallParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static PluginInstallParams readBody(JsonParser p) {
    String pluginName = null;
    String installAttemptId = null;
    String marketplacePath = null;
    String remoteMarketplaceName = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "pluginName" -> pluginName = Decode.string(p, TYPE, "pluginName");
        case "installAttemptId" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          installAttemptId = jsonNull ? null : Decode.string(p, TYPE, "installAttemptId");
        }
        case "marketplacePath" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          marketplacePath = jsonNull ? null : Decode.string(p, TYPE, "marketplacePath");
        }
        case "remoteMarketplaceName" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          remoteMarketplaceName = jsonNull ? null : Decode.string(p, TYPE, "remoteMarketplaceName");
        }
        default -> p.skipChildren();
      }
    }
    return new PluginInstallParams(
                Decode.required(pluginName, p, TYPE, "pluginName"),
                installAttemptId,
                marketplacePath,
                remoteMarketplaceName,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("pluginName", pluginName);
    Encode.property(g, "installAttemptId", installAttemptId, explicitNulls.contains(0));
    Encode.property(g, "marketplacePath", marketplacePath, explicitNulls.contains(1));
    Encode.property(g, "remoteMarketplaceName", remoteMarketplaceName, explicitNulls.contains(2));
    g.writeEndObject();
  }

  /** Builds {@link PluginInstallParams}. */
  public static final class Builder {
    private @Nullable String pluginName;
    private @Nullable String installAttemptId;
    private @Nullable String marketplacePath;
    private @Nullable String remoteMarketplaceName;
    private long explicitNulls;

    private Builder() {}

    /** {@code pluginName}: required. */
    public Builder pluginName(String value) {
      pluginName = Checks.notNull(value, TYPE, "pluginName");
      return this;
    }

    /** {@code installAttemptId}: optional, nullable. */
    public Builder installAttemptId(@Nullable String value) {
      installAttemptId = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code marketplacePath}: optional, nullable. */
    public Builder marketplacePath(@Nullable String value) {
      marketplacePath = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code remoteMarketplaceName}: optional, nullable. */
    public Builder remoteMarketplaceName(@Nullable String value) {
      remoteMarketplaceName = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public PluginInstallParams build() {
      return new PluginInstallParams(
                  Checks.isSet(pluginName, TYPE, "pluginName"),
                  installAttemptId,
                  marketplacePath,
                  remoteMarketplaceName,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<PluginInstallParams> {
    Deserializer() {
      super(PluginInstallParams.class);
    }

    @Override
    PluginInstallParams decode(JsonParser p) {
      return PluginInstallParams.read(p);
    }
  }
}
