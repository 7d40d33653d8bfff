package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code SkillScope}. */
@JsonDeserialize(using = SkillScope.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum SkillScope implements ProtocolEnum {
  /** {@code user}. */
  USER("user"),

  /** {@code repo}. */
  REPO("repo"),

  /** {@code system}. */
  SYSTEM("system"),

  /** {@code admin}. */
  ADMIN("admin"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  SkillScope(String wireName) {
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
  public static SkillScope fromWire(String value) {
    return switch (value) {
      case "user" -> USER;
      case "repo" -> REPO;
      case "system" -> SYSTEM;
      case "admin" -> ADMIN;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static SkillScope read(JsonParser p) {
    return fromWire(Decode.string(p, "SkillScope", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("SkillScope");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<SkillScope> {
    Deserializer() {
      super(SkillScope.class);
    }

    @Override
    SkillScope decode(JsonParser p) {
      return SkillScope.read(p);
    }
  }
}
