package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code AppToolApproval}. */
@JsonDeserialize(using = AppToolApproval.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum AppToolApproval implements ProtocolEnum {
  /** {@code auto}. */
  AUTO("auto"),

  /** {@code prompt}. */
  PROMPT("prompt"),

  /** {@code writes}. */
  WRITES("writes"),

  /** {@code approve}. */
  APPROVE("approve"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  AppToolApproval(String wireName) {
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
  public static AppToolApproval fromWire(String value) {
    return switch (value) {
      case "auto" -> AUTO;
      case "prompt" -> PROMPT;
      case "writes" -> WRITES;
      case "approve" -> APPROVE;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static AppToolApproval read(JsonParser p) {
    return fromWire(Decode.string(p, "AppToolApproval", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("AppToolApproval");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<AppToolApproval> {
    Deserializer() {
      super(AppToolApproval.class);
    }

    @Override
    AppToolApproval decode(JsonParser p) {
      return AppToolApproval.read(p);
    }
  }
}
