package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code plugin/read}.
 *
 * @param plugin required
 */
@JsonDeserialize(using = PluginReadResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record PluginReadResponse(PluginDetail plugin) implements ProtocolValue {
  private static final String TYPE = "PluginReadResponse";

  public PluginReadResponse {
    Checks.notNull(plugin, TYPE, "plugin");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static PluginReadResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static PluginReadResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static PluginReadResponse readBody(JsonParser p) {
    PluginDetail plugin = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "plugin" -> plugin = PluginDetail.read(p);
        default -> p.skipChildren();
      }
    }
    return new PluginReadResponse(
                Decode.required(plugin, p, TYPE, "plugin"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("plugin");
    plugin.write(g);
    g.writeEndObject();
  }

  /** Builds {@link PluginReadResponse}. */
  public static final class Builder {
    private @Nullable PluginDetail plugin;

    private Builder() {}

    /** {@code plugin}: required. */
    public Builder plugin(PluginDetail value) {
      plugin = Checks.notNull(value, TYPE, "plugin");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public PluginReadResponse build() {
      return new PluginReadResponse(
                  Checks.isSet(plugin, TYPE, "plugin"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<PluginReadResponse> {
    Deserializer() {
      super(PluginReadResponse.class);
    }

    @Override
    PluginReadResponse decode(JsonParser p) {
      return PluginReadResponse.read(p);
    }
  }
}
