package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code UserVerificationUnavailableReason}. */
@JsonDeserialize(using = UserVerificationUnavailableReason.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public enum UserVerificationUnavailableReason implements ProtocolEnum {
  /** {@code credentialMissing}. */
  CREDENTIAL_MISSING("credentialMissing"),

  /** {@code biometricsUnavailable}. */
  BIOMETRICS_UNAVAILABLE("biometricsUnavailable"),

  /** {@code providerUnavailable}. */
  PROVIDER_UNAVAILABLE("providerUnavailable"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  UserVerificationUnavailableReason(String wireName) {
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
  public static UserVerificationUnavailableReason fromWire(String value) {
    return switch (value) {
      case "credentialMissing" -> CREDENTIAL_MISSING;
      case "biometricsUnavailable" -> BIOMETRICS_UNAVAILABLE;
      case "providerUnavailable" -> PROVIDER_UNAVAILABLE;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static UserVerificationUnavailableReason read(JsonParser p) {
    return fromWire(Decode.string(p, "UserVerificationUnavailableReason", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("UserVerificationUnavailableReason");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<UserVerificationUnavailableReason> {
    Deserializer() {
      super(UserVerificationUnavailableReason.class);
    }

    @Override
    UserVerificationUnavailableReason decode(JsonParser p) {
      return UserVerificationUnavailableReason.read(p);
    }
  }
}
