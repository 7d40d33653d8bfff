package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code PluginHookSummary}.
 *
 * @param eventName required
 * @param key required
 */
@JsonDeserialize(using = PluginHookSummary.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record PluginHookSummary(HookEventName eventName, String key) implements ProtocolValue {
  private static final String TYPE = "PluginHookSummary";

  public PluginHookSummary {
    Checks.notNull(eventName, TYPE, "eventName");
    Checks.notNull(key, TYPE, "key");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static PluginHookSummary of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static PluginHookSummary read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static PluginHookSummary readBody(JsonParser p) {
    HookEventName eventName = null;
    String key = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "eventName" -> eventName = HookEventName.fromWire(Decode.string(p, TYPE, "eventName"));
        case "key" -> key = Decode.string(p, TYPE, "key");
        default -> p.skipChildren();
      }
    }
    return new PluginHookSummary(
                Decode.required(eventName, p, TYPE, "eventName"),
                Decode.required(key, p, TYPE, "key"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("eventName");
    Encode.enumeration(g, eventName, TYPE, "eventName");
    g.writeStringProperty("key", key);
    g.writeEndObject();
  }

  /** Builds {@link PluginHookSummary}. */
  public static final class Builder {
    private @Nullable HookEventName eventName;
    private @Nullable String key;

    private Builder() {}

    /** {@code eventName}: required. */
    public Builder eventName(HookEventName value) {
      eventName = Checks.notNull(value, TYPE, "eventName");
      return this;
    }

    /** {@code key}: required. */
    public Builder key(String value) {
      key = Checks.notNull(value, TYPE, "key");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public PluginHookSummary build() {
      return new PluginHookSummary(
                  Checks.isSet(eventName, TYPE, "eventName"),
                  Checks.isSet(key, TYPE, "key"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<PluginHookSummary> {
    Deserializer() {
      super(PluginHookSummary.class);
    }

    @Override
    PluginHookSummary decode(JsonParser p) {
      return PluginHookSummary.read(p);
    }
  }
}
