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
 * Parameters of {@code config/batchWrite}.
 *
 * @param edits required
 * @param expectedVersion optional, nullable
 * @param filePath optional, nullable
 * @param reloadUserConfig optional
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ConfigBatchWriteParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ConfigBatchWriteParams(List<ConfigEdit> edits, @Nullable String expectedVersion,
    @Nullable String filePath, @Nullable Boolean reloadUserConfig,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ConfigBatchWriteParams";

  public ConfigBatchWriteParams {
    Checks.notNull(edits, TYPE, "edits");
    edits = List.copyOf(edits);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ConfigBatchWriteParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ConfigBatchWriteParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ConfigBatchWriteParams readBody(JsonParser p) {
    List<ConfigEdit> edits = null;
    String expectedVersion = null;
    String filePath = null;
    Boolean reloadUserConfig = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "edits" -> {
          Decode.startArray(p, TYPE, "edits");
          List<ConfigEdit> json = new ArrayList<>();
          while (p.nextToken() != JsonToken.END_ARRAY) {
            json.add(ConfigEdit.read(p));
          }
          edits = json;
        }
        case "expectedVersion" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          expectedVersion = jsonNull ? null : Decode.string(p, TYPE, "expectedVersion");
        }
        case "filePath" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          filePath = jsonNull ? null : Decode.string(p, TYPE, "filePath");
        }
        case "reloadUserConfig" -> reloadUserConfig = jsonNull ? null : Decode.bool(p, TYPE, "reloadUserConfig");
        default -> p.skipChildren();
      }
    }
    return new ConfigBatchWriteParams(
                Decode.required(edits, p, TYPE, "edits"),
                expectedVersion,
                filePath,
                reloadUserConfig,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("edits");
    g.writeStartArray();
    for (ConfigEdit jsonElement : edits) {
      jsonElement.write(g);
    }
    g.writeEndArray();
    Encode.property(g, "expectedVersion", expectedVersion, explicitNulls.contains(0));
    Encode.property(g, "filePath", filePath, explicitNulls.contains(1));
    Encode.property(g, "reloadUserConfig", reloadUserConfig, false);
    g.writeEndObject();
  }

  /** Builds {@link ConfigBatchWriteParams}. */
  public static final class Builder {
    private @Nullable List<ConfigEdit> edits;
    private @Nullable String expectedVersion;
    private @Nullable String filePath;
    private @Nullable Boolean reloadUserConfig;
    private long explicitNulls;

    private Builder() {}

    /** {@code edits}: required. */
    public Builder edits(List<ConfigEdit> value) {
      edits = Checks.notNull(value, TYPE, "edits");
      return this;
    }

    /** {@code edits}: required. */
    public Builder edits(ConfigEdit... value) {
      return edits(List.of(value));
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

    /** {@code reloadUserConfig}: optional. */
    public Builder reloadUserConfig(boolean value) {
      reloadUserConfig = value;
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ConfigBatchWriteParams build() {
      return new ConfigBatchWriteParams(
                  Checks.isSet(edits, TYPE, "edits"),
                  expectedVersion,
                  filePath,
                  reloadUserConfig,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ConfigBatchWriteParams> {
    Deserializer() {
      super(ConfigBatchWriteParams.class);
    }

    @Override
    ConfigBatchWriteParams decode(JsonParser p) {
      return ConfigBatchWriteParams.read(p);
    }
  }
}
