package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code config/value/write}.
 *
 * @param keyPath required
 * @param mergeStrategy required
 * @param value required
 * @param expectedVersion optional, nullable
 * @param filePath optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ConfigValueWriteParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ConfigValueWriteParams(String keyPath, MergeStrategy mergeStrategy, JsonNode value,
    @Nullable String expectedVersion, @Nullable String filePath,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ConfigValueWriteParams";

  public ConfigValueWriteParams {
    Checks.notNull(keyPath, TYPE, "keyPath");
    Checks.notNull(mergeStrategy, TYPE, "mergeStrategy");
    Checks.notNull(value, TYPE, "value");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ConfigValueWriteParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ConfigValueWriteParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ConfigValueWriteParams readBody(JsonParser p) {
    String keyPath = null;
    MergeStrategy mergeStrategy = null;
    JsonNode value = null;
    String expectedVersion = null;
    String filePath = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "keyPath" -> keyPath = Decode.string(p, TYPE, "keyPath");
        case "mergeStrategy" -> mergeStrategy = MergeStrategy.fromWire(Decode.string(p, TYPE, "mergeStrategy"));
        case "value" -> value = Trees.read(p);
        case "expectedVersion" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          expectedVersion = jsonNull ? null : Decode.string(p, TYPE, "expectedVersion");
        }
        case "filePath" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          filePath = jsonNull ? null : Decode.string(p, TYPE, "filePath");
        }
        default -> p.skipChildren();
      }
    }
    return new ConfigValueWriteParams(
                Decode.required(keyPath, p, TYPE, "keyPath"),
                Decode.required(mergeStrategy, p, TYPE, "mergeStrategy"),
                Decode.required(value, p, TYPE, "value"),
                expectedVersion,
                filePath,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("keyPath", keyPath);
    g.writeName("mergeStrategy");
    Encode.enumeration(g, mergeStrategy, TYPE, "mergeStrategy");
    g.writeName("value");
    Trees.write(g, value);
    Encode.property(g, "expectedVersion", expectedVersion, explicitNulls.contains(0));
    Encode.property(g, "filePath", filePath, explicitNulls.contains(1));
    g.writeEndObject();
  }

  /** Builds {@link ConfigValueWriteParams}. */
  public static final class Builder {
    private @Nullable String keyPath;
    private @Nullable MergeStrategy mergeStrategy;
    private @Nullable JsonNode value;
    private @Nullable String expectedVersion;
    private @Nullable String filePath;
    private long explicitNulls;

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

    /** {@code expectedVersion}: optional, nullable. */
    public Builder expectedVersion(@Nullable String value) {
      expectedVersion = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code filePath}: optional, nullable. */
    public Builder filePath(@Nullable String value) {
      filePath = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ConfigValueWriteParams build() {
      return new ConfigValueWriteParams(
                  Checks.isSet(keyPath, TYPE, "keyPath"),
                  Checks.isSet(mergeStrategy, TYPE, "mergeStrategy"),
                  Checks.isSet(value, TYPE, "value"),
                  expectedVersion,
                  filePath,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ConfigValueWriteParams> {
    Deserializer() {
      super(ConfigValueWriteParams.class);
    }

    @Override
    ConfigValueWriteParams decode(JsonParser p) {
      return ConfigValueWriteParams.read(p);
    }
  }
}
