package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code RealtimeVoice}. */
@JsonDeserialize(using = RealtimeVoice.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum RealtimeVoice implements ProtocolEnum {
  /** {@code alloy}. */
  ALLOY("alloy"),

  /** {@code arbor}. */
  ARBOR("arbor"),

  /** {@code ash}. */
  ASH("ash"),

  /** {@code aube}. */
  AUBE("aube"),

  /** {@code ballad}. */
  BALLAD("ballad"),

  /** {@code breeze}. */
  BREEZE("breeze"),

  /** {@code bubbie}. */
  BUBBIE("bubbie"),

  /** {@code cedar}. */
  CEDAR("cedar"),

  /** {@code coral}. */
  CORAL("coral"),

  /** {@code cove}. */
  COVE("cove"),

  /** {@code echo}. */
  ECHO("echo"),

  /** {@code ember}. */
  EMBER("ember"),

  /** {@code haetsal}. */
  HAETSAL("haetsal"),

  /** {@code hanul}. */
  HANUL("hanul"),

  /** {@code himari}. */
  HIMARI("himari"),

  /** {@code juniper}. */
  JUNIPER("juniper"),

  /** {@code leher}. */
  LEHER("leher"),

  /** {@code maple}. */
  MAPLE("maple"),

  /** {@code marin}. */
  MARIN("marin"),

  /** {@code miko}. */
  MIKO("miko"),

  /** {@code neer}. */
  NEER("neer"),

  /** {@code porto}. */
  PORTO("porto"),

  /** {@code rindo}. */
  RINDO("rindo"),

  /** {@code rio}. */
  RIO("rio"),

  /** {@code rivage}. */
  RIVAGE("rivage"),

  /** {@code sage}. */
  SAGE("sage"),

  /** {@code selva}. */
  SELVA("selva"),

  /** {@code shimmer}. */
  SHIMMER("shimmer"),

  /** {@code sol}. */
  SOL("sol"),

  /** {@code sonna}. */
  SONNA("sonna"),

  /** {@code spruce}. */
  SPRUCE("spruce"),

  /** {@code tinta}. */
  TINTA("tinta"),

  /** {@code vale}. */
  VALE("vale"),

  /** {@code verse}. */
  VERSE("verse"),

  /** {@code viola}. */
  VIOLA("viola"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  RealtimeVoice(String wireName) {
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
  public static RealtimeVoice fromWire(String value) {
    return switch (value) {
      case "alloy" -> ALLOY;
      case "arbor" -> ARBOR;
      case "ash" -> ASH;
      case "aube" -> AUBE;
      case "ballad" -> BALLAD;
      case "breeze" -> BREEZE;
      case "bubbie" -> BUBBIE;
      case "cedar" -> CEDAR;
      case "coral" -> CORAL;
      case "cove" -> COVE;
      case "echo" -> ECHO;
      case "ember" -> EMBER;
      case "haetsal" -> HAETSAL;
      case "hanul" -> HANUL;
      case "himari" -> HIMARI;
      case "juniper" -> JUNIPER;
      case "leher" -> LEHER;
      case "maple" -> MAPLE;
      case "marin" -> MARIN;
      case "miko" -> MIKO;
      case "neer" -> NEER;
      case "porto" -> PORTO;
      case "rindo" -> RINDO;
      case "rio" -> RIO;
      case "rivage" -> RIVAGE;
      case "sage" -> SAGE;
      case "selva" -> SELVA;
      case "shimmer" -> SHIMMER;
      case "sol" -> SOL;
      case "sonna" -> SONNA;
      case "spruce" -> SPRUCE;
      case "tinta" -> TINTA;
      case "vale" -> VALE;
      case "verse" -> VERSE;
      case "viola" -> VIOLA;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static RealtimeVoice read(JsonParser p) {
    return fromWire(Decode.string(p, "RealtimeVoice", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("RealtimeVoice");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<RealtimeVoice> {
    Deserializer() {
      super(RealtimeVoice.class);
    }

    @Override
    RealtimeVoice decode(JsonParser p) {
      return RealtimeVoice.read(p);
    }
  }
}
