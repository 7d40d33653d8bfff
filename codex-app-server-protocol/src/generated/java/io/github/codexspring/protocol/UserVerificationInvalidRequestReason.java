package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code UserVerificationInvalidRequestReason}. */
@JsonDeserialize(using = UserVerificationInvalidRequestReason.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public enum UserVerificationInvalidRequestReason implements ProtocolEnum {
  /** {@code invalidParams}. */
  INVALID_PARAMS("invalidParams"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  UserVerificationInvalidRequestReason(String wireName) {
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
  public static UserVerificationInvalidRequestReason fromWire(String value) {
    return switch (value) {
      case "invalidParams" -> INVALID_PARAMS;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static UserVerificationInvalidRequestReason read(JsonParser p) {
    return fromWire(Decode.string(p, "UserVerificationInvalidRequestReason", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("UserVerificationInvalidRequestReason");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<UserVerificationInvalidRequestReason> {
    Deserializer() {
      super(UserVerificationInvalidRequestReason.class);
    }

    @Override
    UserVerificationInvalidRequestReason decode(JsonParser p) {
      return UserVerificationInvalidRequestReason.read(p);
    }
  }
}
