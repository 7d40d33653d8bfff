package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code NetworkUnixSocketPermission}. */
@JsonDeserialize(using = NetworkUnixSocketPermission.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum NetworkUnixSocketPermission implements ProtocolEnum {
  /** {@code allow}. */
  ALLOW("allow"),

  /** {@code deny}. */
  DENY("deny"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  NetworkUnixSocketPermission(String wireName) {
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
  public static NetworkUnixSocketPermission fromWire(String value) {
    return switch (value) {
      case "allow" -> ALLOW;
      case "deny" -> DENY;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static NetworkUnixSocketPermission read(JsonParser p) {
    return fromWire(Decode.string(p, "NetworkUnixSocketPermission", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("NetworkUnixSocketPermission");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<NetworkUnixSocketPermission> {
    Deserializer() {
      super(NetworkUnixSocketPermission.class);
    }

    @Override
    NetworkUnixSocketPermission decode(JsonParser p) {
      return NetworkUnixSocketPermission.read(p);
    }
  }
}
