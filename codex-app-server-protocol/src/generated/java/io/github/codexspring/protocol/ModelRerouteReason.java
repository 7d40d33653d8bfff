package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code ModelRerouteReason}. */
@JsonDeserialize(using = ModelRerouteReason.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum ModelRerouteReason implements ProtocolEnum {
  /** {@code highRiskCyberActivity}. */
  HIGH_RISK_CYBER_ACTIVITY("highRiskCyberActivity"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  ModelRerouteReason(String wireName) {
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
  public static ModelRerouteReason fromWire(String value) {
    return switch (value) {
      case "highRiskCyberActivity" -> HIGH_RISK_CYBER_ACTIVITY;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static ModelRerouteReason read(JsonParser p) {
    return fromWire(Decode.string(p, "ModelRerouteReason", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("ModelRerouteReason");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<ModelRerouteReason> {
    Deserializer() {
      super(ModelRerouteReason.class);
    }

    @Override
    ModelRerouteReason decode(JsonParser p) {
      return ModelRerouteReason.read(p);
    }
  }
}
