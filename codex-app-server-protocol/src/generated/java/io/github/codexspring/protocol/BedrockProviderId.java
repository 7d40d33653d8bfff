package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code BedrockProviderId}. */
@JsonDeserialize(using = BedrockProviderId.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum BedrockProviderId implements ProtocolEnum {
  /** {@code amazon-bedrock}. */
  AMAZON_BEDROCK("amazon-bedrock"),

  /** {@code amazon-bedrock-runtime}. */
  AMAZON_BEDROCK_RUNTIME("amazon-bedrock-runtime"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  BedrockProviderId(String wireName) {
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
  public static BedrockProviderId fromWire(String value) {
    return switch (value) {
      case "amazon-bedrock" -> AMAZON_BEDROCK;
      case "amazon-bedrock-runtime" -> AMAZON_BEDROCK_RUNTIME;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static BedrockProviderId read(JsonParser p) {
    return fromWire(Decode.string(p, "BedrockProviderId", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("BedrockProviderId");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<BedrockProviderId> {
    Deserializer() {
      super(BedrockProviderId.class);
    }

    @Override
    BedrockProviderId decode(JsonParser p) {
      return BedrockProviderId.read(p);
    }
  }
}
