package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code MultiAgentVersion}. */
@JsonDeserialize(using = MultiAgentVersion.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum MultiAgentVersion implements ProtocolEnum {
  /** {@code disabled}. */
  DISABLED("disabled"),

  /** {@code v1}. */
  V1("v1"),

  /** {@code v2}. */
  V2("v2"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  MultiAgentVersion(String wireName) {
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
  public static MultiAgentVersion fromWire(String value) {
    return switch (value) {
      case "disabled" -> DISABLED;
      case "v1" -> V1;
      case "v2" -> V2;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static MultiAgentVersion read(JsonParser p) {
    return fromWire(Decode.string(p, "MultiAgentVersion", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("MultiAgentVersion");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<MultiAgentVersion> {
    Deserializer() {
      super(MultiAgentVersion.class);
    }

    @Override
    MultiAgentVersion decode(JsonParser p) {
      return MultiAgentVersion.read(p);
    }
  }
}
