package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code FileSystemAccessMode}. */
@JsonDeserialize(using = FileSystemAccessMode.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum FileSystemAccessMode implements ProtocolEnum {
  /** {@code read}. */
  READ("read"),

  /** {@code write}. */
  WRITE("write"),

  /** {@code deny}. */
  DENY("deny"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  FileSystemAccessMode(String wireName) {
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
  public static FileSystemAccessMode fromWire(String value) {
    return switch (value) {
      case "read" -> READ;
      case "write" -> WRITE;
      case "deny" -> DENY;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static FileSystemAccessMode read(JsonParser p) {
    return fromWire(Decode.string(p, "FileSystemAccessMode", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("FileSystemAccessMode");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<FileSystemAccessMode> {
    Deserializer() {
      super(FileSystemAccessMode.class);
    }

    @Override
    FileSystemAccessMode decode(JsonParser p) {
      return FileSystemAccessMode.read(p);
    }
  }
}
