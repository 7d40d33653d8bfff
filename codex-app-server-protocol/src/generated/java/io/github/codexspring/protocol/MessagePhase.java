package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code MessagePhase}. */
@JsonDeserialize(using = MessagePhase.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum MessagePhase implements ProtocolEnum {
  /** {@code commentary}. */
  COMMENTARY("commentary"),

  /** {@code partial_answer}. */
  PARTIAL_ANSWER("partial_answer"),

  /** {@code final_answer}. */
  FINAL_ANSWER("final_answer"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  MessagePhase(String wireName) {
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
  public static MessagePhase fromWire(String value) {
    return switch (value) {
      case "commentary" -> COMMENTARY;
      case "partial_answer" -> PARTIAL_ANSWER;
      case "final_answer" -> FINAL_ANSWER;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static MessagePhase read(JsonParser p) {
    return fromWire(Decode.string(p, "MessagePhase", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("MessagePhase");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<MessagePhase> {
    Deserializer() {
      super(MessagePhase.class);
    }

    @Override
    MessagePhase decode(JsonParser p) {
      return MessagePhase.read(p);
    }
  }
}
