package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code McpToolCallStatus}. */
@JsonDeserialize(using = McpToolCallStatus.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum McpToolCallStatus implements ProtocolEnum {
  /** {@code inProgress}. */
  IN_PROGRESS("inProgress"),

  /** {@code completed}. */
  COMPLETED("completed"),

  /** {@code failed}. */
  FAILED("failed"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  McpToolCallStatus(String wireName) {
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
  public static McpToolCallStatus fromWire(String value) {
    return switch (value) {
      case "inProgress" -> IN_PROGRESS;
      case "completed" -> COMPLETED;
      case "failed" -> FAILED;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static McpToolCallStatus read(JsonParser p) {
    return fromWire(Decode.string(p, "McpToolCallStatus", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("McpToolCallStatus");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<McpToolCallStatus> {
    Deserializer() {
      super(McpToolCallStatus.class);
    }

    @Override
    McpToolCallStatus decode(JsonParser p) {
      return McpToolCallStatus.read(p);
    }
  }
}
