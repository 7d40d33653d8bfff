package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code ExternalAgentConfigMigrationItemType}. */
@JsonDeserialize(using = ExternalAgentConfigMigrationItemType.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum ExternalAgentConfigMigrationItemType implements ProtocolEnum {
  /** {@code AGENTS_MD}. */
  AGENTS_MD("AGENTS_MD"),

  /** {@code CONFIG}. */
  CONFIG("CONFIG"),

  /** {@code SKILLS}. */
  SKILLS("SKILLS"),

  /** {@code PLUGINS}. */
  PLUGINS("PLUGINS"),

  /** {@code MCP_SERVER_CONFIG}. */
  MCP_SERVER_CONFIG("MCP_SERVER_CONFIG"),

  /** {@code SUBAGENTS}. */
  SUBAGENTS("SUBAGENTS"),

  /** {@code HOOKS}. */
  HOOKS("HOOKS"),

  /** {@code COMMANDS}. */
  COMMANDS("COMMANDS"),

  /** {@code MEMORY}. */
  MEMORY("MEMORY"),

  /** {@code SESSIONS}. */
  SESSIONS("SESSIONS"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  ExternalAgentConfigMigrationItemType(String wireName) {
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
  public static ExternalAgentConfigMigrationItemType fromWire(String value) {
    return switch (value) {
      case "AGENTS_MD" -> AGENTS_MD;
      case "CONFIG" -> CONFIG;
      case "SKILLS" -> SKILLS;
      case "PLUGINS" -> PLUGINS;
      case "MCP_SERVER_CONFIG" -> MCP_SERVER_CONFIG;
      case "SUBAGENTS" -> SUBAGENTS;
      case "HOOKS" -> HOOKS;
      case "COMMANDS" -> COMMANDS;
      case "MEMORY" -> MEMORY;
      case "SESSIONS" -> SESSIONS;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static ExternalAgentConfigMigrationItemType read(JsonParser p) {
    return fromWire(Decode.string(p, "ExternalAgentConfigMigrationItemType", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("ExternalAgentConfigMigrationItemType");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<ExternalAgentConfigMigrationItemType> {
    Deserializer() {
      super(ExternalAgentConfigMigrationItemType.class);
    }

    @Override
    ExternalAgentConfigMigrationItemType decode(JsonParser p) {
      return ExternalAgentConfigMigrationItemType.read(p);
    }
  }
}
