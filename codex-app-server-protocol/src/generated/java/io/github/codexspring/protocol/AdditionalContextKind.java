package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code AdditionalContextKind}. */
@JsonDeserialize(using = AdditionalContextKind.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum AdditionalContextKind implements ProtocolEnum {
  /** {@code untrusted}. */
  UNTRUSTED("untrusted"),

  /** {@code application}. */
  APPLICATION("application"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  AdditionalContextKind(String wireName) {
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
  public static AdditionalContextKind fromWire(String value) {
    return switch (value) {
      case "untrusted" -> UNTRUSTED;
      case "application" -> APPLICATION;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static AdditionalContextKind read(JsonParser p) {
    return fromWire(Decode.string(p, "AdditionalContextKind", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("AdditionalContextKind");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<AdditionalContextKind> {
    Deserializer() {
      super(AdditionalContextKind.class);
    }

    @Override
    AdditionalContextKind decode(JsonParser p) {
      return AdditionalContextKind.read(p);
    }
  }
}
