package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code ThreadAttachmentAddOutcome}. */
@JsonDeserialize(using = ThreadAttachmentAddOutcome.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum ThreadAttachmentAddOutcome implements ProtocolEnum {
  /** {@code created}. */
  CREATED("created"),

  /** {@code existing}. */
  EXISTING("existing"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  ThreadAttachmentAddOutcome(String wireName) {
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
  public static ThreadAttachmentAddOutcome fromWire(String value) {
    return switch (value) {
      case "created" -> CREATED;
      case "existing" -> EXISTING;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static ThreadAttachmentAddOutcome read(JsonParser p) {
    return fromWire(Decode.string(p, "ThreadAttachmentAddOutcome", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("ThreadAttachmentAddOutcome");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadAttachmentAddOutcome> {
    Deserializer() {
      super(ThreadAttachmentAddOutcome.class);
    }

    @Override
    ThreadAttachmentAddOutcome decode(JsonParser p) {
      return ThreadAttachmentAddOutcome.read(p);
    }
  }
}
