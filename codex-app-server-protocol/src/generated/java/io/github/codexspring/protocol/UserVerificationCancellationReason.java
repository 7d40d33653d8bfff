package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code UserVerificationCancellationReason}. */
@JsonDeserialize(using = UserVerificationCancellationReason.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public enum UserVerificationCancellationReason implements ProtocolEnum {
  /** {@code userCancelled}. */
  USER_CANCELLED("userCancelled"),

  /** {@code interrupted}. */
  INTERRUPTED("interrupted"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  UserVerificationCancellationReason(String wireName) {
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
  public static UserVerificationCancellationReason fromWire(String value) {
    return switch (value) {
      case "userCancelled" -> USER_CANCELLED;
      case "interrupted" -> INTERRUPTED;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static UserVerificationCancellationReason read(JsonParser p) {
    return fromWire(Decode.string(p, "UserVerificationCancellationReason", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("UserVerificationCancellationReason");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<UserVerificationCancellationReason> {
    Deserializer() {
      super(UserVerificationCancellationReason.class);
    }

    @Override
    UserVerificationCancellationReason decode(JsonParser p) {
      return UserVerificationCancellationReason.read(p);
    }
  }
}
