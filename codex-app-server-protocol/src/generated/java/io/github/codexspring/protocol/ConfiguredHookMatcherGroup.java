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
 * Wire type {@code ConfiguredHookMatcherGroup}.
 *
 * @param hooks required
 * @param matcher optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ConfiguredHookMatcherGroup.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ConfiguredHookMatcherGroup(List<ConfiguredHookHandler> hooks,
    @Nullable String matcher, ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ConfiguredHookMatcherGroup";

  public ConfiguredHookMatcherGroup {
    Checks.notNull(hooks, TYPE, "hooks");
    hooks = List.copyOf(hooks);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ConfiguredHookMatcherGroup of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ConfiguredHookMatcherGroup read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ConfiguredHookMatcherGroup readBody(JsonParser p) {
    List<ConfiguredHookHandler> hooks = null;
    String matcher = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "hooks" -> {
          Decode.startArray(p, TYPE, "hooks");
          List<ConfiguredHookHandler> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(ConfiguredHookHandler.read(p));
          }
          hooks = json;
        }
        case "matcher" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          matcher = jsonNull ? null : Decode.string(p, TYPE, "matcher");
        }
        default -> p.skipChildren();
      }
    }
    return new ConfiguredHookMatcherGroup(
                Decode.required(hooks, p, TYPE, "hooks"),
                matcher,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("hooks");
    g.writeStartArray();
    for (ConfiguredHookHandler jsonElement : hooks) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    Encode.property(g, "matcher", matcher, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link ConfiguredHookMatcherGroup}. */
  public static final class Builder {
    private @Nullable List<ConfiguredHookHandler> hooks;
    private @Nullable String matcher;
    private long explicitNulls;

    private Builder() {}

    /** {@code hooks}: required. */
    public Builder hooks(List<ConfiguredHookHandler> value) {
      hooks = Checks.notNull(value, TYPE, "hooks");
      return this;
    }

    /** {@code hooks}: required. */
    public Builder hooks(ConfiguredHookHandler... value) {
      return hooks(List.of(value));
    }

    /** {@code matcher}: optional, nullable. */
    public Builder matcher(@Nullable String value) {
      matcher = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ConfiguredHookMatcherGroup build() {
      return new ConfiguredHookMatcherGroup(
                  Checks.isSet(hooks, TYPE, "hooks"),
                  matcher,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ConfiguredHookMatcherGroup> {
    Deserializer() {
      super(ConfiguredHookMatcherGroup.class);
    }

    @Override
    ConfiguredHookMatcherGroup decode(JsonParser p) {
      return ConfiguredHookMatcherGroup.read(p);
    }
  }
}
