package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code ProjectSortKey}. */
@JsonDeserialize(using = ProjectSortKey.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum ProjectSortKey implements ProtocolEnum {
  /** {@code position}. */
  POSITION("position"),

  /** {@code recencyAt}. */
  RECENCY_AT("recencyAt"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  ProjectSortKey(String wireName) {
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
  public static ProjectSortKey fromWire(String value) {
    return switch (value) {
      case "position" -> POSITION;
      case "recencyAt" -> RECENCY_AT;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static ProjectSortKey read(JsonParser p) {
    return fromWire(Decode.string(p, "ProjectSortKey", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("ProjectSortKey");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<ProjectSortKey> {
    Deserializer() {
      super(ProjectSortKey.class);
    }

    @Override
    ProjectSortKey decode(JsonParser p) {
      return ProjectSortKey.read(p);
    }
  }
}
