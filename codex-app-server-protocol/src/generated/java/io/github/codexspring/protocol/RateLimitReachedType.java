package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code RateLimitReachedType}. */
@JsonDeserialize(using = RateLimitReachedType.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum RateLimitReachedType implements ProtocolEnum {
  /** {@code rate_limit_reached}. */
  RATE_LIMIT_REACHED("rate_limit_reached"),

  /** {@code workspace_owner_credits_depleted}. */
  WORKSPACE_OWNER_CREDITS_DEPLETED("workspace_owner_credits_depleted"),

  /** {@code workspace_member_credits_depleted}. */
  WORKSPACE_MEMBER_CREDITS_DEPLETED("workspace_member_credits_depleted"),

  /** {@code workspace_owner_usage_limit_reached}. */
  WORKSPACE_OWNER_USAGE_LIMIT_REACHED("workspace_owner_usage_limit_reached"),

  /** {@code workspace_member_usage_limit_reached}. */
  WORKSPACE_MEMBER_USAGE_LIMIT_REACHED("workspace_member_usage_limit_reached"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  RateLimitReachedType(String wireName) {
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
  public static RateLimitReachedType fromWire(String value) {
    return switch (value) {
      case "rate_limit_reached" -> RATE_LIMIT_REACHED;
      case "workspace_owner_credits_depleted" -> WORKSPACE_OWNER_CREDITS_DEPLETED;
      case "workspace_member_credits_depleted" -> WORKSPACE_MEMBER_CREDITS_DEPLETED;
      case "workspace_owner_usage_limit_reached" -> WORKSPACE_OWNER_USAGE_LIMIT_REACHED;
      case "workspace_member_usage_limit_reached" -> WORKSPACE_MEMBER_USAGE_LIMIT_REACHED;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static RateLimitReachedType read(JsonParser p) {
    return fromWire(Decode.string(p, "RateLimitReachedType", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("RateLimitReachedType");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<RateLimitReachedType> {
    Deserializer() {
      super(RateLimitReachedType.class);
    }

    @Override
    RateLimitReachedType decode(JsonParser p) {
      return RateLimitReachedType.read(p);
    }
  }
}
