package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code ThreadSourceKind}. */
@JsonDeserialize(using = ThreadSourceKind.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum ThreadSourceKind implements ProtocolEnum {
  /** {@code cli}. */
  CLI("cli"),

  /** {@code vscode}. */
  VSCODE("vscode"),

  /** {@code exec}. */
  EXEC("exec"),

  /** {@code appServer}. */
  APP_SERVER("appServer"),

  /** {@code subAgent}. */
  SUB_AGENT("subAgent"),

  /** {@code subAgentReview}. */
  SUB_AGENT_REVIEW("subAgentReview"),

  /** {@code subAgentCompact}. */
  SUB_AGENT_COMPACT("subAgentCompact"),

  /** {@code subAgentThreadSpawn}. */
  SUB_AGENT_THREAD_SPAWN("subAgentThreadSpawn"),

  /** {@code subAgentOther}. */
  SUB_AGENT_OTHER("subAgentOther"),

  /** {@code unknown}. */
  UNKNOWN("unknown"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  ThreadSourceKind(String wireName) {
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
  public static ThreadSourceKind fromWire(String value) {
    return switch (value) {
      case "cli" -> CLI;
      case "vscode" -> VSCODE;
      case "exec" -> EXEC;
      case "appServer" -> APP_SERVER;
      case "subAgent" -> SUB_AGENT;
      case "subAgentReview" -> SUB_AGENT_REVIEW;
      case "subAgentCompact" -> SUB_AGENT_COMPACT;
      case "subAgentThreadSpawn" -> SUB_AGENT_THREAD_SPAWN;
      case "subAgentOther" -> SUB_AGENT_OTHER;
      case "unknown" -> UNKNOWN;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static ThreadSourceKind read(JsonParser p) {
    return fromWire(Decode.string(p, "ThreadSourceKind", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("ThreadSourceKind");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadSourceKind> {
    Deserializer() {
      super(ThreadSourceKind.class);
    }

    @Override
    ThreadSourceKind decode(JsonParser p) {
      return ThreadSourceKind.read(p);
    }
  }
}
