package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code ModeKind}. */
@JsonDeserialize(using = ModeKind.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum ModeKind implements ProtocolEnum {
  /** {@code plan}. */
  PLAN("plan"),

  /** {@code default}. */
  DEFAULT("default"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  ModeKind(String wireName) {
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
  public static ModeKind fromWire(String value) {
    return switch (value) {
      case "plan" -> PLAN;
      case "default" -> DEFAULT;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static ModeKind read(JsonParser p) {
    return fromWire(Decode.string(p, "ModeKind", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("ModeKind");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<ModeKind> {
    Deserializer() {
      super(ModeKind.class);
    }

    @Override
    ModeKind decode(JsonParser p) {
      return ModeKind.read(p);
    }
  }
}
