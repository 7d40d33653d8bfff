package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code DesktopOnboardingEntrypoint}. */
@JsonDeserialize(using = DesktopOnboardingEntrypoint.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum DesktopOnboardingEntrypoint implements ProtocolEnum {
  /** {@code life_sciences}. */
  LIFE_SCIENCES("life_sciences"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  DesktopOnboardingEntrypoint(String wireName) {
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
  public static DesktopOnboardingEntrypoint fromWire(String value) {
    return switch (value) {
      case "life_sciences" -> LIFE_SCIENCES;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static DesktopOnboardingEntrypoint read(JsonParser p) {
    return fromWire(Decode.string(p, "DesktopOnboardingEntrypoint", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("DesktopOnboardingEntrypoint");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<DesktopOnboardingEntrypoint> {
    Deserializer() {
      super(DesktopOnboardingEntrypoint.class);
    }

    @Override
    DesktopOnboardingEntrypoint decode(JsonParser p) {
      return DesktopOnboardingEntrypoint.read(p);
    }
  }
}
