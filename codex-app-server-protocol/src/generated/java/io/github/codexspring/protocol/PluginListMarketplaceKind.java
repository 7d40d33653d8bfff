package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code PluginListMarketplaceKind}. */
@JsonDeserialize(using = PluginListMarketplaceKind.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum PluginListMarketplaceKind implements ProtocolEnum {
  /** {@code local}. */
  LOCAL("local"),

  /** {@code vertical}. */
  VERTICAL("vertical"),

  /** {@code workspace-directory}. */
  WORKSPACE_DIRECTORY("workspace-directory"),

  /** {@code shared-with-me}. */
  SHARED_WITH_ME("shared-with-me"),

  /** {@code created-by-me-remote}. */
  CREATED_BY_ME_REMOTE("created-by-me-remote"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  PluginListMarketplaceKind(String wireName) {
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
  public static PluginListMarketplaceKind fromWire(String value) {
    return switch (value) {
      case "local" -> LOCAL;
      case "vertical" -> VERTICAL;
      case "workspace-directory" -> WORKSPACE_DIRECTORY;
      case "shared-with-me" -> SHARED_WITH_ME;
      case "created-by-me-remote" -> CREATED_BY_ME_REMOTE;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static PluginListMarketplaceKind read(JsonParser p) {
    return fromWire(Decode.string(p, "PluginListMarketplaceKind", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("PluginListMarketplaceKind");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<PluginListMarketplaceKind> {
    Deserializer() {
      super(PluginListMarketplaceKind.class);
    }

    @Override
    PluginListMarketplaceKind decode(JsonParser p) {
      return PluginListMarketplaceKind.read(p);
    }
  }
}
