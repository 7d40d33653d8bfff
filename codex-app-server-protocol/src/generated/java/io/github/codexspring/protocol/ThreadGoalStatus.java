package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code ThreadGoalStatus}. */
@JsonDeserialize(using = ThreadGoalStatus.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum ThreadGoalStatus implements ProtocolEnum {
  /** {@code active}. */
  ACTIVE("active"),

  /** {@code paused}. */
  PAUSED("paused"),

  /** {@code blocked}. */
  BLOCKED("blocked"),

  /** {@code usageLimited}. */
  USAGE_LIMITED("usageLimited"),

  /** {@code budgetLimited}. */
  BUDGET_LIMITED("budgetLimited"),

  /** {@code complete}. */
  COMPLETE("complete"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  ThreadGoalStatus(String wireName) {
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
  public static ThreadGoalStatus fromWire(String value) {
    return switch (value) {
      case "active" -> ACTIVE;
      case "paused" -> PAUSED;
      case "blocked" -> BLOCKED;
      case "usageLimited" -> USAGE_LIMITED;
      case "budgetLimited" -> BUDGET_LIMITED;
      case "complete" -> COMPLETE;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static ThreadGoalStatus read(JsonParser p) {
    return fromWire(Decode.string(p, "ThreadGoalStatus", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("ThreadGoalStatus");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadGoalStatus> {
    Deserializer() {
      super(ThreadGoalStatus.class);
    }

    @Override
    ThreadGoalStatus decode(JsonParser p) {
      return ThreadGoalStatus.read(p);
    }
  }
}
