package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code WorkspaceMessageType}. */
@JsonDeserialize(using = WorkspaceMessageType.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum WorkspaceMessageType implements ProtocolEnum {
  /** {@code headline}. */
  HEADLINE("headline"),

  /** {@code announcement}. */
  ANNOUNCEMENT("announcement"),

  /** {@code unknown}. */
  UNKNOWN("unknown"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  WorkspaceMessageType(String wireName) {
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
  public static WorkspaceMessageType fromWire(String value) {
    return switch (value) {
      case "headline" -> HEADLINE;
      case "announcement" -> ANNOUNCEMENT;
      case "unknown" -> UNKNOWN;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static WorkspaceMessageType read(JsonParser p) {
    return fromWire(Decode.string(p, "WorkspaceMessageType", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("WorkspaceMessageType");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<WorkspaceMessageType> {
    Deserializer() {
      super(WorkspaceMessageType.class);
    }

    @Override
    WorkspaceMessageType decode(JsonParser p) {
      return WorkspaceMessageType.read(p);
    }
  }
}
