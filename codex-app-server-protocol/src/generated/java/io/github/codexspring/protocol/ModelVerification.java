package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code ModelVerification}. */
@JsonDeserialize(using = ModelVerification.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum ModelVerification implements ProtocolEnum {
  /** {@code trustedAccessForCyber}. */
  TRUSTED_ACCESS_FOR_CYBER("trustedAccessForCyber"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  ModelVerification(String wireName) {
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
  public static ModelVerification fromWire(String value) {
    return switch (value) {
      case "trustedAccessForCyber" -> TRUSTED_ACCESS_FOR_CYBER;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static ModelVerification read(JsonParser p) {
    return fromWire(Decode.string(p, "ModelVerification", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("ModelVerification");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<ModelVerification> {
    Deserializer() {
      super(ModelVerification.class);
    }

    @Override
    ModelVerification decode(JsonParser p) {
      return ModelVerification.read(p);
    }
  }
}
