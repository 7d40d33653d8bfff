package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code AddCreditsNudgeEmailStatus}. */
@JsonDeserialize(using = AddCreditsNudgeEmailStatus.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum AddCreditsNudgeEmailStatus implements ProtocolEnum {
  /** {@code sent}. */
  SENT("sent"),

  /** {@code cooldown_active}. */
  COOLDOWN_ACTIVE("cooldown_active"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  AddCreditsNudgeEmailStatus(String wireName) {
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
  public static AddCreditsNudgeEmailStatus fromWire(String value) {
    return switch (value) {
      case "sent" -> SENT;
      case "cooldown_active" -> COOLDOWN_ACTIVE;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static AddCreditsNudgeEmailStatus read(JsonParser p) {
    return fromWire(Decode.string(p, "AddCreditsNudgeEmailStatus", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("AddCreditsNudgeEmailStatus");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<AddCreditsNudgeEmailStatus> {
    Deserializer() {
      super(AddCreditsNudgeEmailStatus.class);
    }

    @Override
    AddCreditsNudgeEmailStatus decode(JsonParser p) {
      return AddCreditsNudgeEmailStatus.read(p);
    }
  }
}
