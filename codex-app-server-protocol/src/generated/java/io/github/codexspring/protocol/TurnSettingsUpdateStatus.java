package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code TurnSettingsUpdateStatus}. */
@JsonDeserialize(using = TurnSettingsUpdateStatus.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public enum TurnSettingsUpdateStatus implements ProtocolEnum {
  /** {@code applied}. */
  APPLIED("applied"),

  /** {@code targetUnavailable}. */
  TARGET_UNAVAILABLE("targetUnavailable"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  TurnSettingsUpdateStatus(String wireName) {
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
  public static TurnSettingsUpdateStatus fromWire(String value) {
    return switch (value) {
      case "applied" -> APPLIED;
      case "targetUnavailable" -> TARGET_UNAVAILABLE;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static TurnSettingsUpdateStatus read(JsonParser p) {
    return fromWire(Decode.string(p, "TurnSettingsUpdateStatus", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("TurnSettingsUpdateStatus");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<TurnSettingsUpdateStatus> {
    Deserializer() {
      super(TurnSettingsUpdateStatus.class);
    }

    @Override
    TurnSettingsUpdateStatus decode(JsonParser p) {
      return TurnSettingsUpdateStatus.read(p);
    }
  }
}
