package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code account/rateLimits/updated}.
 *
 * @param rateLimits required
 */
@JsonDeserialize(using = AccountRateLimitsUpdatedNotification.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record AccountRateLimitsUpdatedNotification(
    RateLimitSnapshot rateLimits) implements ProtocolValue {
  private static final String TYPE = "AccountRateLimitsUpdatedNotification";

  public AccountRateLimitsUpdatedNotification {
    Checks.notNull(rateLimits, TYPE, "rateLimits");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static AccountRateLimitsUpdatedNotification of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static AccountRateLimitsUpdatedNotification read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static AccountRateLimitsUpdatedNotification readBody(JsonParser p) {
    RateLimitSnapshot rateLimits = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "rateLimits" -> rateLimits = RateLimitSnapshot.read(p);
        default -> p.skipChildren();
      }
    }
    return new AccountRateLimitsUpdatedNotification(
                Decode.required(rateLimits, p, TYPE, "rateLimits"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("rateLimits");
    rateLimits.write(g);
    g.writeEndObject();
  }

  /** Builds {@link AccountRateLimitsUpdatedNotification}. */
  public static final class Builder {
    private @Nullable RateLimitSnapshot rateLimits;

    private Builder() {}

    /** {@code rateLimits}: required. */
    public Builder rateLimits(RateLimitSnapshot value) {
      rateLimits = Checks.notNull(value, TYPE, "rateLimits");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public AccountRateLimitsUpdatedNotification build() {
      return new AccountRateLimitsUpdatedNotification(
                  Checks.isSet(rateLimits, TYPE, "rateLimits"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<AccountRateLimitsUpdatedNotification> {
    Deserializer() {
      super(AccountRateLimitsUpdatedNotification.class);
    }

    @Override
    AccountRateLimitsUpdatedNotification decode(JsonParser p) {
      return AccountRateLimitsUpdatedNotification.read(p);
    }
  }
}
