package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code AccountSessionWorkspaceKind}. */
@JsonDeserialize(using = AccountSessionWorkspaceKind.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum AccountSessionWorkspaceKind implements ProtocolEnum {
  /** {@code personal}. */
  PERSONAL("personal"),

  /** {@code workspace}. */
  WORKSPACE("workspace"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  AccountSessionWorkspaceKind(String wireName) {
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
  public static AccountSessionWorkspaceKind fromWire(String value) {
    return switch (value) {
      case "personal" -> PERSONAL;
      case "workspace" -> WORKSPACE;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static AccountSessionWorkspaceKind read(JsonParser p) {
    return fromWire(Decode.string(p, "AccountSessionWorkspaceKind", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("AccountSessionWorkspaceKind");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<AccountSessionWorkspaceKind> {
    Deserializer() {
      super(AccountSessionWorkspaceKind.class);
    }

    @Override
    AccountSessionWorkspaceKind decode(JsonParser p) {
      return AccountSessionWorkspaceKind.read(p);
    }
  }
}
