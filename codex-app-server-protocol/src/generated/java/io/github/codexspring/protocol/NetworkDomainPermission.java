package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code NetworkDomainPermission}. */
@JsonDeserialize(using = NetworkDomainPermission.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum NetworkDomainPermission implements ProtocolEnum {
  /** {@code allow}. */
  ALLOW("allow"),

  /** {@code deny}. */
  DENY("deny"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  NetworkDomainPermission(String wireName) {
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
  public static NetworkDomainPermission fromWire(String value) {
    return switch (value) {
      case "allow" -> ALLOW;
      case "deny" -> DENY;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static NetworkDomainPermission read(JsonParser p) {
    return fromWire(Decode.string(p, "NetworkDomainPermission", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("NetworkDomainPermission");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<NetworkDomainPermission> {
    Deserializer() {
      super(NetworkDomainPermission.class);
    }

    @Override
    NetworkDomainPermission decode(JsonParser p) {
      return NetworkDomainPermission.read(p);
    }
  }
}
