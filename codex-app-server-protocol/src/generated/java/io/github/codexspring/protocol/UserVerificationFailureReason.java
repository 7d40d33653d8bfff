package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code UserVerificationFailureReason}. */
@JsonDeserialize(using = UserVerificationFailureReason.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public enum UserVerificationFailureReason implements ProtocolEnum {
  /** {@code authenticationFailed}. */
  AUTHENTICATION_FAILED("authenticationFailed"),

  /** {@code timeout}. */
  TIMEOUT("timeout"),

  /** {@code providerError}. */
  PROVIDER_ERROR("providerError"),

  /** {@code serviceError}. */
  SERVICE_ERROR("serviceError"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  UserVerificationFailureReason(String wireName) {
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
  public static UserVerificationFailureReason fromWire(String value) {
    return switch (value) {
      case "authenticationFailed" -> AUTHENTICATION_FAILED;
      case "timeout" -> TIMEOUT;
      case "providerError" -> PROVIDER_ERROR;
      case "serviceError" -> SERVICE_ERROR;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static UserVerificationFailureReason read(JsonParser p) {
    return fromWire(Decode.string(p, "UserVerificationFailureReason", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("UserVerificationFailureReason");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<UserVerificationFailureReason> {
    Deserializer() {
      super(UserVerificationFailureReason.class);
    }

    @Override
    UserVerificationFailureReason decode(JsonParser p) {
      return UserVerificationFailureReason.read(p);
    }
  }
}
