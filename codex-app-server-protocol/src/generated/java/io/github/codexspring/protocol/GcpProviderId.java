package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code GcpProviderId}. */
@JsonDeserialize(using = GcpProviderId.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum GcpProviderId implements ProtocolEnum {
  /** {@code gcp}. */
  GCP("gcp"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  GcpProviderId(String wireName) {
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
  public static GcpProviderId fromWire(String value) {
    return switch (value) {
      case "gcp" -> GCP;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static GcpProviderId read(JsonParser p) {
    return fromWire(Decode.string(p, "GcpProviderId", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("GcpProviderId");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<GcpProviderId> {
    Deserializer() {
      super(GcpProviderId.class);
    }

    @Override
    GcpProviderId decode(JsonParser p) {
      return GcpProviderId.read(p);
    }
  }
}
