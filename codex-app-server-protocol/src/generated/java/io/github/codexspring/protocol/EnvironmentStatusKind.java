package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code EnvironmentStatusKind}. */
@JsonDeserialize(using = EnvironmentStatusKind.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public enum EnvironmentStatusKind implements ProtocolEnum {
  /** {@code ready}. */
  READY("ready"),

  /** {@code pending}. */
  PENDING("pending"),

  /** {@code disconnected}. */
  DISCONNECTED("disconnected"),

  /** {@code unknown}. */
  UNKNOWN("unknown"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  EnvironmentStatusKind(String wireName) {
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
  public static EnvironmentStatusKind fromWire(String value) {
    return switch (value) {
      case "ready" -> READY;
      case "pending" -> PENDING;
      case "disconnected" -> DISCONNECTED;
      case "unknown" -> UNKNOWN;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static EnvironmentStatusKind read(JsonParser p) {
    return fromWire(Decode.string(p, "EnvironmentStatusKind", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("EnvironmentStatusKind");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<EnvironmentStatusKind> {
    Deserializer() {
      super(EnvironmentStatusKind.class);
    }

    @Override
    EnvironmentStatusKind decode(JsonParser p) {
      return EnvironmentStatusKind.read(p);
    }
  }
}
