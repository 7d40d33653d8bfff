package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code ThreadHistoryMode}. */
@JsonDeserialize(using = ThreadHistoryMode.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum ThreadHistoryMode implements ProtocolEnum {
  /** {@code legacy}. */
  LEGACY("legacy"),

  /** {@code paginated}. */
  PAGINATED("paginated"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  ThreadHistoryMode(String wireName) {
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
  public static ThreadHistoryMode fromWire(String value) {
    return switch (value) {
      case "legacy" -> LEGACY;
      case "paginated" -> PAGINATED;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static ThreadHistoryMode read(JsonParser p) {
    return fromWire(Decode.string(p, "ThreadHistoryMode", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("ThreadHistoryMode");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadHistoryMode> {
    Deserializer() {
      super(ThreadHistoryMode.class);
    }

    @Override
    ThreadHistoryMode decode(JsonParser p) {
      return ThreadHistoryMode.read(p);
    }
  }
}
