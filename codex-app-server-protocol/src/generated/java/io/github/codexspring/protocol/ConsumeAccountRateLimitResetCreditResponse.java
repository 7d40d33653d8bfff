package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code account/rateLimitResetCredit/consume}.
 *
 * @param outcome required
 */
@JsonDeserialize(using = ConsumeAccountRateLimitResetCreditResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ConsumeAccountRateLimitResetCreditResponse(
    ConsumeAccountRateLimitResetCreditOutcome outcome) implements ProtocolValue {
  private static final String TYPE = "ConsumeAccountRateLimitResetCreditResponse";

  public ConsumeAccountRateLimitResetCreditResponse {
    Checks.notNull(outcome, TYPE, "outcome");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ConsumeAccountRateLimitResetCreditResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ConsumeAccountRateLimitResetCreditResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ConsumeAccountRateLimitResetCreditResponse readBody(JsonParser p) {
    ConsumeAccountRateLimitResetCreditOutcome outcome = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "outcome" -> outcome = ConsumeAccountRateLimitResetCreditOutcome.fromWire(Decode.string(p, TYPE, "outcome"));
        default -> p.skipChildren();
      }
    }
    return new ConsumeAccountRateLimitResetCreditResponse(
                Decode.required(outcome, p, TYPE, "outcome"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("outcome");
    Encode.enumeration(g, outcome, TYPE, "outcome");
    g.writeEndObject();
  }

  /** Builds {@link ConsumeAccountRateLimitResetCreditResponse}. */
  public static final class Builder {
    private @Nullable ConsumeAccountRateLimitResetCreditOutcome outcome;

    private Builder() {}

    /** {@code outcome}: required. */
    public Builder outcome(ConsumeAccountRateLimitResetCreditOutcome value) {
      outcome = Checks.notNull(value, TYPE, "outcome");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ConsumeAccountRateLimitResetCreditResponse build() {
      return new ConsumeAccountRateLimitResetCreditResponse(
                  Checks.isSet(outcome, TYPE, "outcome"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ConsumeAccountRateLimitResetCreditResponse> {
    Deserializer() {
      super(ConsumeAccountRateLimitResetCreditResponse.class);
    }

    @Override
    ConsumeAccountRateLimitResetCreditResponse decode(JsonParser p) {
      return ConsumeAccountRateLimitResetCreditResponse.read(p);
    }
  }
}
