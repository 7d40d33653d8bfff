package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code GuardianCommandSource}. */
@JsonDeserialize(using = GuardianCommandSource.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum GuardianCommandSource implements ProtocolEnum {
  /** {@code shell}. */
  SHELL("shell"),

  /** {@code unifiedExec}. */
  UNIFIED_EXEC("unifiedExec"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  GuardianCommandSource(String wireName) {
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
  public static GuardianCommandSource fromWire(String value) {
    return switch (value) {
      case "shell" -> SHELL;
      case "unifiedExec" -> UNIFIED_EXEC;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static GuardianCommandSource read(JsonParser p) {
    return fromWire(Decode.string(p, "GuardianCommandSource", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("GuardianCommandSource");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<GuardianCommandSource> {
    Deserializer() {
      super(GuardianCommandSource.class);
    }

    @Override
    GuardianCommandSource decode(JsonParser p) {
      return GuardianCommandSource.read(p);
    }
  }
}
