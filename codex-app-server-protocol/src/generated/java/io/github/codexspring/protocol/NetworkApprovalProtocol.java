package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code NetworkApprovalProtocol}. */
@JsonDeserialize(using = NetworkApprovalProtocol.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum NetworkApprovalProtocol implements ProtocolEnum {
  /** {@code http}. */
  HTTP("http"),

  /** {@code https}. */
  HTTPS("https"),

  /** {@code socks5Tcp}. */
  SOCKS5_TCP("socks5Tcp"),

  /** {@code socks5Udp}. */
  SOCKS5_UDP("socks5Udp"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  NetworkApprovalProtocol(String wireName) {
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
  public static NetworkApprovalProtocol fromWire(String value) {
    return switch (value) {
      case "http" -> HTTP;
      case "https" -> HTTPS;
      case "socks5Tcp" -> SOCKS5_TCP;
      case "socks5Udp" -> SOCKS5_UDP;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static NetworkApprovalProtocol read(JsonParser p) {
    return fromWire(Decode.string(p, "NetworkApprovalProtocol", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("NetworkApprovalProtocol");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<NetworkApprovalProtocol> {
    Deserializer() {
      super(NetworkApprovalProtocol.class);
    }

    @Override
    NetworkApprovalProtocol decode(JsonParser p) {
      return NetworkApprovalProtocol.read(p);
    }
  }
}
