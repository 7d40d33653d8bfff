package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code ChatgptAuthTokensRefreshReason}. */
@JsonDeserialize(using = ChatgptAuthTokensRefreshReason.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum ChatgptAuthTokensRefreshReason implements ProtocolEnum {
  /** {@code unauthorized}. */
  UNAUTHORIZED("unauthorized"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  ChatgptAuthTokensRefreshReason(String wireName) {
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
  public static ChatgptAuthTokensRefreshReason fromWire(String value) {
    return switch (value) {
      case "unauthorized" -> UNAUTHORIZED;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static ChatgptAuthTokensRefreshReason read(JsonParser p) {
    return fromWire(Decode.string(p, "ChatgptAuthTokensRefreshReason", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("ChatgptAuthTokensRefreshReason");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<ChatgptAuthTokensRefreshReason> {
    Deserializer() {
      super(ChatgptAuthTokensRefreshReason.class);
    }

    @Override
    ChatgptAuthTokensRefreshReason decode(JsonParser p) {
      return ChatgptAuthTokensRefreshReason.read(p);
    }
  }
}
