package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code account/rateLimitResetCredit/consume}.
 *
 * @param idempotencyKey required
 * @param creditId optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ConsumeAccountRateLimitResetCreditParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ConsumeAccountRateLimitResetCreditParams(String idempotencyKey,
    @Nullable String creditId, ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ConsumeAccountRateLimitResetCreditParams";

  public ConsumeAccountRateLimitResetCreditParams {
    Checks.notNull(idempotencyKey, TYPE, "idempotencyKey");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ConsumeAccountRateLimitResetCreditParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ConsumeAccountRateLimitResetCreditParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ConsumeAccountRateLimitResetCreditParams readBody(JsonParser p) {
    String idempotencyKey = null;
    String creditId = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "idempotencyKey" -> idempotencyKey = Decode.string(p, TYPE, "idempotencyKey");
        case "creditId" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          creditId = jsonNull ? null : Decode.string(p, TYPE, "creditId");
        }
        default -> p.skipChildren();
      }
    }
    return new ConsumeAccountRateLimitResetCreditParams(
                Decode.required(idempotencyKey, p, TYPE, "idempotencyKey"),
                creditId,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("idempotencyKey", idempotencyKey);
    Encode.property(g, "creditId", creditId, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link ConsumeAccountRateLimitResetCreditParams}. */
  public static final class Builder {
    private @Nullable String idempotencyKey;
    private @Nullable String creditId;
    private long explicitNulls;

    private Builder() {}

    /** {@code idempotencyKey}: required. */
    public Builder idempotencyKey(String value) {
      idempotencyKey = Checks.notNull(value, TYPE, "idempotencyKey");
      return this;
    }

    /** {@code creditId}: optional, nullable. */
    public Builder creditId(@Nullable String value) {
      creditId = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ConsumeAccountRateLimitResetCreditParams build() {
      return new ConsumeAccountRateLimitResetCreditParams(
                  Checks.isSet(idempotencyKey, TYPE, "idempotencyKey"),
                  creditId,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ConsumeAccountRateLimitResetCreditParams> {
    Deserializer() {
      super(ConsumeAccountRateLimitResetCreditParams.class);
    }

    @Override
    ConsumeAccountRateLimitResetCreditParams decode(JsonParser p) {
      return ConsumeAccountRateLimitResetCreditParams.read(p);
    }
  }
}
