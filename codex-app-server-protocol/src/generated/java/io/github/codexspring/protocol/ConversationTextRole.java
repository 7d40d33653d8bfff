package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code ConversationTextRole}. */
@JsonDeserialize(using = ConversationTextRole.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum ConversationTextRole implements ProtocolEnum {
  /** {@code user}. */
  USER("user"),

  /** {@code developer}. */
  DEVELOPER("developer"),

  /** {@code assistant}. */
  ASSISTANT("assistant"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  ConversationTextRole(String wireName) {
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
  public static ConversationTextRole fromWire(String value) {
    return switch (value) {
      case "user" -> USER;
      case "developer" -> DEVELOPER;
      case "assistant" -> ASSISTANT;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static ConversationTextRole read(JsonParser p) {
    return fromWire(Decode.string(p, "ConversationTextRole", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("ConversationTextRole");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<ConversationTextRole> {
    Deserializer() {
      super(ConversationTextRole.class);
    }

    @Override
    ConversationTextRole decode(JsonParser p) {
      return ConversationTextRole.read(p);
    }
  }
}
