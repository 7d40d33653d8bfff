package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code ThreadRealtimeTranscriptRole}. */
@JsonDeserialize(using = ThreadRealtimeTranscriptRole.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum ThreadRealtimeTranscriptRole implements ProtocolEnum {
  /** {@code user}. */
  USER("user"),

  /** {@code assistant}. */
  ASSISTANT("assistant"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  ThreadRealtimeTranscriptRole(String wireName) {
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
  public static ThreadRealtimeTranscriptRole fromWire(String value) {
    return switch (value) {
      case "user" -> USER;
      case "assistant" -> ASSISTANT;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static ThreadRealtimeTranscriptRole read(JsonParser p) {
    return fromWire(Decode.string(p, "ThreadRealtimeTranscriptRole", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("ThreadRealtimeTranscriptRole");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadRealtimeTranscriptRole> {
    Deserializer() {
      super(ThreadRealtimeTranscriptRole.class);
    }

    @Override
    ThreadRealtimeTranscriptRole decode(JsonParser p) {
      return ThreadRealtimeTranscriptRole.read(p);
    }
  }
}
