package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code AccountRoutingOverride}. */
@JsonDeserialize(using = AccountRoutingOverride.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum AccountRoutingOverride implements ProtocolEnum {
  /** {@code NO_CONSTRAINT}. */
  NO_CONSTRAINT("NO_CONSTRAINT"),

  /** {@code us}. */
  US("us"),

  /** {@code us_cr}. */
  US_CR("us_cr"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  AccountRoutingOverride(String wireName) {
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
  public static AccountRoutingOverride fromWire(String value) {
    return switch (value) {
      case "NO_CONSTRAINT" -> NO_CONSTRAINT;
      case "us" -> US;
      case "us_cr" -> US_CR;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static AccountRoutingOverride read(JsonParser p) {
    return fromWire(Decode.string(p, "AccountRoutingOverride", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("AccountRoutingOverride");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<AccountRoutingOverride> {
    Deserializer() {
      super(AccountRoutingOverride.class);
    }

    @Override
    AccountRoutingOverride decode(JsonParser p) {
      return AccountRoutingOverride.read(p);
    }
  }
}
