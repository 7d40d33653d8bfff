package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code BrowserUseAccessApprovalLifetime}. */
@JsonDeserialize(using = BrowserUseAccessApprovalLifetime.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum BrowserUseAccessApprovalLifetime implements ProtocolEnum {
  /** {@code turn}. */
  TURN("turn"),

  /** {@code thread}. */
  THREAD("thread"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  BrowserUseAccessApprovalLifetime(String wireName) {
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
  public static BrowserUseAccessApprovalLifetime fromWire(String value) {
    return switch (value) {
      case "turn" -> TURN;
      case "thread" -> THREAD;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static BrowserUseAccessApprovalLifetime read(JsonParser p) {
    return fromWire(Decode.string(p, "BrowserUseAccessApprovalLifetime", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("BrowserUseAccessApprovalLifetime");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<BrowserUseAccessApprovalLifetime> {
    Deserializer() {
      super(BrowserUseAccessApprovalLifetime.class);
    }

    @Override
    BrowserUseAccessApprovalLifetime decode(JsonParser p) {
      return BrowserUseAccessApprovalLifetime.read(p);
    }
  }
}
