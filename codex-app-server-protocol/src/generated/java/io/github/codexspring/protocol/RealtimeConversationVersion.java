package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code RealtimeConversationVersion}. */
@JsonDeserialize(using = RealtimeConversationVersion.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum RealtimeConversationVersion implements ProtocolEnum {
  /** {@code v1}. */
  V1("v1"),

  /** {@code v2}. */
  V2("v2"),

  /** {@code v3}. */
  V3("v3"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  RealtimeConversationVersion(String wireName) {
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
  public static RealtimeConversationVersion fromWire(String value) {
    return switch (value) {
      case "v1" -> V1;
      case "v2" -> V2;
      case "v3" -> V3;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static RealtimeConversationVersion read(JsonParser p) {
    return fromWire(Decode.string(p, "RealtimeConversationVersion", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("RealtimeConversationVersion");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<RealtimeConversationVersion> {
    Deserializer() {
      super(RealtimeConversationVersion.class);
    }

    @Override
    RealtimeConversationVersion decode(JsonParser p) {
      return RealtimeConversationVersion.read(p);
    }
  }
}
