package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code config/value/write} and {@code config/batchWrite}.
 *
 * @param filePath required
 * @param status required
 * @param version required
 * @param overriddenMetadata optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ConfigWriteResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ConfigWriteResponse(String filePath, WriteStatus status, String version,
    @Nullable OverriddenMetadata overriddenMetadata,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ConfigWriteResponse";

  public ConfigWriteResponse {
    Checks.notNull(filePath, TYPE, "filePath");
    Checks.notNull(status, TYPE, "status");
    Checks.notNull(version, TYPE, "version");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ConfigWriteResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ConfigWriteResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ConfigWriteResponse readBody(JsonParser p) {
    String filePath = null;
    WriteStatus status = null;
    String version = null;
    OverriddenMetadata overriddenMetadata = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "filePath" -> filePath = Decode.string(p, TYPE, "filePath");
        case "status" -> status = WriteStatus.fromWire(Decode.string(p, TYPE, "status"));
        case "version" -> version = Decode.string(p, TYPE, "version");
        case "overriddenMetadata" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          overriddenMetadata = jsonNull ? null : OverriddenMetadata.read(p);
        }
        default -> p.skipChildren();
      }
    }
    return new ConfigWriteResponse(
                Decode.required(filePath, p, TYPE, "filePath"),
                Decode.required(status, p, TYPE, "status"),
                Decode.required(version, p, TYPE, "version"),
                overriddenMetadata,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("filePath", filePath);
    g.writeName("status");
    Encode.enumeration(g, status, TYPE, "status");
    g.writeStringProperty("version", version);
    Encode.property(g, "overriddenMetadata", overriddenMetadata, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link ConfigWriteResponse}. */
  public static final class Builder {
    private @Nullable String filePath;
    private @Nullable WriteStatus status;
    private @Nullable String version;
    private @Nullable OverriddenMetadata overriddenMetadata;
    private long explicitNulls;

    private Builder() {}

    /** {@code filePath}: required. */
    public Builder filePath(String value) {
      filePath = Checks.notNull(value, TYPE, "filePath");
      return this;
    }

    /** {@code status}: required. */
    public Builder status(WriteStatus value) {
      status = Checks.notNull(value, TYPE, "status");
      return this;
    }

    /** {@code version}: required. */
    public Builder version(String value) {
      version = Checks.notNull(value, TYPE, "version");
      return this;
    }

    /** {@code overriddenMetadata}: optional, nullable. */
    public Builder overriddenMetadata(@Nullable OverriddenMetadata value) {
      overriddenMetadata = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ConfigWriteResponse build() {
      return new ConfigWriteResponse(
                  Checks.isSet(filePath, TYPE, "filePath"),
                  Checks.isSet(status, TYPE, "status"),
                  Checks.isSet(version, TYPE, "version"),
                  overriddenMetadata,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ConfigWriteResponse> {
    Deserializer() {
      super(ConfigWriteResponse.class);
    }

    @Override
    ConfigWriteResponse decode(JsonParser p) {
      return ConfigWriteResponse.read(p);
    }
  }
}
