package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code HookRunStatus}. */
@JsonDeserialize(using = HookRunStatus.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum HookRunStatus implements ProtocolEnum {
  /** {@code running}. */
  RUNNING("running"),

  /** {@code completed}. */
  COMPLETED("completed"),

  /** {@code failed}. */
  FAILED("failed"),

  /** {@code blocked}. */
  BLOCKED("blocked"),

  /** {@code stopped}. */
  STOPPED("stopped"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  HookRunStatus(String wireName) {
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
  public static HookRunStatus fromWire(String value) {
    return switch (value) {
      case "running" -> RUNNING;
      case "completed" -> COMPLETED;
      case "failed" -> FAILED;
      case "blocked" -> BLOCKED;
      case "stopped" -> STOPPED;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static HookRunStatus read(JsonParser p) {
    return fromWire(Decode.string(p, "HookRunStatus", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("HookRunStatus");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<HookRunStatus> {
    Deserializer() {
      super(HookRunStatus.class);
    }

    @Override
    HookRunStatus decode(JsonParser p) {
      return HookRunStatus.read(p);
    }
  }
}
