package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code NetworkAccess}. */
@JsonDeserialize(using = NetworkAccess.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum NetworkAccess implements ProtocolEnum {
  /** {@code restricted}. */
  RESTRICTED("restricted"),

  /** {@code enabled}. */
  ENABLED("enabled"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  NetworkAccess(String wireName) {
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
  public static NetworkAccess fromWire(String value) {
    return switch (value) {
      case "restricted" -> RESTRICTED;
      case "enabled" -> ENABLED;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static NetworkAccess read(JsonParser p) {
    return fromWire(Decode.string(p, "NetworkAccess", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("NetworkAccess");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<NetworkAccess> {
    Deserializer() {
      super(NetworkAccess.class);
    }

    @Override
    NetworkAccess decode(JsonParser p) {
      return NetworkAccess.read(p);
    }
  }
}
