package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code ApprovalsReviewer}. */
@JsonDeserialize(using = ApprovalsReviewer.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum ApprovalsReviewer implements ProtocolEnum {
  /** {@code user}. */
  USER("user"),

  /** {@code auto_review}. */
  AUTO_REVIEW("auto_review"),

  /** {@code guardian_subagent}. */
  GUARDIAN_SUBAGENT("guardian_subagent"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  ApprovalsReviewer(String wireName) {
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
  public static ApprovalsReviewer fromWire(String value) {
    return switch (value) {
      case "user" -> USER;
      case "auto_review" -> AUTO_REVIEW;
      case "guardian_subagent" -> GUARDIAN_SUBAGENT;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static ApprovalsReviewer read(JsonParser p) {
    return fromWire(Decode.string(p, "ApprovalsReviewer", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("ApprovalsReviewer");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<ApprovalsReviewer> {
    Deserializer() {
      super(ApprovalsReviewer.class);
    }

    @Override
    ApprovalsReviewer decode(JsonParser p) {
      return ApprovalsReviewer.read(p);
    }
  }
}
