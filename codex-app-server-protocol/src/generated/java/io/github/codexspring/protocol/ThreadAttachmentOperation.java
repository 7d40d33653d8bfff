package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code ThreadAttachmentOperation}. */
@JsonDeserialize(using = ThreadAttachmentOperation.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum ThreadAttachmentOperation implements ProtocolEnum {
  /** {@code created}. */
  CREATED("created"),

  /** {@code deleted}. */
  DELETED("deleted"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  ThreadAttachmentOperation(String wireName) {
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
  public static ThreadAttachmentOperation fromWire(String value) {
    return switch (value) {
      case "created" -> CREATED;
      case "deleted" -> DELETED;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static ThreadAttachmentOperation read(JsonParser p) {
    return fromWire(Decode.string(p, "ThreadAttachmentOperation", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("ThreadAttachmentOperation");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadAttachmentOperation> {
    Deserializer() {
      super(ThreadAttachmentOperation.class);
    }

    @Override
    ThreadAttachmentOperation decode(JsonParser p) {
      return ThreadAttachmentOperation.read(p);
    }
  }
}
