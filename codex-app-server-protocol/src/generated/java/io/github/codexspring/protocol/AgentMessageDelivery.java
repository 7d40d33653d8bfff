package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code AgentMessageDelivery}. */
@JsonDeserialize(using = AgentMessageDelivery.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum AgentMessageDelivery implements ProtocolEnum {
  /** {@code async}. */
  ASYNC("async"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  AgentMessageDelivery(String wireName) {
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
  public static AgentMessageDelivery fromWire(String value) {
    return switch (value) {
      case "async" -> ASYNC;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static AgentMessageDelivery read(JsonParser p) {
    return fromWire(Decode.string(p, "AgentMessageDelivery", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("AgentMessageDelivery");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<AgentMessageDelivery> {
    Deserializer() {
      super(AgentMessageDelivery.class);
    }

    @Override
    AgentMessageDelivery decode(JsonParser p) {
      return AgentMessageDelivery.read(p);
    }
  }
}
