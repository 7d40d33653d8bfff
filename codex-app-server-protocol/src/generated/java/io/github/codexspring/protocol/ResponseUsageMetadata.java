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
 * Wire type {@code ResponseUsageMetadata}.
 *
 * @param amount optional, nullable
 * @param metadata optional
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ResponseUsageMetadata.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ResponseUsageMetadata(@Nullable String amount, @Nullable JsonNode metadata,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ResponseUsageMetadata";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ResponseUsageMetadata of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ResponseUsageMetadata read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ResponseUsageMetadata readBody(JsonParser p) {
    String amount = null;
    JsonNode metadata = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "amount" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          amount = jsonNull ? null : Decode.string(p, TYPE, "amount");
        }
        case "metadata" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          metadata = jsonNull ? null : Trees.read(p);
        }
        default -> p.skipChildren();
      }
    }
    return new ResponseUsageMetadata(
                amount,
                metadata,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, "amount", amount, explicitNulls.contains(0));
    Encode.property(g, "metadata", metadata, explicitNulls.contains(1));
    g.writeEndObject();
  }

  /** Builds {@link ResponseUsageMetadata}. */
  public static final class Builder {
    private @Nullable String amount;
    private @Nullable JsonNode metadata;
    private long explicitNulls;

    private Builder() {}

    /** {@code amount}: optional, nullable. */
    public Builder amount(@Nullable String value) {
      amount = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code metadata}: optional. */
    public Builder metadata(@Nullable JsonNode value) {
      metadata = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ResponseUsageMetadata build() {
      return new ResponseUsageMetadata(
                  amount,
                  metadata,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ResponseUsageMetadata> {
    Deserializer() {
      super(ResponseUsageMetadata.class);
    }

    @Override
    ResponseUsageMetadata decode(JsonParser p) {
      return ResponseUsageMetadata.read(p);
    }
  }
}
