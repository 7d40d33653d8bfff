package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code FuzzyFileSearchMatchType}. */
@JsonDeserialize(using = FuzzyFileSearchMatchType.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum FuzzyFileSearchMatchType implements ProtocolEnum {
  /** {@code file}. */
  FILE("file"),

  /** {@code directory}. */
  DIRECTORY("directory"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  FuzzyFileSearchMatchType(String wireName) {
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
  public static FuzzyFileSearchMatchType fromWire(String value) {
    return switch (value) {
      case "file" -> FILE;
      case "directory" -> DIRECTORY;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static FuzzyFileSearchMatchType read(JsonParser p) {
    return fromWire(Decode.string(p, "FuzzyFileSearchMatchType", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("FuzzyFileSearchMatchType");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<FuzzyFileSearchMatchType> {
    Deserializer() {
      super(FuzzyFileSearchMatchType.class);
    }

    @Override
    FuzzyFileSearchMatchType decode(JsonParser p) {
      return FuzzyFileSearchMatchType.read(p);
    }
  }
}
