package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code CollabAgentStatus}. */
@JsonDeserialize(using = CollabAgentStatus.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum CollabAgentStatus implements ProtocolEnum {
  /** {@code pendingInit}. */
  PENDING_INIT("pendingInit"),

  /** {@code running}. */
  RUNNING("running"),

  /** {@code interrupted}. */
  INTERRUPTED("interrupted"),

  /** {@code completed}. */
  COMPLETED("completed"),

  /** {@code errored}. */
  ERRORED("errored"),

  /** {@code shutdown}. */
  SHUTDOWN("shutdown"),

  /** {@code notFound}. */
  NOT_FOUND("notFound"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  CollabAgentStatus(String wireName) {
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
  public static CollabAgentStatus fromWire(String value) {
    return switch (value) {
      case "pendingInit" -> PENDING_INIT;
      case "running" -> RUNNING;
      case "interrupted" -> INTERRUPTED;
      case "completed" -> COMPLETED;
      case "errored" -> ERRORED;
      case "shutdown" -> SHUTDOWN;
      case "notFound" -> NOT_FOUND;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static CollabAgentStatus read(JsonParser p) {
    return fromWire(Decode.string(p, "CollabAgentStatus", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("CollabAgentStatus");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<CollabAgentStatus> {
    Deserializer() {
      super(CollabAgentStatus.class);
    }

    @Override
    CollabAgentStatus decode(JsonParser p) {
      return CollabAgentStatus.read(p);
    }
  }
}
