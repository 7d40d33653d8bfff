package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code HookHandlerType}. */
@JsonDeserialize(using = HookHandlerType.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum HookHandlerType implements ProtocolEnum {
  /** {@code command}. */
  COMMAND("command"),

  /** {@code mcpTool}. */
  MCP_TOOL("mcpTool"),

  /** {@code prompt}. */
  PROMPT("prompt"),

  /** {@code agent}. */
  AGENT("agent"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  HookHandlerType(String wireName) {
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
  public static HookHandlerType fromWire(String value) {
    return switch (value) {
      case "command" -> COMMAND;
      case "mcpTool" -> MCP_TOOL;
      case "prompt" -> PROMPT;
      case "agent" -> AGENT;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static HookHandlerType read(JsonParser p) {
    return fromWire(Decode.string(p, "HookHandlerType", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("HookHandlerType");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<HookHandlerType> {
    Deserializer() {
      super(HookHandlerType.class);
    }

    @Override
    HookHandlerType decode(JsonParser p) {
      return HookHandlerType.read(p);
    }
  }
}
