package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code AccountTokenUsageSummary}.
 *
 * @param currentStreakDays optional, nullable
 * @param lifetimeTokens optional, nullable
 * @param longestRunningTurnSec optional, nullable
 * @param longestStreakDays optional, nullable
 * @param peakDailyTokens optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = AccountTokenUsageSummary.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record AccountTokenUsageSummary(@Nullable Long currentStreakDays,
    @Nullable Long lifetimeTokens, @Nullable Long longestRunningTurnSec,
    @Nullable Long longestStreakDays, @Nullable Long peakDailyTokens,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "AccountTokenUsageSummary";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static AccountTokenUsageSummary of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static AccountTokenUsageSummary read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static AccountTokenUsageSummary readBody(JsonParser p) {
    Long currentStreakDays = null;
    Long lifetimeTokens = null;
    Long longestRunningTurnSec = null;
    Long longestStreakDays = null;
    Long peakDailyTokens = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "currentStreakDays" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          currentStreakDays = jsonNull ? null : Decode.int64(p, TYPE, "currentStreakDays");
        }
        case "lifetimeTokens" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          lifetimeTokens = jsonNull ? null : Decode.int64(p, TYPE, "lifetimeTokens");
        }
        case "longestRunningTurnSec" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          longestRunningTurnSec = jsonNull ? null : Decode.int64(p, TYPE, "longestRunningTurnSec");
        }
        case "longestStreakDays" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
          longestStreakDays = jsonNull ? null : Decode.int64(p, TYPE, "longestStreakDays");
        }
        case "peakDailyTokens" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 4, jsonNull);
          peakDailyTokens = jsonNull ? null : Decode.int64(p, TYPE, "peakDailyTokens");
        }
        default -> p.skipChildren();
      }
    }
    return new AccountTokenUsageSummary(
                currentStreakDays,
                lifetimeTokens,
                longestRunningTurnSec,
                longestStreakDays,
                peakDailyTokens,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, "currentStreakDays", currentStreakDays, explicitNulls.contains(0));
    Encode.property(g, "lifetimeTokens", lifetimeTokens, explicitNulls.contains(1));
    Encode.property(g, "longestRunningTurnSec", longestRunningTurnSec, explicitNulls.contains(2));
    Encode.property(g, "longestStreakDays", longestStreakDays, explicitNulls.contains(3));
    Encode.property(g, "peakDailyTokens", peakDailyTokens, explicitNulls.contains(4));
    g.writeEndObject();
  }

  /** Builds {@link AccountTokenUsageSummary}. */
  public static final class Builder {
    private @Nullable Long currentStreakDays;
    private @Nullable Long lifetimeTokens;
    private @Nullable Long longestRunningTurnSec;
    private @Nullable Long longestStreakDays;
    private @Nullable Long peakDailyTokens;
    private long explicitNulls;

    private Builder() {}

    /** {@code currentStreakDays}: optional, nullable. */
    public Builder currentStreakDays(long value) {
      currentStreakDays = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, false);
      return this;
    }

    /** {@code currentStreakDays}: optional, nullable. */
    public Builder currentStreakDays(@Nullable Long value) {
      currentStreakDays = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code lifetimeTokens}: optional, nullable. */
    public Builder lifetimeTokens(long value) {
      lifetimeTokens = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, false);
      return this;
    }

    /** {@code lifetimeTokens}: optional, nullable. */
    public Builder lifetimeTokens(@Nullable Long value) {
      lifetimeTokens = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code longestRunningTurnSec}: optional, nullable. */
    public Builder longestRunningTurnSec(long value) {
      longestRunningTurnSec = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, false);
      return this;
    }

    /** {@code longestRunningTurnSec}: optional, nullable. */
    public Builder longestRunningTurnSec(@Nullable Long value) {
      longestRunningTurnSec = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /** {@code longestStreakDays}: optional, nullable. */
    public Builder longestStreakDays(long value) {
      longestStreakDays = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, false);
      return this;
    }

    /** {@code longestStreakDays}: optional, nullable. */
    public Builder longestStreakDays(@Nullable Long value) {
      longestStreakDays = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
      return this;
    }

    /** {@code peakDailyTokens}: optional, nullable. */
    public Builder peakDailyTokens(long value) {
      peakDailyTokens = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 4, false);
      return this;
    }

    /** {@code peakDailyTokens}: optional, nullable. */
    public Builder peakDailyTokens(@Nullable Long value) {
      peakDailyTokens = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 4, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public AccountTokenUsageSummary build() {
      return new AccountTokenUsageSummary(
                  currentStreakDays,
                  lifetimeTokens,
                  longestRunningTurnSec,
                  longestStreakDays,
                  peakDailyTokens,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<AccountTokenUsageSummary> {
    Deserializer() {
      super(AccountTokenUsageSummary.class);
    }

    @Override
    AccountTokenUsageSummary decode(JsonParser p) {
      return AccountTokenUsageSummary.read(p);
    }
  }
}
