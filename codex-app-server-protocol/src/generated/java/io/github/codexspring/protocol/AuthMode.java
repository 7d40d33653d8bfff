package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code AuthMode}. */
@JsonDeserialize(using = AuthMode.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum AuthMode implements ProtocolEnum {
  /** {@code apikey}. */
  APIKEY("apikey"),

  /** {@code chatgpt}. */
  CHATGPT("chatgpt"),

  /** {@code chatgptAuthTokens}. */
  CHATGPT_AUTH_TOKENS("chatgptAuthTokens"),

  /** {@code headers}. */
  HEADERS("headers"),

  /** {@code agentIdentity}. */
  AGENT_IDENTITY("agentIdentity"),

  /** {@code personalAccessToken}. */
  PERSONAL_ACCESS_TOKEN("personalAccessToken"),

  /** {@code bedrockApiKey}. */
  BEDROCK_API_KEY("bedrockApiKey"),

  /** {@code bedrockAccessKeys}. */
  BEDROCK_ACCESS_KEYS("bedrockAccessKeys"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  AuthMode(String wireName) {
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
  public static AuthMode fromWire(String value) {
    return switch (value) {
      case "apikey" -> APIKEY;
      case "chatgpt" -> CHATGPT;
      case "chatgptAuthTokens" -> CHATGPT_AUTH_TOKENS;
      case "headers" -> HEADERS;
      case "agentIdentity" -> AGENT_IDENTITY;
      case "personalAccessToken" -> PERSONAL_ACCESS_TOKEN;
      case "bedrockApiKey" -> BEDROCK_API_KEY;
      case "bedrockAccessKeys" -> BEDROCK_ACCESS_KEYS;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static AuthMode read(JsonParser p) {
    return fromWire(Decode.string(p, "AuthMode", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("AuthMode");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<AuthMode> {
    Deserializer() {
      super(AuthMode.class);
    }

    @Override
    AuthMode decode(JsonParser p) {
      return AuthMode.read(p);
    }
  }
}
