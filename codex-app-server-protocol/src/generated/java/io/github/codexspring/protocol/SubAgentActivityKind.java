package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code SubAgentActivityKind}. */
@JsonDeserialize(using = SubAgentActivityKind.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum SubAgentActivityKind implements ProtocolEnum {
  /** {@code started}. */
  STARTED("started"),

  /** {@code interacted}. */
  INTERACTED("interacted"),

  /** {@code interrupted}. */
  INTERRUPTED("interrupted"),

  /** {@code completed}. */
  COMPLETED("completed"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  SubAgentActivityKind(String wireName) {
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
  public static SubAgentActivityKind fromWire(String value) {
    return switch (value) {
      case "started" -> STARTED;
      case "interacted" -> INTERACTED;
      case "interrupted" -> INTERRUPTED;
      case "completed" -> COMPLETED;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static SubAgentActivityKind read(JsonParser p) {
    return fromWire(Decode.string(p, "SubAgentActivityKind", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("SubAgentActivityKind");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<SubAgentActivityKind> {
    Deserializer() {
      super(SubAgentActivityKind.class);
    }

    @Override
    SubAgentActivityKind decode(JsonParser p) {
      return SubAgentActivityKind.read(p);
    }
  }
}
