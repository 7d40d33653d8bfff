package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code RemoteControlConnectionStatus}. */
@JsonDeserialize(using = RemoteControlConnectionStatus.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum RemoteControlConnectionStatus implements ProtocolEnum {
  /** {@code disabled}. */
  DISABLED("disabled"),

  /** {@code connecting}. */
  CONNECTING("connecting"),

  /** {@code connected}. */
  CONNECTED("connected"),

  /** {@code errored}. */
  ERRORED("errored"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  RemoteControlConnectionStatus(String wireName) {
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
  public static RemoteControlConnectionStatus fromWire(String value) {
    return switch (value) {
      case "disabled" -> DISABLED;
      case "connecting" -> CONNECTING;
      case "connected" -> CONNECTED;
      case "errored" -> ERRORED;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static RemoteControlConnectionStatus read(JsonParser p) {
    return fromWire(Decode.string(p, "RemoteControlConnectionStatus", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("RemoteControlConnectionStatus");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<RemoteControlConnectionStatus> {
    Deserializer() {
      super(RemoteControlConnectionStatus.class);
    }

    @Override
    RemoteControlConnectionStatus decode(JsonParser p) {
      return RemoteControlConnectionStatus.read(p);
    }
  }
}
