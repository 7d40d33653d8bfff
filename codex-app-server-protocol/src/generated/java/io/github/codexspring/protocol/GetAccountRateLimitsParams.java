package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code account/rateLimits/read}.
 *
 * @param excludeResetCreditDetails optional
 * @param supportsLunaReserve optional
 */
@JsonDeserialize(using = GetAccountRateLimitsParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record GetAccountRateLimitsParams(@Nullable Boolean excludeResetCreditDetails,
    @Nullable Boolean supportsLunaReserve) implements ProtocolValue {
  private static final String TYPE = "GetAccountRateLimitsParams";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static GetAccountRateLimitsParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static GetAccountRateLimitsParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static GetAccountRateLimitsParams readBody(JsonParser p) {
    Boolean excludeResetCreditDetails = null;
    Boolean supportsLunaReserve = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "excludeResetCreditDetails" -> excludeResetCreditDetails = jsonNull ? null : Decode.bool(p, TYPE, "excludeResetCreditDetails");
        case "supportsLunaReserve" -> supportsLunaReserve = jsonNull ? null : Decode.bool(p, TYPE, "supportsLunaReserve");
        default -> p.skipChildren();
      }
    }
    return new GetAccountRateLimitsParams(
                excludeResetCreditDetails,
                supportsLunaReserve);
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, "excludeResetCreditDetails", excludeResetCreditDetails, false);
    Encode.property(g, "supportsLunaReserve", supportsLunaReserve, false);
    g.writeEndObject();
  }

  /** Builds {@link GetAccountRateLimitsParams}. */
  public static final class Builder {
    private @Nullable Boolean excludeResetCreditDetails;
    private @Nullable Boolean supportsLunaReserve;

    private Builder() {}

    /** {@code excludeResetCreditDetails}: optional. */
    public Builder excludeResetCreditDetails(boolean value) {
      excludeResetCreditDetails = value;
      return this;
    }

    /** {@code supportsLunaReserve}: optional. */
    public Builder supportsLunaReserve(boolean value) {
      supportsLunaReserve = value;
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public GetAccountRateLimitsParams build() {
      return new GetAccountRateLimitsParams(
                  excludeResetCreditDetails,
                  supportsLunaReserve);
    }
  }

  static final class Deserializer extends ProtocolDeserializer<GetAccountRateLimitsParams> {
    Deserializer() {
      super(GetAccountRateLimitsParams.class);
    }

    @Override
    GetAccountRateLimitsParams decode(JsonParser p) {
      return GetAccountRateLimitsParams.read(p);
    }
  }
}
