package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code AccountTokenUsageDailyBucket}.
 *
 * @param startDate required
 * @param tokens required
 */
@JsonDeserialize(using = AccountTokenUsageDailyBucket.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record AccountTokenUsageDailyBucket(String startDate, long tokens) implements ProtocolValue {
  private static final String TYPE = "AccountTokenUsageDailyBucket";

  public AccountTokenUsageDailyBucket {
    Checks.notNull(startDate, TYPE, "startDate");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static AccountTokenUsageDailyBucket of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static AccountTokenUsageDailyBucket read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static AccountTokenUsageDailyBucket readBody(JsonParser p) {
    String startDate = null;
    Long tokens = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "startDate" -> startDate = Decode.string(p, TYPE, "startDate");
        case "tokens" -> tokens = Decode.int64(p, TYPE, "tokens");
        default -> p.skipChildren();
      }
    }
    return new AccountTokenUsageDailyBucket(
                Decode.required(startDate, p, TYPE, "startDate"),
                Decode.required(tokens, p, TYPE, "tokens"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("startDate", startDate);
    g.writeNumberProperty("tokens", tokens);
    g.writeEndObject();
  }

  /** Builds {@link AccountTokenUsageDailyBucket}. */
  public static final class Builder {
    private @Nullable String startDate;
    private @Nullable Long tokens;

    private Builder() {}

    /** {@code startDate}: required. */
    public Builder startDate(String value) {
      startDate = Checks.notNull(value, TYPE, "startDate");
      return this;
    }

    /** {@code tokens}: required. */
    public Builder tokens(long value) {
      tokens = value;
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public AccountTokenUsageDailyBucket build() {
      return new AccountTokenUsageDailyBucket(
                  Checks.isSet(startDate, TYPE, "startDate"),
                  Checks.isSet(tokens, TYPE, "tokens"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<AccountTokenUsageDailyBucket> {
    Deserializer() {
      super(AccountTokenUsageDailyBucket.class);
    }

    @Override
    AccountTokenUsageDailyBucket decode(JsonParser p) {
      return AccountTokenUsageDailyBucket.read(p);
    }
  }
}
