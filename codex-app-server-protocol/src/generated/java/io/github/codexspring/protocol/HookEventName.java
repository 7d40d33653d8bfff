package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code HookEventName}. */
@JsonDeserialize(using = HookEventName.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum HookEventName implements ProtocolEnum {
  /** {@code preModelRequest}. */
  PRE_MODEL_REQUEST("preModelRequest"),

  /** {@code postModelRequest}. */
  POST_MODEL_REQUEST("postModelRequest"),

  /** {@code preToolUse}. */
  PRE_TOOL_USE("preToolUse"),

  /** {@code permissionRequest}. */
  PERMISSION_REQUEST("permissionRequest"),

  /** {@code postToolUse}. */
  POST_TOOL_USE("postToolUse"),

  /** {@code preCompact}. */
  PRE_COMPACT("preCompact"),

  /** {@code postCompact}. */
  POST_COMPACT("postCompact"),

  /** {@code sessionStart}. */
  SESSION_START("sessionStart"),

  /** {@code sessionEnd}. */
  SESSION_END("sessionEnd"),

  /** {@code userPromptSubmit}. */
  USER_PROMPT_SUBMIT("userPromptSubmit"),

  /** {@code subagentStart}. */
  SUBAGENT_START("subagentStart"),

  /** {@code subagentStop}. */
  SUBAGENT_STOP("subagentStop"),

  /** {@code stop}. */
  STOP("stop"),

  /** {@code interrupt}. */
  INTERRUPT("interrupt"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  HookEventName(String wireName) {
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
  public static HookEventName fromWire(String value) {
    return switch (value) {
      case "preModelRequest" -> PRE_MODEL_REQUEST;
      case "postModelRequest" -> POST_MODEL_REQUEST;
      case "preToolUse" -> PRE_TOOL_USE;
      case "permissionRequest" -> PERMISSION_REQUEST;
      case "postToolUse" -> POST_TOOL_USE;
      case "preCompact" -> PRE_COMPACT;
      case "postCompact" -> POST_COMPACT;
      case "sessionStart" -> SESSION_START;
      case "sessionEnd" -> SESSION_END;
      case "userPromptSubmit" -> USER_PROMPT_SUBMIT;
      case "subagentStart" -> SUBAGENT_START;
      case "subagentStop" -> SUBAGENT_STOP;
      case "stop" -> STOP;
      case "interrupt" -> INTERRUPT;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static HookEventName read(JsonParser p) {
    return fromWire(Decode.string(p, "HookEventName", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("HookEventName");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<HookEventName> {
    Deserializer() {
      super(HookEventName.class);
    }

    @Override
    HookEventName decode(JsonParser p) {
      return HookEventName.read(p);
    }
  }
}
