package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code plugin/uninstall}.
 *
 * @param pluginId required
 */
@JsonDeserialize(using = PluginUninstallParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record PluginUninstallParams(String pluginId) implements ProtocolValue {
  private static final String TYPE = "PluginUninstallParams";

  public PluginUninstallParams {
    Checks.notNull(pluginId, TYPE, "pluginId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static PluginUninstallParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static PluginUninstallParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static PluginUninstallParams readBody(JsonParser p) {
    String pluginId = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "pluginId" -> pluginId = Decode.string(p, TYPE, "pluginId");
        default -> p.skipChildren();
      }
    }
    return new PluginUninstallParams(
                Decode.required(pluginId, p, TYPE, "pluginId"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("pluginId", pluginId);
    g.writeEndObject();
  }

  /** Builds {@link PluginUninstallParams}. */
  public static final class Builder {
    private @Nullable String pluginId;

    private Builder() {}

    /** {@code pluginId}: required. */
    public Builder pluginId(String value) {
      pluginId = Checks.notNull(value, TYPE, "pluginId");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public PluginUninstallParams build() {
      return new PluginUninstallParams(
                  Checks.isSet(pluginId, TYPE, "pluginId"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<PluginUninstallParams> {
    Deserializer() {
      super(PluginUninstallParams.class);
    }

    @Override
    PluginUninstallParams decode(JsonParser p) {
      return PluginUninstallParams.read(p);
    }
  }
}
