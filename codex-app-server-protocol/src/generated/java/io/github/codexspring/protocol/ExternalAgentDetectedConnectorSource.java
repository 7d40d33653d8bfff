package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code ExternalAgentDetectedConnectorSource}. */
@JsonDeserialize(using = ExternalAgentDetectedConnectorSource.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum ExternalAgentDetectedConnectorSource implements ProtocolEnum {
  /** {@code remoteMcpServersConfig}. */
  REMOTE_MCP_SERVERS_CONFIG("remoteMcpServersConfig"),

  /** {@code sessionToolUse}. */
  SESSION_TOOL_USE("sessionToolUse"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  ExternalAgentDetectedConnectorSource(String wireName) {
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
  public static ExternalAgentDetectedConnectorSource fromWire(String value) {
    return switch (value) {
      case "remoteMcpServersConfig" -> REMOTE_MCP_SERVERS_CONFIG;
      case "sessionToolUse" -> SESSION_TOOL_USE;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static ExternalAgentDetectedConnectorSource read(JsonParser p) {
    return fromWire(Decode.string(p, "ExternalAgentDetectedConnectorSource", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("ExternalAgentDetectedConnectorSource");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<ExternalAgentDetectedConnectorSource> {
    Deserializer() {
      super(ExternalAgentDetectedConnectorSource.class);
    }

    @Override
    ExternalAgentDetectedConnectorSource decode(JsonParser p) {
      return ExternalAgentDetectedConnectorSource.read(p);
    }
  }
}
