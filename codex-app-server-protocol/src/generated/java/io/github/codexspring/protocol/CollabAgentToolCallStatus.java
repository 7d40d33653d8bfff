package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code CollabAgentToolCallStatus}. */
@JsonDeserialize(using = CollabAgentToolCallStatus.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum CollabAgentToolCallStatus implements ProtocolEnum {
  /** {@code inProgress}. */
  IN_PROGRESS("inProgress"),

  /** {@code completed}. */
  COMPLETED("completed"),

  /** {@code failed}. */
  FAILED("failed"),

  /** {@code interrupted}. */
  INTERRUPTED("interrupted"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  CollabAgentToolCallStatus(String wireName) {
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
  public static CollabAgentToolCallStatus fromWire(String value) {
    return switch (value) {
      case "inProgress" -> IN_PROGRESS;
      case "completed" -> COMPLETED;
      case "failed" -> FAILED;
      case "interrupted" -> INTERRUPTED;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static CollabAgentToolCallStatus read(JsonParser p) {
    return fromWire(Decode.string(p, "CollabAgentToolCallStatus", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("CollabAgentToolCallStatus");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<CollabAgentToolCallStatus> {
    Deserializer() {
      super(CollabAgentToolCallStatus.class);
    }

    @Override
    CollabAgentToolCallStatus decode(JsonParser p) {
      return CollabAgentToolCallStatus.read(p);
    }
  }
}
