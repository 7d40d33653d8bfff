package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code AllowDenyRequirement}. */
@JsonDeserialize(using = AllowDenyRequirement.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum AllowDenyRequirement implements ProtocolEnum {
  /** {@code allow}. */
  ALLOW("allow"),

  /** {@code deny}. */
  DENY("deny"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  AllowDenyRequirement(String wireName) {
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
  public static AllowDenyRequirement fromWire(String value) {
    return switch (value) {
      case "allow" -> ALLOW;
      case "deny" -> DENY;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static AllowDenyRequirement read(JsonParser p) {
    return fromWire(Decode.string(p, "AllowDenyRequirement", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("AllowDenyRequirement");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<AllowDenyRequirement> {
    Deserializer() {
      super(AllowDenyRequirement.class);
    }

    @Override
    AllowDenyRequirement decode(JsonParser p) {
      return AllowDenyRequirement.read(p);
    }
  }
}
