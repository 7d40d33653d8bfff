package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code CodexResponseHandoffMode}. */
@JsonDeserialize(using = CodexResponseHandoffMode.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum CodexResponseHandoffMode implements ProtocolEnum {
  /** {@code thinking}. */
  THINKING("thinking"),

  /** {@code commentary}. */
  COMMENTARY("commentary"),

  /** {@code bemTags}. */
  BEM_TAGS("bemTags"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  CodexResponseHandoffMode(String wireName) {
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
  public static CodexResponseHandoffMode fromWire(String value) {
    return switch (value) {
      case "thinking" -> THINKING;
      case "commentary" -> COMMENTARY;
      case "bemTags" -> BEM_TAGS;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static CodexResponseHandoffMode read(JsonParser p) {
    return fromWire(Decode.string(p, "CodexResponseHandoffMode", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("CodexResponseHandoffMode");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<CodexResponseHandoffMode> {
    Deserializer() {
      super(CodexResponseHandoffMode.class);
    }

    @Override
    CodexResponseHandoffMode decode(JsonParser p) {
      return CodexResponseHandoffMode.read(p);
    }
  }
}
