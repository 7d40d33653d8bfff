package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code ResidencyRequirement}. */
@JsonDeserialize(using = ResidencyRequirement.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum ResidencyRequirement implements ProtocolEnum {
  /** {@code us}. */
  US("us"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  ResidencyRequirement(String wireName) {
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
  public static ResidencyRequirement fromWire(String value) {
    return switch (value) {
      case "us" -> US;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static ResidencyRequirement read(JsonParser p) {
    return fromWire(Decode.string(p, "ResidencyRequirement", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("ResidencyRequirement");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<ResidencyRequirement> {
    Deserializer() {
      super(ResidencyRequirement.class);
    }

    @Override
    ResidencyRequirement decode(JsonParser p) {
      return ResidencyRequirement.read(p);
    }
  }
}
