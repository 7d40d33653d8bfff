package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code GuardianApprovalReviewStatus}. */
@JsonDeserialize(using = GuardianApprovalReviewStatus.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum GuardianApprovalReviewStatus implements ProtocolEnum {
  /** {@code inProgress}. */
  IN_PROGRESS("inProgress"),

  /** {@code approved}. */
  APPROVED("approved"),

  /** {@code denied}. */
  DENIED("denied"),

  /** {@code timedOut}. */
  TIMED_OUT("timedOut"),

  /** {@code aborted}. */
  ABORTED("aborted"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  GuardianApprovalReviewStatus(String wireName) {
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
  public static GuardianApprovalReviewStatus fromWire(String value) {
    return switch (value) {
      case "inProgress" -> IN_PROGRESS;
      case "approved" -> APPROVED;
      case "denied" -> DENIED;
      case "timedOut" -> TIMED_OUT;
      case "aborted" -> ABORTED;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static GuardianApprovalReviewStatus read(JsonParser p) {
    return fromWire(Decode.string(p, "GuardianApprovalReviewStatus", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("GuardianApprovalReviewStatus");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<GuardianApprovalReviewStatus> {
    Deserializer() {
      super(GuardianApprovalReviewStatus.class);
    }

    @Override
    GuardianApprovalReviewStatus decode(JsonParser p) {
      return GuardianApprovalReviewStatus.read(p);
    }
  }
}
