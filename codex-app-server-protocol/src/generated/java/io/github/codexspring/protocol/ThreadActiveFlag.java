package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code ThreadActiveFlag}. */
@JsonDeserialize(using = ThreadActiveFlag.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum ThreadActiveFlag implements ProtocolEnum {
  /** {@code waitingOnApproval}. */
  WAITING_ON_APPROVAL("waitingOnApproval"),

  /** {@code waitingOnUserInput}. */
  WAITING_ON_USER_INPUT("waitingOnUserInput"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  ThreadActiveFlag(String wireName) {
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
  public static ThreadActiveFlag fromWire(String value) {
    return switch (value) {
      case "waitingOnApproval" -> WAITING_ON_APPROVAL;
      case "waitingOnUserInput" -> WAITING_ON_USER_INPUT;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static ThreadActiveFlag read(JsonParser p) {
    return fromWire(Decode.string(p, "ThreadActiveFlag", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("ThreadActiveFlag");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadActiveFlag> {
    Deserializer() {
      super(ThreadActiveFlag.class);
    }

    @Override
    ThreadActiveFlag decode(JsonParser p) {
      return ThreadActiveFlag.read(p);
    }
  }
}
