package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code MergeStrategy}. */
@JsonDeserialize(using = MergeStrategy.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum MergeStrategy implements ProtocolEnum {
  /** {@code replace}. */
  REPLACE("replace"),

  /** {@code upsert}. */
  UPSERT("upsert"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  MergeStrategy(String wireName) {
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
  public static MergeStrategy fromWire(String value) {
    return switch (value) {
      case "replace" -> REPLACE;
      case "upsert" -> UPSERT;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static MergeStrategy read(JsonParser p) {
    return fromWire(Decode.string(p, "MergeStrategy", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("MergeStrategy");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<MergeStrategy> {
    Deserializer() {
      super(MergeStrategy.class);
    }

    @Override
    MergeStrategy decode(JsonParser p) {
      return MergeStrategy.read(p);
    }
  }
}
