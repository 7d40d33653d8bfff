package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code RemoteControlClientsListOrder}. */
@JsonDeserialize(using = RemoteControlClientsListOrder.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public enum RemoteControlClientsListOrder implements ProtocolEnum {
  /** {@code asc}. */
  ASC("asc"),

  /** {@code desc}. */
  DESC("desc"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  RemoteControlClientsListOrder(String wireName) {
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
  public static RemoteControlClientsListOrder fromWire(String value) {
    return switch (value) {
      case "asc" -> ASC;
      case "desc" -> DESC;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static RemoteControlClientsListOrder read(JsonParser p) {
    return fromWire(Decode.string(p, "RemoteControlClientsListOrder", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("RemoteControlClientsListOrder");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<RemoteControlClientsListOrder> {
    Deserializer() {
      super(RemoteControlClientsListOrder.class);
    }

    @Override
    RemoteControlClientsListOrder decode(JsonParser p) {
      return RemoteControlClientsListOrder.read(p);
    }
  }
}
