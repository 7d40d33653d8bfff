package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code RealtimeOutputModality}. */
@JsonDeserialize(using = RealtimeOutputModality.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum RealtimeOutputModality implements ProtocolEnum {
  /** {@code text}. */
  TEXT("text"),

  /** {@code audio}. */
  AUDIO("audio"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  RealtimeOutputModality(String wireName) {
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
  public static RealtimeOutputModality fromWire(String value) {
    return switch (value) {
      case "text" -> TEXT;
      case "audio" -> AUDIO;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static RealtimeOutputModality read(JsonParser p) {
    return fromWire(Decode.string(p, "RealtimeOutputModality", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("RealtimeOutputModality");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<RealtimeOutputModality> {
    Deserializer() {
      super(RealtimeOutputModality.class);
    }

    @Override
    RealtimeOutputModality decode(JsonParser p) {
      return RealtimeOutputModality.read(p);
    }
  }
}
