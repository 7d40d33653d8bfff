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
 * Result of {@code account/usage/read}.
 *
 * @param summary required
 * @param dailyUsageBuckets optional, nullable
 * @param threadUsage optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = GetAccountTokenUsageResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record GetAccountTokenUsageResponse(AccountTokenUsageSummary summary,
    @Nullable List<AccountTokenUsageDailyBucket> dailyUsageBuckets,
    @Nullable ThreadUsage threadUsage, ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "GetAccountTokenUsageResponse";

  public GetAccountTokenUsageResponse {
    Checks.notNull(summary, TYPE, "summary");
    dailyUsageBuckets = dailyUsageBuckets == null ? null : List.copyOf(dailyUsageBuckets);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static GetAccountTokenUsageResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static GetAccountTokenUsageResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static GetAccountTokenUsageResponse readBody(JsonParser p) {
    AccountTokenUsageSummary summary = null;
    List<AccountTokenUsageDailyBucket> dailyUsageBuckets = null;
    ThreadUsage threadUsage = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "summary" -> summary = AccountTokenUsageSummary.read(p);
        case "dailyUsageBuckets" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          if (!jsonNull) {
            Decode.startArray(p, TYPE, "dailyUsageBuckets");
            List<AccountTokenUsageDailyBucket> json = new ArrayList<>();
            while (p.nextToken() != JsonToken.END_ARRAY) {
              json.add(AccountTokenUsageDailyBucket.read(p));
            }
            dailyUsageBuckets = json;
          }
        }
        case "threadUsage" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          threadUsage = jsonNull ? null : ThreadUsage.read(p);
        }
        default -> p.skipChildren();
      }
    }
    return new GetAccountTokenUsageResponse(
                Decode.required(summary, p, TYPE, "summary"),
                dailyUsageBuckets,
                threadUsage,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("summary");
    summary.write(g);
    if (dailyUsageBuckets != null) {
      g.writeName("dailyUsageBuckets");
      g.writeStartArray();
      for (AccountTokenUsageDailyBucket jsonElement : dailyUsageBuckets) {
        jsonElement.write(g);
      }
      g.writeEndArray();
    } else if (explicitNulls.contains(0)) {
      g.writeNullProperty("dailyUsageBuckets");
    }
    Encode.property(g, "threadUsage", threadUsage, explicitNulls.contains(1));
    g.writeEndObject();
  }

  /** Builds {@link GetAccountTokenUsageResponse}. */
  public static final class Builder {
    private @Nullable AccountTokenUsageSummary summary;
    private @Nullable List<AccountTokenUsageDailyBucket> dailyUsageBuckets;
    private @Nullable ThreadUsage threadUsage;
    private long explicitNulls;

    private Builder() {}

    /** {@code summary}: required. */
    public Builder summary(AccountTokenUsageSummary value) {
      summary = Checks.notNull(value, TYPE, "summary");
      return this;
    }

    /** {@code dailyUsageBuckets}: optional, nullable. */
    public Builder dailyUsageBuckets(@Nullable List<AccountTokenUsageDailyBucket> value) {
      dailyUsageBuckets = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code threadUsage}: optional, nullable. */
    public Builder threadUsage(@Nullable ThreadUsage value) {
      threadUsage = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public GetAccountTokenUsageResponse build() {
      return new GetAccountTokenUsageResponse(
                  Checks.isSet(summary, TYPE, "summary"),
                  dailyUsageBuckets,
                  threadUsage,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<GetAccountTokenUsageResponse> {
    Deserializer() {
      super(GetAccountTokenUsageResponse.class);
    }

    @Override
    GetAccountTokenUsageResponse decode(JsonParser p) {
      return GetAccountTokenUsageResponse.read(p);
    }
  }
}
