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
 * Wire type {@code RateLimitResetCreditsSummary}.
 *
 * @param availableCount required
 * @param credits optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = RateLimitResetCreditsSummary.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record RateLimitResetCreditsSummary(long availableCount,
    @Nullable List<RateLimitResetCredit> credits,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "RateLimitResetCreditsSummary";

  public RateLimitResetCreditsSummary {
    credits = credits == null ? null : List.copyOf(credits);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static RateLimitResetCreditsSummary of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static RateLimitResetCreditsSummary read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static RateLimitResetCreditsSummary readBody(JsonParser p) {
    Long availableCount = null;
    List<RateLimitResetCredit> credits = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "availableCount" -> availableCount = Decode.int64(p, TYPE, "availableCount");
        case "credits" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          if (!jsonNull) {
            Decode.startArray(p, TYPE, "credits");
            List<RateLimitResetCredit> json = new ArrayList<>();
            while (p.nextToken() != JsonToken.END_ARRAY) {
              json.add(RateLimitResetCredit.read(p));
            }
            credits = json;
          }
        }
        default -> p.skipChildren();
      }
    }
    return new RateLimitResetCreditsSummary(
                Decode.required(availableCount, p, TYPE, "availableCount"),
                credits,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeNumberProperty("availableCount", availableCount);
    if (credits != null) {
      g.writeName("credits");
      g.writeStartArray();
      for (RateLimitResetCredit jsonElement : credits) {
        jsonElement.write(g);
      }
      g.writeEndArray();
    } else if (explicitNulls.contains(0)) {
      g.writeNullProperty("credits");
    }
    g.writeEndObject();
  }

  /** Builds {@link RateLimitResetCreditsSummary}. */
  public static final class Builder {
    private @Nullable Long availableCount;
    private @Nullable List<RateLimitResetCredit> credits;
    private long explicitNulls;

    private Builder() {}

    /** {@code availableCount}: required. */
    public Builder availableCount(long value) {
      availableCount = value;
      return this;
    }

    /** {@code credits}: optional, nullable. */
    public Builder credits(@Nullable List<RateLimitResetCredit> value) {
      credits = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public RateLimitResetCreditsSummary build() {
      return new RateLimitResetCreditsSummary(
                  Checks.isSet(availableCount, TYPE, "availableCount"),
                  credits,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<RateLimitResetCreditsSummary> {
    Deserializer() {
      super(RateLimitResetCreditsSummary.class);
    }

    @Override
    RateLimitResetCreditsSummary decode(JsonParser p) {
      return RateLimitResetCreditsSummary.read(p);
    }
  }
}
