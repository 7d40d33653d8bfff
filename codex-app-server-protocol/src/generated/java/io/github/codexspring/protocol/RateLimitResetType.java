package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code RateLimitResetType}. */
@JsonDeserialize(using = RateLimitResetType.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum RateLimitResetType implements ProtocolEnum {
  /** {@code codexRateLimits}. */
  CODEX_RATE_LIMITS("codexRateLimits"),

  /** {@code unknown}. */
  UNKNOWN("unknown"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  RateLimitResetType(String wireName) {
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
  public static RateLimitResetType fromWire(String value) {
    return switch (value) {
      case "codexRateLimits" -> CODEX_RATE_LIMITS;
      case "unknown" -> UNKNOWN;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static RateLimitResetType read(JsonParser p) {
    return fromWire(Decode.string(p, "RateLimitResetType", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("RateLimitResetType");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<RateLimitResetType> {
    Deserializer() {
      super(RateLimitResetType.class);
    }

    @Override
    RateLimitResetType decode(JsonParser p) {
      return RateLimitResetType.read(p);
    }
  }
}
