package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code WriteStatus}. */
@JsonDeserialize(using = WriteStatus.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum WriteStatus implements ProtocolEnum {
  /** {@code ok}. */
  OK("ok"),

  /** {@code okOverridden}. */
  OK_OVERRIDDEN("okOverridden"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  WriteStatus(String wireName) {
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
  public static WriteStatus fromWire(String value) {
    return switch (value) {
      case "ok" -> OK;
      case "okOverridden" -> OK_OVERRIDDEN;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static WriteStatus read(JsonParser p) {
    return fromWire(Decode.string(p, "WriteStatus", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("WriteStatus");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<WriteStatus> {
    Deserializer() {
      super(WriteStatus.class);
    }

    @Override
    WriteStatus decode(JsonParser p) {
      return WriteStatus.read(p);
    }
  }
}
