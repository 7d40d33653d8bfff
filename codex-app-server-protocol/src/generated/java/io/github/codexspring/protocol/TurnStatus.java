package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code TurnStatus}. */
@JsonDeserialize(using = TurnStatus.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum TurnStatus implements ProtocolEnum {
  /** {@code completed}. */
  COMPLETED("completed"),

  /** {@code interrupted}. */
  INTERRUPTED("interrupted"),

  /** {@code failed}. */
  FAILED("failed"),

  /** {@code inProgress}. */
  IN_PROGRESS("inProgress"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  TurnStatus(String wireName) {
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
  public static TurnStatus fromWire(String value) {
    return switch (value) {
      case "completed" -> COMPLETED;
      case "interrupted" -> INTERRUPTED;
      case "failed" -> FAILED;
      case "inProgress" -> IN_PROGRESS;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static TurnStatus read(JsonParser p) {
    return fromWire(Decode.string(p, "TurnStatus", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("TurnStatus");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<TurnStatus> {
    Deserializer() {
      super(TurnStatus.class);
    }

    @Override
    TurnStatus decode(JsonParser p) {
      return TurnStatus.read(p);
    }
  }
}
