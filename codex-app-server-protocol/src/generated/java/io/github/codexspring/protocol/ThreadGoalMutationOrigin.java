package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code ThreadGoalMutationOrigin}. */
@JsonDeserialize(using = ThreadGoalMutationOrigin.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum ThreadGoalMutationOrigin implements ProtocolEnum {
  /** {@code user}. */
  USER("user"),

  /** {@code automatic}. */
  AUTOMATIC("automatic"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  ThreadGoalMutationOrigin(String wireName) {
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
  public static ThreadGoalMutationOrigin fromWire(String value) {
    return switch (value) {
      case "user" -> USER;
      case "automatic" -> AUTOMATIC;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static ThreadGoalMutationOrigin read(JsonParser p) {
    return fromWire(Decode.string(p, "ThreadGoalMutationOrigin", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("ThreadGoalMutationOrigin");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadGoalMutationOrigin> {
    Deserializer() {
      super(ThreadGoalMutationOrigin.class);
    }

    @Override
    ThreadGoalMutationOrigin decode(JsonParser p) {
      return ThreadGoalMutationOrigin.read(p);
    }
  }
}
