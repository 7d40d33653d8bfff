package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code OtelToolResultLogConfig}.
 *
 * @param maxBytes {@code max_bytes}; required
 */
@JsonDeserialize(using = OtelToolResultLogConfig.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record OtelToolResultLogConfig(long maxBytes) implements ProtocolValue {
  private static final String TYPE = "OtelToolResultLogConfig";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static OtelToolResultLogConfig of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static OtelToolResultLogConfig read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static OtelToolResultLogConfig readBody(JsonParser p) {
    Long maxBytes = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "max_bytes" -> maxBytes = Decode.uint64(p, TYPE, "max_bytes");
        default -> p.skipChildren();
      }
    }
    return new OtelToolResultLogConfig(
                Decode.required(maxBytes, p, TYPE, "max_bytes"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("max_bytes");
    Encode.uint64(g, maxBytes);
    g.writeEndObject();
  }

  /** Builds {@link OtelToolResultLogConfig}. */
  public static final class Builder {
    private @Nullable Long maxBytes;

    private Builder() {}

    /** {@code max_bytes}: required. */
    public Builder maxBytes(long value) {
      Checks.unsigned(value, TYPE, "max_bytes");
      maxBytes = value;
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public OtelToolResultLogConfig build() {
      return new OtelToolResultLogConfig(
                  Checks.isSet(maxBytes, TYPE, "max_bytes"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<OtelToolResultLogConfig> {
    Deserializer() {
      super(OtelToolResultLogConfig.class);
    }

    @Override
    OtelToolResultLogConfig decode(JsonParser p) {
      return OtelToolResultLogConfig.read(p);
    }
  }
}
