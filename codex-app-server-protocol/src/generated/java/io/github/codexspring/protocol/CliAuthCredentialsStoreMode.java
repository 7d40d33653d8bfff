package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code CliAuthCredentialsStoreMode}. */
@JsonDeserialize(using = CliAuthCredentialsStoreMode.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum CliAuthCredentialsStoreMode implements ProtocolEnum {
  /** {@code file}. */
  FILE("file"),

  /** {@code keyring}. */
  KEYRING("keyring"),

  /** {@code auto}. */
  AUTO("auto"),

  /** {@code ephemeral}. */
  EPHEMERAL("ephemeral"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  CliAuthCredentialsStoreMode(String wireName) {
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
  public static CliAuthCredentialsStoreMode fromWire(String value) {
    return switch (value) {
      case "file" -> FILE;
      case "keyring" -> KEYRING;
      case "auto" -> AUTO;
      case "ephemeral" -> EPHEMERAL;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static CliAuthCredentialsStoreMode read(JsonParser p) {
    return fromWire(Decode.string(p, "CliAuthCredentialsStoreMode", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("CliAuthCredentialsStoreMode");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<CliAuthCredentialsStoreMode> {
    Deserializer() {
      super(CliAuthCredentialsStoreMode.class);
    }

    @Override
    CliAuthCredentialsStoreMode decode(JsonParser p) {
      return CliAuthCredentialsStoreMode.read(p);
    }
  }
}
