package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code LocalShellStatus}. */
@JsonDeserialize(using = LocalShellStatus.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum LocalShellStatus implements ProtocolEnum {
  /** {@code completed}. */
  COMPLETED("completed"),

  /** {@code in_progress}. */
  IN_PROGRESS("in_progress"),

  /** {@code incomplete}. */
  INCOMPLETE("incomplete"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  LocalShellStatus(String wireName) {
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
  public static LocalShellStatus fromWire(String value) {
    return switch (value) {
      case "completed" -> COMPLETED;
      case "in_progress" -> IN_PROGRESS;
      case "incomplete" -> INCOMPLETE;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static LocalShellStatus read(JsonParser p) {
    return fromWire(Decode.string(p, "LocalShellStatus", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("LocalShellStatus");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<LocalShellStatus> {
    Deserializer() {
      super(LocalShellStatus.class);
    }

    @Override
    LocalShellStatus decode(JsonParser p) {
      return LocalShellStatus.read(p);
    }
  }
}
