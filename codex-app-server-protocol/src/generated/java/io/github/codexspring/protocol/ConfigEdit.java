package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code ConfigEdit}.
 *
 * @param keyPath required
 * @param mergeStrategy required
 * @param value required
 */
@JsonDeserialize(using = ConfigEdit.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ConfigEdit(String keyPath, MergeStrategy mergeStrategy,
    JsonNode value) implements ProtocolValue {
  private static final String TYPE = "ConfigEdit";

  public ConfigEdit {
    Checks.notNull(keyPath, TYPE, "keyPath");
    Checks.notNull(mergeStrategy, TYPE, "mergeStrategy");
    Checks.notNull(value, TYPE, "value");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ConfigEdit of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ConfigEdit read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ConfigEdit readBody(JsonParser p) {
    String keyPath = null;
    MergeStrategy mergeStrategy = null;
    JsonNode value = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "keyPath" -> keyPath = Decode.string(p, TYPE, "keyPath");
        case "mergeStrategy" -> mergeStrategy = MergeStrategy.fromWire(Decode.string(p, TYPE, "mergeStrategy"));
        case "value" -> value = Trees.read(p);
        default -> p.skipChildren();
      }
    }
    return new ConfigEdit(
                Decode.required(keyPath, p, TYPE, "keyPath"),
                Decode.required(mergeStrategy, p, TYPE, "mergeStrategy"),
                Decode.required(value, p, TYPE, "value"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("keyPath", keyPath);
    g.writeName("mergeStrategy");
    Encode.enumeration(g, mergeStrategy, TYPE, "mergeStrategy");
    g.writeName("value");
    Trees.write(g, value);
    g.writeEndObject();
  }

  /** Builds {@link ConfigEdit}. */
  public static final class Builder {
    private @Nullable String keyPath;
    private @Nullable MergeStrategy mergeStrategy;
    private @Nullable JsonNode value;

    private Builder() {}

    /** {@code keyPath}: required. */
    public Builder keyPath(String value) {
      keyPath = Checks.notNull(value, TYPE, "keyPath");
      return this;
    }

    /** {@code mergeStrategy}: required. */
    public Builder mergeStrategy(MergeStrategy value) {
      mergeStrategy = Checks.notNull(value, TYPE, "mergeStrategy");
      return this;
    }

    /** {@code value}: required. */
    public Builder value(JsonNode value) {
      this.value = Checks.notNull(value, TYPE, "value");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ConfigEdit build() {
      return new ConfigEdit(
                  Checks.isSet(keyPath, TYPE, "keyPath"),
                  Checks.isSet(mergeStrategy, TYPE, "mergeStrategy"),
                  Checks.isSet(value, TYPE, "value"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ConfigEdit> {
    Deserializer() {
      super(ConfigEdit.class);
    }

    @Override
    ConfigEdit decode(JsonParser p) {
      return ConfigEdit.read(p);
    }
  }
}
