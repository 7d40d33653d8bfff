package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code ConsumeAccountRateLimitResetCreditOutcome}. */
@JsonDeserialize(using = ConsumeAccountRateLimitResetCreditOutcome.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum ConsumeAccountRateLimitResetCreditOutcome implements ProtocolEnum {
  /** {@code reset}. */
  RESET("reset"),

  /** {@code nothingToReset}. */
  NOTHING_TO_RESET("nothingToReset"),

  /** {@code noCredit}. */
  NO_CREDIT("noCredit"),

  /** {@code alreadyRedeemed}. */
  ALREADY_REDEEMED("alreadyRedeemed"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  ConsumeAccountRateLimitResetCreditOutcome(String wireName) {
    this.wireName = wireName;
  }

  @Override
  public String wireName() {
    return wireName;
  }

  @Override
  public boolean isRecognized() {
    return this != UNRECOGNIZED;
  }

  /** The constant for a value on the wire, {@link #UNRECOGNIZED} if there is none. */
  public static ConsumeAccountRateLimitResetCreditOutcome fromWire(String value) {
    return switch (value) {
      case "reset" -> RESET;
      case "nothingToReset" -> NOTHING_TO_RESET;
      case "noCredit" -> NO_CREDIT;
      case "alreadyRedeemed" -> ALREADY_REDEEMED;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static ConsumeAccountRateLimitResetCreditOutcome read(JsonParser p) {
    return fromWire(Decode.string(p, "ConsumeAccountRateLimitResetCreditOutcome", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("ConsumeAccountRateLimitResetCreditOutcome");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<ConsumeAccountRateLimitResetCreditOutcome> {
    Deserializer() {
      super(ConsumeAccountRateLimitResetCreditOutcome.class);
    }

    @Override
    ConsumeAccountRateLimitResetCreditOutcome decode(JsonParser p) {
      return ConsumeAccountRateLimitResetCreditOutcome.read(p);
    }
  }
}
