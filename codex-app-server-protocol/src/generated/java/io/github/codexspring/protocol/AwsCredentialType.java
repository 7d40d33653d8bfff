package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code AwsCredentialType}. */
@JsonDeserialize(using = AwsCredentialType.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public enum AwsCredentialType implements ProtocolEnum {
  /** {@code accessKeys}. */
  ACCESS_KEYS("accessKeys"),

  /** {@code bedrockApiKey}. */
  BEDROCK_API_KEY("bedrockApiKey"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  AwsCredentialType(String wireName) {
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
  public static AwsCredentialType fromWire(String value) {
    return switch (value) {
      case "accessKeys" -> ACCESS_KEYS;
      case "bedrockApiKey" -> BEDROCK_API_KEY;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static AwsCredentialType read(JsonParser p) {
    return fromWire(Decode.string(p, "AwsCredentialType", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("AwsCredentialType");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<AwsCredentialType> {
    Deserializer() {
      super(AwsCredentialType.class);
    }

    @Override
    AwsCredentialType decode(JsonParser p) {
      return AwsCredentialType.read(p);
    }
  }
}
