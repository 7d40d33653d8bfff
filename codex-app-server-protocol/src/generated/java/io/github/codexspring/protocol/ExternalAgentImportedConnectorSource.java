package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code ExternalAgentImportedConnectorSource}. */
@JsonDeserialize(using = ExternalAgentImportedConnectorSource.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum ExternalAgentImportedConnectorSource implements ProtocolEnum {
  /** {@code remoteMcpServersConfig}. */
  REMOTE_MCP_SERVERS_CONFIG("remoteMcpServersConfig"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  ExternalAgentImportedConnectorSource(String wireName) {
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
  public static ExternalAgentImportedConnectorSource fromWire(String value) {
    return switch (value) {
      case "remoteMcpServersConfig" -> REMOTE_MCP_SERVERS_CONFIG;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static ExternalAgentImportedConnectorSource read(JsonParser p) {
    return fromWire(Decode.string(p, "ExternalAgentImportedConnectorSource", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("ExternalAgentImportedConnectorSource");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<ExternalAgentImportedConnectorSource> {
    Deserializer() {
      super(ExternalAgentImportedConnectorSource.class);
    }

    @Override
    ExternalAgentImportedConnectorSource decode(JsonParser p) {
      return ExternalAgentImportedConnectorSource.read(p);
    }
  }
}
