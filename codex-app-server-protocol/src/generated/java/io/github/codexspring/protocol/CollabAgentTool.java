package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code CollabAgentTool}. */
@JsonDeserialize(using = CollabAgentTool.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum CollabAgentTool implements ProtocolEnum {
  /** {@code spawnAgent}. */
  SPAWN_AGENT("spawnAgent"),

  /** {@code sendInput}. */
  SEND_INPUT("sendInput"),

  /** {@code resumeAgent}. */
  RESUME_AGENT("resumeAgent"),

  /** {@code wait}. */
  WAIT("wait"),

  /** {@code closeAgent}. */
  CLOSE_AGENT("closeAgent"),

  /** {@code sendMessage}. */
  SEND_MESSAGE("sendMessage"),

  /** {@code followupTask}. */
  FOLLOWUP_TASK("followupTask"),

  /** {@code interruptAgent}. */
  INTERRUPT_AGENT("interruptAgent"),

  /** {@code listAgents}. */
  LIST_AGENTS("listAgents"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  CollabAgentTool(String wireName) {
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
  public static CollabAgentTool fromWire(String value) {
    return switch (value) {
      case "spawnAgent" -> SPAWN_AGENT;
      case "sendInput" -> SEND_INPUT;
      case "resumeAgent" -> RESUME_AGENT;
      case "wait" -> WAIT;
      case "closeAgent" -> CLOSE_AGENT;
      case "sendMessage" -> SEND_MESSAGE;
      case "followupTask" -> FOLLOWUP_TASK;
      case "interruptAgent" -> INTERRUPT_AGENT;
      case "listAgents" -> LIST_AGENTS;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static CollabAgentTool read(JsonParser p) {
    return fromWire(Decode.string(p, "CollabAgentTool", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("CollabAgentTool");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<CollabAgentTool> {
    Deserializer() {
      super(CollabAgentTool.class);
    }

    @Override
    CollabAgentTool decode(JsonParser p) {
      return CollabAgentTool.read(p);
    }
  }
}
