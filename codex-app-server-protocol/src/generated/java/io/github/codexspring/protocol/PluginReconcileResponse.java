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
 * Result of {@code plugin/reconcile}.
 *
 * @param changedPlugins required
 * @param failedMaterializationRemotePluginIds required
 * @param failedRemotePluginIds required
 */
@JsonDeserialize(using = PluginReconcileResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record PluginReconcileResponse(List<PluginReconcileChangedPlugin> changedPlugins,
    List<String> failedMaterializationRemotePluginIds,
    List<String> failedRemotePluginIds) implements ProtocolValue {
  private static final String TYPE = "PluginReconcileResponse";

  public PluginReconcileResponse {
    Checks.notNull(changedPlugins, TYPE, "changedPlugins");
    changedPlugins = List.copyOf(changedPlugins);
    Checks.notNull(failedMaterializationRemotePluginIds, TYPE, "failedMaterializationRemotePluginIds");
    failedMaterializationRemotePluginIds = List.copyOf(failedMaterializationRemotePluginIds);
    Checks.notNull(failedRemotePluginIds, TYPE, "failedRemotePluginIds");
    failedRemotePluginIds = List.copyOf(failedRemotePluginIds);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static PluginReconcileResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static PluginReconcileResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static PluginReconcileResponse readBody(JsonParser p) {
    List<PluginReconcileChangedPlugin> changedPlugins = null;
    List<String> failedMaterializationRemotePluginIds = null;
    List<String> failedRemotePluginIds = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "changedPlugins" -> {
          Decode.startArray(p, TYPE, "changedPlugins");
          List<PluginReconcileChangedPlugin> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(PluginReconcileChangedPlugin.read(p));
          }
          changedPlugins = json;
        }
        case "failedMaterializationRemotePluginIds" -> failedMaterializationRemotePluginIds = Decode.strings(p, TYPE, "failedMaterializationRemotePluginIds");
        case "failedRemotePluginIds" -> failedRemotePluginIds = Decode.strings(p, TYPE, "failedRemotePluginIds");
        default -> p.skipChildren();
      }
    }
    return new PluginReconcileResponse(
                Decode.required(changedPlugins, p, TYPE, "changedPlugins"),
                Decode.required(failedMaterializationRemotePluginIds, p, TYPE, "failedMaterializationRemotePluginIds"),
                Decode.required(failedRemotePluginIds, p, TYPE, "failedRemotePluginIds"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("changedPlugins");
    g.writeStartArray();
    for (PluginReconcileChangedPlugin jsonElement : changedPlugins) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    g.writeName("failedMaterializationRemotePluginIds");
    Encode.strings(g, failedMaterializationRemotePluginIds);
    g.writeName("failedRemotePluginIds");
    Encode.strings(g, failedRemotePluginIds);
    g.writeEndObject();
  }

  /** Builds {@link PluginReconcileResponse}. */
  public static final class Builder {
    private @Nullable List<PluginReconcileChangedPlugin> changedPlugins;
    private @Nullable List<String> failedMaterializationRemotePluginIds;
    private @Nullable List<String> failedRemotePluginIds;

    private Builder() {}

    /** {@code changedPlugins}: required. */
    public Builder changedPlugins(List<PluginReconcileChangedPlugin> value) {
      changedPlugins = Checks.notNull(value, TYPE, "changedPlugins");
      return this;
    }

    /** {@code changedPlugins}: required. */
    public Builder changedPlugins(PluginReconcileChangedPlugin... value) {
      return changedPlugins(List.of(value));
    }

    /** {@code failedMaterializationRemotePluginIds}: required. */
    public Builder failedMaterializationRemotePluginIds(List<String> value) {
      failedMaterializationRemotePluginIds = Checks.notNull(value, TYPE, "failedMaterializationRemotePluginIds");
      return this;
    }

    /** {@code failedMaterializationRemotePluginIds}: required. */
    public Builder failedMaterializationRemotePluginIds(String... value) {
      return failedMaterializationRemotePluginIds(List.of(value));
    }

    /** {@code failedRemotePluginIds}: required. */
    public Builder failedRemotePluginIds(List<String> value) {
      failedRemotePluginIds = Checks.notNull(value, TYPE, "failedRemotePluginIds");
      return this;
    }

    /** {@code failedRemotePluginIds}: required. */
    public Builder failedRemotePluginIds(String... value) {
      return failedRemotePluginIds(List.of(value));
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public PluginReconcileResponse build() {
      return new PluginReconcileResponse(
                  Checks.isSet(changedPlugins, TYPE, "changedPlugins"),
                  Checks.isSet(failedMaterializationRemotePluginIds, TYPE, "failedMaterializationRemotePluginIds"),
                  Checks.isSet(failedRemotePluginIds, TYPE, "failedRemotePluginIds"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<PluginReconcileResponse> {
    Deserializer() {
      super(PluginReconcileResponse.class);
    }

    @Override
    PluginReconcileResponse decode(JsonParser p) {
      return PluginReconcileResponse.read(p);
    }
  }
}
