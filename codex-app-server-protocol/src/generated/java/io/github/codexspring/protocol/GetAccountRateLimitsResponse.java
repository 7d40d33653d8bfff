package io.github.codexspring.protocol;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code account/rateLimits/read}.
 *
 * @param rateLimits required
 * @param accountId optional, nullable
 * @param ordinaryUsageAllowed optional, nullable
 * @param rateLimitResetCredits optional, nullable
 * @param rateLimitUpsell optional
 * @param rateLimitsByLimitId optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = GetAccountRateLimitsResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record GetAccountRateLimitsResponse(RateLimitSnapshot rateLimits, @Nullable String accountId,
    @Nullable Boolean ordinaryUsageAllowed,
    @Nullable RateLimitResetCreditsSummary rateLimitResetCredits,
    @Nullable JsonNode rateLimitUpsell,
    @Nullable Map<String, RateLimitSnapshot> rateLimitsByLimitId,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "GetAccountRateLimitsResponse";

  public GetAccountRateLimitsResponse {
    Checks.notNull(rateLimits, TYPE, "rateLimits");
    rateLimitsByLimitId = rateLimitsByLimitId == null ? null : Checks.copy(rateLimitsByLimitId);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static GetAccountRateLimitsResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static GetAccountRateLimitsResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static GetAccountRateLimitsResponse readBody(JsonParser p) {
    RateLimitSnapshot rateLimits = null;
    String accountId = null;
    Boolean ordinaryUsageAllowed = null;
    RateLimitResetCreditsSummary rateLimitResetCredits = null;
    JsonNode rateLimitUpsell = null;
    Map<String, RateLimitSnapshot> rateLimitsByLimitId = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "rateLimits" -> rateLimits = RateLimitSnapshot.read(p);
        case "accountId" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          accountId = jsonNull ? null : Decode.string(p, TYPE, "accountId");
        }
        case "ordinaryUsageAllowed" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          ordinaryUsageAllowed = jsonNull ? null : Decode.bool(p, TYPE, "ordinaryUsageAllowed");
        }
        case "rateLimitResetCredits" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          rateLimitResetCredits = jsonNull ? null : RateLimitResetCreditsSummary.read(p);
        }
        case "rateLimitUpsell" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
          rateLimitUpsell = jsonNull ? null : Trees.read(p);
        }
        case "rateLimitsByLimitId" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 4, jsonNull);
          if (!jsonNull) {
            Decode.startObject(p, TYPE, "rateLimitsByLimitId");
            Map<String, RateLimitSnapshot> json = new LinkedHashMap<>();
            for (String jsonKey = p.nextName(); jsonKey != null; jsonKey = p.nextName()) {
              p.nextToken();
              json.put(jsonKey, RateLimitSnapshot.read(p));
            }
            rateLimitsByLimitId = json;
          }
        }
        default -> p.skipChildren();
      }
    }
    return new GetAccountRateLimitsResponse(
                Decode.required(rateLimits, p, TYPE, "rateLimits"),
                accountId,
                ordinaryUsageAllowed,
                rateLimitResetCredits,
                rateLimitUpsell,
                rateLimitsByLimitId,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("rateLimits");
    rateLimits.write(g);
    Encode.property(g, "accountId", accountId, explicitNulls.contains(0));
    Encode.property(g, "ordinaryUsageAllowed", ordinaryUsageAllowed, explicitNulls.contains(1));
    Encode.property(g, "rateLimitResetCredits", rateLimitResetCredits, explicitNulls.contains(2));
    Encode.property(g, "rateLimitUpsell", rateLimitUpsell, explicitNulls.contains(3));
    if (rateLimitsByLimitId != null) {
      g.writeName("rateLimitsByLimitId");
      g.writeStartObject();
      for (Map.Entry<String, RateLimitSnapshot> jsonEntry : rateLimitsByLimitId.entrySet()) {
        g.writeName(jsonEntry.getKey());
        jsonEntry.getValue().write(g);
      }
      g.writeEndObject();
    } else if (explicitNulls.contains(4)) {
      g.writeNullProperty("rateLimitsByLimitId");
    }
    g.writeEndObject();
  }

  /** Builds {@link GetAccountRateLimitsResponse}. */
  public static final class Builder {
    private @Nullable RateLimitSnapshot rateLimits;
    private @Nullable String accountId;
    private @Nullable Boolean ordinaryUsageAllowed;
    private @Nullable RateLimitResetCreditsSummary rateLimitResetCredits;
    private @Nullable JsonNode rateLimitUpsell;
    private @Nullable Map<String, RateLimitSnapshot> rateLimitsByLimitId;
    private long explicitNulls;

    private Builder() {}

    /** {@code rateLimits}: required. */
    public Builder rateLimits(RateLimitSnapshot value) {
      rateLimits = Checks.notNull(value, TYPE, "rateLimits");
      return this;
    }

    /** {@code accountId}: optional, nullable. */
    public Builder accountId(@Nullable String value) {
      accountId = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code ordinaryUsageAllowed}: optional, nullable. */
    public Builder ordinaryUsageAllowed(boolean value) {
      ordinaryUsageAllowed = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, false);
      return this;
    }

    /** {@code ordinaryUsageAllowed}: optional, nullable. */
    public Builder ordinaryUsageAllowed(@Nullable Boolean value) {
      ordinaryUsageAllowed = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code rateLimitResetCredits}: optional, nullable. */
    public Builder rateLimitResetCredits(@Nullable RateLimitResetCreditsSummary value) {
      rateLimitResetCredits = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /** {@code rateLimitUpsell}: optional. */
    public Builder rateLimitUpsell(@Nullable JsonNode value) {
      rateLimitUpsell = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
      return this;
    }

    /** {@code rateLimitsByLimitId}: optional, nullable. */
    public Builder rateLimitsByLimitId(@Nullable Map<String, RateLimitSnapshot> value) {
      rateLimitsByLimitId = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 4, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public GetAccountRateLimitsResponse build() {
      return new GetAccountRateLimitsResponse(
                  Checks.isSet(rateLimits, TYPE, "rateLimits"),
                  accountId,
                  ordinaryUsageAllowed,
                  rateLimitResetCredits,
                  rateLimitUpsell,
                  rateLimitsByLimitId,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<GetAccountRateLimitsResponse> {
    Deserializer() {
      super(GetAccountRateLimitsResponse.class);
    }

    @Override
    GetAccountRateLimitsResponse decode(JsonParser p) {
      return GetAccountRateLimitsResponse.read(p);
    }
  }
}
