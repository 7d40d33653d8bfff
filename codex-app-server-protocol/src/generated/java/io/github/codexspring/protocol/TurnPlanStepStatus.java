package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code TurnPlanStepStatus}. */
@JsonDeserialize(using = TurnPlanStepStatus.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum TurnPlanStepStatus implements ProtocolEnum {
  /** {@code pending}. */
  PENDING("pending"),

  /** {@code inProgress}. */
  IN_PROGRESS("inProgress"),

  /** {@code completed}. */
  COMPLETED("completed"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  TurnPlanStepStatus(String wireName) {
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
  public static TurnPlanStepStatus fromWire(String value) {
    return switch (value) {
      case "pending" -> PENDING;
      case "inProgress" -> IN_PROGRESS;
      case "completed" -> COMPLETED;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static TurnPlanStepStatus read(JsonParser p) {
    return fromWire(Decode.string(p, "TurnPlanStepStatus", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("TurnPlanStepStatus");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<TurnPlanStepStatus> {
    Deserializer() {
      super(TurnPlanStepStatus.class);
    }

    @Override
    TurnPlanStepStatus decode(JsonParser p) {
      return TurnPlanStepStatus.read(p);
    }
  }
}
