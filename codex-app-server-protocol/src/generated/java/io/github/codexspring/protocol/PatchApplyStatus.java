package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code PatchApplyStatus}. */
@JsonDeserialize(using = PatchApplyStatus.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum PatchApplyStatus implements ProtocolEnum {
  /** {@code inProgress}. */
  IN_PROGRESS("inProgress"),

  /** {@code completed}. */
  COMPLETED("completed"),

  /** {@code failed}. */
  FAILED("failed"),

  /** {@code declined}. */
  DECLINED("declined"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  PatchApplyStatus(String wireName) {
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
  public static PatchApplyStatus fromWire(String value) {
    return switch (value) {
      case "inProgress" -> IN_PROGRESS;
      case "completed" -> COMPLETED;
      case "failed" -> FAILED;
      case "declined" -> DECLINED;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static PatchApplyStatus read(JsonParser p) {
    return fromWire(Decode.string(p, "PatchApplyStatus", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("PatchApplyStatus");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<PatchApplyStatus> {
    Deserializer() {
      super(PatchApplyStatus.class);
    }

    @Override
    PatchApplyStatus decode(JsonParser p) {
      return PatchApplyStatus.read(p);
    }
  }
}
