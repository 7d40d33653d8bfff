package io.github.codexspring.protocol;

import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code PluginsMigration}.
 *
 * @param marketplaceName required
 * @param pluginNames required
 */
@JsonDeserialize(using = PluginsMigration.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record PluginsMigration(String marketplaceName,
    List<String> pluginNames) implements ProtocolValue {
  private static final String TYPE = "PluginsMigration";

  public PluginsMigration {
    Checks.notNull(marketplaceName, TYPE, "marketplaceName");
    Checks.notNull(pluginNames, TYPE, "pluginNames");
    pluginNames = List.copyOf(pluginNames);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static PluginsMigration of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static PluginsMigration read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static PluginsMigration readBody(JsonParser p) {
    String marketplaceName = null;
    List<String> pluginNames = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "marketplaceName" -> marketplaceName = Decode.string(p, TYPE, "marketplaceName");
        case "pluginNames" -> pluginNames = Decode.strings(p, TYPE, "pluginNames");
        default -> p.skipChildren();
      }
    }
    return new PluginsMigration(
                Decode.required(marketplaceName, p, TYPE, "marketplaceName"),
                Decode.required(pluginNames, p, TYPE, "pluginNames"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("marketplaceName", marketplaceName);
    g.writeName("pluginNames");
    Encode.strings(g, pluginNames);
    g.writeEndObject();
  }

  /** Builds {@link PluginsMigration}. */
  public static final class Builder {
    private @Nullable String marketplaceName;
    private @Nullable List<String> pluginNames;

    private Builder() {}

    /** {@code marketplaceName}: required. */
    public Builder marketplaceName(String value) {
      marketplaceName = Checks.notNull(value, TYPE, "marketplaceName");
      return this;
    }

    /** {@code pluginNames}: required. */
    public Builder pluginNames(List<String> value) {
      pluginNames = Checks.notNull(value, TYPE, "pluginNames");
      return this;
    }

    /** {@code pluginNames}: required. */
    public Builder pluginNames(String... value) {
      return pluginNames(List.of(value));
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public PluginsMigration build() {
      return new PluginsMigration(
                  Checks.isSet(marketplaceName, TYPE, "marketplaceName"),
                  Checks.isSet(pluginNames, TYPE, "pluginNames"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<PluginsMigration> {
    Deserializer() {
      super(PluginsMigration.class);
    }

    @Override
    PluginsMigration decode(JsonParser p) {
      return PluginsMigration.read(p);
    }
  }
}
