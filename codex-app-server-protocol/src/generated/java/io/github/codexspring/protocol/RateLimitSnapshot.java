package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code RateLimitSnapshot}.
 *
 * @param credits optional, nullable
 * @param individualLimit optional, nullable
 * @param limitId optional, nullable
 * @param limitName optional, nullable
 * @param normalModelSlug optional, nullable
 * @param planType optional, nullable
 * @param primary optional, nullable
 * @param rateLimitReachedType optional, nullable
 * @param secondary optional, nullable
 * @param spendControlReached optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = RateLimitSnapshot.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record RateLimitSnapshot(@Nullable CreditsSnapshot credits,
    @Nullable SpendControlLimitSnapshot individualLimit, @Nullable String limitId,
    @Nullable String limitName, @Nullable String normalModelSlug, @Nullable PlanType planType,
    @Nullable RateLimitWindow primary, @Nullable RateLimitReachedType rateLimitReachedType,
    @Nullable RateLimitWindow secondary, @Nullable Boolean spendControlReached,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "RateLimitSnapshot";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static RateLimitSnapshot of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static RateLimitSnapshot read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static RateLimitSnapshot readBody(JsonParser p) {
    CreditsSnapshot credits = null;
    SpendControlLimitSnapshot individualLimit = null;
    String limitId = null;
    String limitName = null;
    String normalModelSlug = null;
    PlanType planType = null;
    RateLimitWindow primary = null;
    RateLimitReachedType rateLimitReachedType = null;
    RateLimitWindow secondary = null;
    Boolean spendControlReached = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "credits" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          credits = jsonNull ? null : CreditsSnapshot.read(p);
        }
        case "individualLimit" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          individualLimit = jsonNull ? null : SpendControlLimitSnapshot.read(p);
        }
        case "limitId" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          limitId = jsonNull ? null : Decode.string(p, TYPE, "limitId");
        }
        case "limitName" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
          limitName = jsonNull ? null : Decode.string(p, TYPE, "limitName");
        }
        case "normalModelSlug" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 4, jsonNull);
          normalModelSlug = jsonNull ? null : Decode.string(p, TYPE, "normalModelSlug");
        }
        case "planType" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 5, jsonNull);
          planType = jsonNull ? null : PlanType.fromWire(Decode.string(p, TYPE, "planType"));
        }
        case "primary" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 6, jsonNull);
          primary = jsonNull ? null : RateLimitWindow.read(p);
        }
        case "rateLimitReachedType" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 7, jsonNull);
          rateLimitReachedType = jsonNull ? null : RateLimitReachedType.fromWire(Decode.string(p, TYPE, "rateLimitReachedType"));
        }
        case "secondary" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 8, jsonNull);
          secondary = jsonNull ? null : RateLimitWindow.read(p);
        }
        case "spendControlReached" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 9, jsonNull);
          spendControlReached = jsonNull ? null : Decode.bool(p, TYPE, "spendControlReached");
        }
        default -> p.skipChildren();
      }
    }
    return new RateLimitSnapshot(
                credits,
                individualLimit,
                limitId,
                limitName,
                normalModelSlug,
                planType,
                primary,
                rateLimitReachedType,
                secondary,
                spendControlReached,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, "credits", credits, explicitNulls.contains(0));
    Encode.property(g, "individualLimit", individualLimit, explicitNulls.contains(1));
    Encode.property(g, "limitId", limitId, explicitNulls.contains(2));
    Encode.property(g, "limitName", limitName, explicitNulls.contains(3));
    Encode.property(g, "normalModelSlug", normalModelSlug, explicitNulls.contains(4));
    Encode.property(g, TYPE, "planType", planType, explicitNulls.contains(5));
    Encode.property(g, "primary", primary, explicitNulls.contains(6));
    Encode.property(g, TYPE, "rateLimitReachedType", rateLimitReachedType, explicitNulls.contains(7));
    Encode.property(g, "secondary", secondary, explicitNulls.contains(8));
    Encode.property(g, "spendControlReached", spendControlReached, explicitNulls.contains(9));
    g.writeEndObject();
  }

  /** Builds {@link RateLimitSnapshot}. */
  public static final class Builder {
    private @Nullable CreditsSnapshot credits;
    private @Nullable SpendControlLimitSnapshot individualLimit;
    private @Nullable String limitId;
    private @Nullable String limitName;
    private @Nullable String normalModelSlug;
    private @Nullable PlanType planType;
    private @Nullable RateLimitWindow primary;
    private @Nullable RateLimitReachedType rateLimitReachedType;
    private @Nullable RateLimitWindow secondary;
    private @Nullable Boolean spendControlReached;
    private long explicitNulls;

    private Builder() {}

    /** {@code credits}: optional, nullable. */
    public Builder credits(@Nullable CreditsSnapshot value) {
      credits = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code individualLimit}: optional, nullable. */
    public Builder individualLimit(@Nullable SpendControlLimitSnapshot value) {
      individualLimit = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code limitId}: optional, nullable. */
    public Builder limitId(@Nullable String value) {
      limitId = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /** {@code limitName}: optional, nullable. */
    public Builder limitName(@Nullable String value) {
      limitName = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
      return this;
    }

    /** {@code normalModelSlug}: optional, nullable. */
    public Builder normalModelSlug(@Nullable String value) {
      normalModelSlug = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 4, value == null);
      return this;
    }

    /** {@code planType}: optional, nullable. */
    public Builder planType(@Nullable PlanType value) {
      planType = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 5, value == null);
      return this;
    }

    /** {@code primary}: optional, nullable. */
    public Builder primary(@Nullable RateLimitWindow value) {
      primary = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 6, value == null);
      return this;
    }

    /** {@code rateLimitReachedType}: optional, nullable. */
    public Builder rateLimitReachedType(@Nullable RateLimitReachedType value) {
      rateLimitReachedType = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 7, value == null);
      return this;
    }

    /** {@code secondary}: optional, nullable. */
    public Builder secondary(@Nullable RateLimitWindow value) {
      secondary = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 8, value == null);
      return this;
    }

    /** {@code spendControlReached}: optional, nullable. */
    public Builder spendControlReached(boolean value) {
      spendControlReached = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 9, false);
      return this;
    }

    /** {@code spendControlReached}: optional, nullable. */
    public Builder spendControlReached(@Nullable Boolean value) {
      spendControlReached = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 9, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public RateLimitSnapshot build() {
      return new RateLimitSnapshot(
                  credits,
                  individualLimit,
                  limitId,
                  limitName,
                  normalModelSlug,
                  planType,
                  primary,
                  rateLimitReachedType,
                  secondary,
                  spendControlReached,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<RateLimitSnapshot> {
    Deserializer() {
      super(RateLimitSnapshot.class);
    }

    @Override
    RateLimitSnapshot decode(JsonParser p) {
      return RateLimitSnapshot.read(p);
    }
  }
}
