package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code ImageDetail}. */
@JsonDeserialize(using = ImageDetail.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum ImageDetail implements ProtocolEnum {
  /** {@code auto}. */
  AUTO("auto"),

  /** {@code low}. */
  LOW("low"),

  /** {@code high}. */
  HIGH("high"),

  /** {@code original}. */
  ORIGINAL("original"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  ImageDetail(String wireName) {
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
  public static ImageDetail fromWire(String value) {
    return switch (value) {
      case "auto" -> AUTO;
      case "low" -> LOW;
      case "high" -> HIGH;
      case "original" -> ORIGINAL;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static ImageDetail read(JsonParser p) {
    return fromWire(Decode.string(p, "ImageDetail", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("ImageDetail");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<ImageDetail> {
    Deserializer() {
      super(ImageDetail.class);
    }

    @Override
    ImageDetail decode(JsonParser p) {
      return ImageDetail.read(p);
    }
  }
}
