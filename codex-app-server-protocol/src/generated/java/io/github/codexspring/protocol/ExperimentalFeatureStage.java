package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code ExperimentalFeatureStage}. */
@JsonDeserialize(using = ExperimentalFeatureStage.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum ExperimentalFeatureStage implements ProtocolEnum {
  /** {@code beta}. */
  BETA("beta"),

  /** {@code underDevelopment}. */
  UNDER_DEVELOPMENT("underDevelopment"),

  /** {@code stable}. */
  STABLE("stable"),

  /** {@code deprecated}. */
  DEPRECATED("deprecated"),

  /** {@code removed}. */
  REMOVED("removed"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  ExperimentalFeatureStage(String wireName) {
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
  public static ExperimentalFeatureStage fromWire(String value) {
    return switch (value) {
      case "beta" -> BETA;
      case "underDevelopment" -> UNDER_DEVELOPMENT;
      case "stable" -> STABLE;
      case "deprecated" -> DEPRECATED;
      case "removed" -> REMOVED;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static ExperimentalFeatureStage read(JsonParser p) {
    return fromWire(Decode.string(p, "ExperimentalFeatureStage", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("ExperimentalFeatureStage");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<ExperimentalFeatureStage> {
    Deserializer() {
      super(ExperimentalFeatureStage.class);
    }

    @Override
    ExperimentalFeatureStage decode(JsonParser p) {
      return ExperimentalFeatureStage.read(p);
    }
  }
}
