package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code CancelLoginAccountStatus}. */
@JsonDeserialize(using = CancelLoginAccountStatus.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum CancelLoginAccountStatus implements ProtocolEnum {
  /** {@code canceled}. */
  CANCELED("canceled"),

  /** {@code notFound}. */
  NOT_FOUND("notFound"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  CancelLoginAccountStatus(String wireName) {
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
  public static CancelLoginAccountStatus fromWire(String value) {
    return switch (value) {
      case "canceled" -> CANCELED;
      case "notFound" -> NOT_FOUND;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static CancelLoginAccountStatus read(JsonParser p) {
    return fromWire(Decode.string(p, "CancelLoginAccountStatus", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("CancelLoginAccountStatus");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<CancelLoginAccountStatus> {
    Deserializer() {
      super(CancelLoginAccountStatus.class);
    }

    @Override
    CancelLoginAccountStatus decode(JsonParser p) {
      return CancelLoginAccountStatus.read(p);
    }
  }
}
