package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code HookTrustStatus}. */
@JsonDeserialize(using = HookTrustStatus.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum HookTrustStatus implements ProtocolEnum {
  /** {@code managed}. */
  MANAGED("managed"),

  /** {@code untrusted}. */
  UNTRUSTED("untrusted"),

  /** {@code trusted}. */
  TRUSTED("trusted"),

  /** {@code modified}. */
  MODIFIED("modified"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  HookTrustStatus(String wireName) {
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
  public static HookTrustStatus fromWire(String value) {
    return switch (value) {
      case "managed" -> MANAGED;
      case "untrusted" -> UNTRUSTED;
      case "trusted" -> TRUSTED;
      case "modified" -> MODIFIED;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static HookTrustStatus read(JsonParser p) {
    return fromWire(Decode.string(p, "HookTrustStatus", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("HookTrustStatus");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<HookTrustStatus> {
    Deserializer() {
      super(HookTrustStatus.class);
    }

    @Override
    HookTrustStatus decode(JsonParser p) {
      return HookTrustStatus.read(p);
    }
  }
}
