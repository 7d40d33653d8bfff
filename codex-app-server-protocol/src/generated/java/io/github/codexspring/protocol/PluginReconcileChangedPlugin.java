package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code PluginReconcileChangedPlugin}.
 *
 * @param hasApps required
 * @param hasHooks required
 * @param hasMcps required
 * @param hasSkills required
 * @param id required
 */
@JsonDeserialize(using = PluginReconcileChangedPlugin.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record PluginReconcileChangedPlugin(boolean hasApps, boolean hasHooks, boolean hasMcps,
    boolean hasSkills, String id) implements ProtocolValue {
  private static final String TYPE = "PluginReconcileChangedPlugin";

  public PluginReconcileChangedPlugin {
    Checks.notNull(id, TYPE, "id");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static PluginReconcileChangedPlugin of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static PluginReconcileChangedPlugin read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static PluginReconcileChangedPlugin readBody(JsonParser p) {
    Boolean hasApps = null;
    Boolean hasHooks = null;
    Boolean hasMcps = null;
    Boolean hasSkills = null;
    String id = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "hasApps" -> hasApps = Decode.bool(p, TYPE, "hasApps");
        case "hasHooks" -> hasHooks = Decode.bool(p, TYPE, "hasHooks");
        case "hasMcps" -> hasMcps = Decode.bool(p, TYPE, "hasMcps");
        case "hasSkills" -> hasSkills = Decode.bool(p, TYPE, "hasSkills");
        case "id" -> id = Decode.string(p, TYPE, "id");
        default -> p.skipChildren();
      }
    }
    return new PluginReconcileChangedPlugin(
                Decode.required(hasApps, p, TYPE, "hasApps"),
                Decode.required(hasHooks, p, TYPE, "hasHooks"),
                Decode.required(hasMcps, p, TYPE, "hasMcps"),
                Decode.required(hasSkills, p, TYPE, "hasSkills"),
                Decode.required(id, p, TYPE, "id"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeBooleanProperty("hasApps", hasApps);
    g.writeBooleanProperty("hasHooks", hasHooks);
    g.writeBooleanProperty("hasMcps", hasMcps);
    g.writeBooleanProperty("hasSkills", hasSkills);
    g.writeStringProperty("id", id);
    g.writeEndObject();
  }

  /** Builds {@link PluginReconcileChangedPlugin}. */
  public static final class Builder {
    private @Nullable Boolean hasApps;
    private @Nullable Boolean hasHooks;
    private @Nullable Boolean hasMcps;
    private @Nullable Boolean hasSkills;
    private @Nullable String id;

    private Builder() {}

    /** {@code hasApps}: required. */
    public Builder hasApps(boolean value) {
      hasApps = value;
      return this;
    }

    /** {@code hasHooks}: required. */
    public Builder hasHooks(boolean value) {
      hasHooks = value;
      return this;
    }

    /** {@code hasMcps}: required. */
    public Builder hasMcps(boolean value) {
      hasMcps = value;
      return this;
    }

    /** {@code hasSkills}: required. */
    public Builder hasSkills(boolean value) {
      hasSkills = value;
      return this;
    }

    /** {@code id}: required. */
    public Builder id(String value) {
      id = Checks.notNull(value, TYPE, "id");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public PluginReconcileChangedPlugin build() {
      return new PluginReconcileChangedPlugin(
                  Checks.isSet(hasApps, TYPE, "hasApps"),
                  Checks.isSet(hasHooks, TYPE, "hasHooks"),
                  Checks.isSet(hasMcps, TYPE, "hasMcps"),
                  Checks.isSet(hasSkills, TYPE, "hasSkills"),
                  Checks.isSet(id, TYPE, "id"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<PluginReconcileChangedPlugin> {
    Deserializer() {
      super(PluginReconcileChangedPlugin.class);
    }

    @Override
    PluginReconcileChangedPlugin decode(JsonParser p) {
      return PluginReconcileChangedPlugin.read(p);
    }
  }
}
