package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code RateLimitResetCreditStatus}. */
@JsonDeserialize(using = RateLimitResetCreditStatus.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum RateLimitResetCreditStatus implements ProtocolEnum {
  /** {@code available}. */
  AVAILABLE("available"),

  /** {@code redeeming}. */
  REDEEMING("redeeming"),

  /** {@code redeemed}. */
  REDEEMED("redeemed"),

  /** {@code unknown}. */
  UNKNOWN("unknown"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  RateLimitResetCreditStatus(String wireName) {
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
  public static RateLimitResetCreditStatus fromWire(String value) {
    return switch (value) {
      case "available" -> AVAILABLE;
      case "redeeming" -> REDEEMING;
      case "redeemed" -> REDEEMED;
      case "unknown" -> UNKNOWN;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static RateLimitResetCreditStatus read(JsonParser p) {
    return fromWire(Decode.string(p, "RateLimitResetCreditStatus", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("RateLimitResetCreditStatus");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<RateLimitResetCreditStatus> {
    Deserializer() {
      super(RateLimitResetCreditStatus.class);
    }

    @Override
    RateLimitResetCreditStatus decode(JsonParser p) {
      return RateLimitResetCreditStatus.read(p);
    }
  }
}
