package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code PluginShareListItem}.
 *
 * @param plugin required
 * @param localPluginPath optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = PluginShareListItem.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record PluginShareListItem(PluginSummary plugin, @Nullable String localPluginPath,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "PluginShareListItem";

  public PluginShareListItem {
    Checks.notNull(plugin, TYPE, "plugin");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static PluginShareListItem of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static PluginShareListItem read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static PluginShareListItem readBody(JsonParser p) {
    PluginSummary plugin = null;
    String localPluginPath = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "plugin" -> plugin = PluginSummary.read(p);
        case "localPluginPath" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          localPluginPath = jsonNull ? null : Decode.string(p, TYPE, "localPluginPath");
        }
        default -> p.skipChildren();
      }
    }
    return new PluginShareListItem(
                Decode.required(plugin, p, TYPE, "plugin"),
                localPluginPath,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("plugin");
    plugin.write(g);
    Encode.property(g, "localPluginPath", localPluginPath, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link PluginShareListItem}. */
  public static final class Builder {
    private @Nullable PluginSummary plugin;
    private @Nullable String localPluginPath;
    private long explicitNulls;

    private Builder() {}

    /** {@code plugin}: required. */
    public Builder plugin(PluginSummary value) {
      plugin = Checks.notNull(value, TYPE, "plugin");
      return this;
    }

    /** {@code localPluginPath}: optional, nullable. */
    public Builder localPluginPath(@Nullable String value) {
      localPluginPath = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public PluginShareListItem build() {
      return new PluginShareListItem(
                  Checks.isSet(plugin, TYPE, "plugin"),
                  localPluginPath,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<PluginShareListItem> {
    Deserializer() {
      super(PluginShareListItem.class);
    }

    @Override
    PluginShareListItem decode(JsonParser p) {
      return PluginShareListItem.read(p);
    }
  }
}
