package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code ProjectChangeType}. */
@JsonDeserialize(using = ProjectChangeType.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum ProjectChangeType implements ProtocolEnum {
  /** {@code created}. */
  CREATED("created"),

  /** {@code updated}. */
  UPDATED("updated"),

  /** {@code deleted}. */
  DELETED("deleted"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  ProjectChangeType(String wireName) {
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
  public static ProjectChangeType fromWire(String value) {
    return switch (value) {
      case "created" -> CREATED;
      case "updated" -> UPDATED;
      case "deleted" -> DELETED;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static ProjectChangeType read(JsonParser p) {
    return fromWire(Decode.string(p, "ProjectChangeType", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("ProjectChangeType");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<ProjectChangeType> {
    Deserializer() {
      super(ProjectChangeType.class);
    }

    @Override
    ProjectChangeType decode(JsonParser p) {
      return ProjectChangeType.read(p);
    }
  }
}
