package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code TurnItemsView}. */
@JsonDeserialize(using = TurnItemsView.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum TurnItemsView implements ProtocolEnum {
  /** {@code notLoaded}. */
  NOT_LOADED("notLoaded"),

  /** {@code summary}. */
  SUMMARY("summary"),

  /** {@code full}. */
  FULL("full"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  TurnItemsView(String wireName) {
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
  public static TurnItemsView fromWire(String value) {
    return switch (value) {
      case "notLoaded" -> NOT_LOADED;
      case "summary" -> SUMMARY;
      case "full" -> FULL;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static TurnItemsView read(JsonParser p) {
    return fromWire(Decode.string(p, "TurnItemsView", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("TurnItemsView");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<TurnItemsView> {
    Deserializer() {
      super(TurnItemsView.class);
    }

    @Override
    TurnItemsView decode(JsonParser p) {
      return TurnItemsView.read(p);
    }
  }
}
