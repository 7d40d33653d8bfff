package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code FileChangeApprovalDecision}. */
@JsonDeserialize(using = FileChangeApprovalDecision.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum FileChangeApprovalDecision implements ProtocolEnum {
  /** {@code accept}. */
  ACCEPT("accept"),

  /** {@code acceptForSession}. */
  ACCEPT_FOR_SESSION("acceptForSession"),

  /** {@code decline}. */
  DECLINE("decline"),

  /** {@code cancel}. */
  CANCEL("cancel"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  FileChangeApprovalDecision(String wireName) {
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
  public static FileChangeApprovalDecision fromWire(String value) {
    return switch (value) {
      case "accept" -> ACCEPT;
      case "acceptForSession" -> ACCEPT_FOR_SESSION;
      case "decline" -> DECLINE;
      case "cancel" -> CANCEL;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static FileChangeApprovalDecision read(JsonParser p) {
    return fromWire(Decode.string(p, "FileChangeApprovalDecision", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("FileChangeApprovalDecision");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<FileChangeApprovalDecision> {
    Deserializer() {
      super(FileChangeApprovalDecision.class);
    }

    @Override
    FileChangeApprovalDecision decode(JsonParser p) {
      return FileChangeApprovalDecision.read(p);
    }
  }
}
