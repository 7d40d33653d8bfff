package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code PermissionGrantScope}. */
@JsonDeserialize(using = PermissionGrantScope.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum PermissionGrantScope implements ProtocolEnum {
  /** {@code turn}. */
  TURN("turn"),

  /** {@code session}. */
  SESSION("session"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  PermissionGrantScope(String wireName) {
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
  public static PermissionGrantScope fromWire(String value) {
    return switch (value) {
      case "turn" -> TURN;
      case "session" -> SESSION;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static PermissionGrantScope read(JsonParser p) {
    return fromWire(Decode.string(p, "PermissionGrantScope", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("PermissionGrantScope");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<PermissionGrantScope> {
    Deserializer() {
      super(PermissionGrantScope.class);
    }

    @Override
    PermissionGrantScope decode(JsonParser p) {
      return PermissionGrantScope.read(p);
    }
  }
}
