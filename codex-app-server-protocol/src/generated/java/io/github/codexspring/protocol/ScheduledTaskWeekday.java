package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code ScheduledTaskWeekday}. */
@JsonDeserialize(using = ScheduledTaskWeekday.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum ScheduledTaskWeekday implements ProtocolEnum {
  /** {@code MO}. */
  MO("MO"),

  /** {@code TU}. */
  TU("TU"),

  /** {@code WE}. */
  WE("WE"),

  /** {@code TH}. */
  TH("TH"),

  /** {@code FR}. */
  FR("FR"),

  /** {@code SA}. */
  SA("SA"),

  /** {@code SU}. */
  SU("SU"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  ScheduledTaskWeekday(String wireName) {
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
  public static ScheduledTaskWeekday fromWire(String value) {
    return switch (value) {
      case "MO" -> MO;
      case "TU" -> TU;
      case "WE" -> WE;
      case "TH" -> TH;
      case "FR" -> FR;
      case "SA" -> SA;
      case "SU" -> SU;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static ScheduledTaskWeekday read(JsonParser p) {
    return fromWire(Decode.string(p, "ScheduledTaskWeekday", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("ScheduledTaskWeekday");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<ScheduledTaskWeekday> {
    Deserializer() {
      super(ScheduledTaskWeekday.class);
    }

    @Override
    ScheduledTaskWeekday decode(JsonParser p) {
      return ScheduledTaskWeekday.read(p);
    }
  }
}
