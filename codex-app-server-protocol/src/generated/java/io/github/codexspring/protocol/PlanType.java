package io.github.codexspring.protocol;

import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code PlanType}. */
@JsonDeserialize(using = PlanType.Deserializer.class)
@Generated("io.github.codexspring.generator")
public enum PlanType implements ProtocolEnum {
  /** {@code free}. */
  FREE("free"),

  /** {@code go}. */
  GO("go"),

  /** {@code plus}. */
  PLUS("plus"),

  /** {@code pro}. */
  PRO("pro"),

  /** {@code prolite}. */
  PROLITE("prolite"),

  /** {@code promax}. */
  PROMAX("promax"),

  /** {@code team}. */
  TEAM("team"),

  /** {@code self_serve_business_prolite}. */
  SELF_SERVE_BUSINESS_PROLITE("self_serve_business_prolite"),

  /** {@code self_serve_business_usage_based}. */
  SELF_SERVE_BUSINESS_USAGE_BASED("self_serve_business_usage_based"),

  /** {@code business}. */
  BUSINESS("business"),

  /** {@code ent26}. */
  ENT26("ent26"),

  /** {@code enterprise_cbp_automation}. */
  ENTERPRISE_CBP_AUTOMATION("enterprise_cbp_automation"),

  /** {@code enterprise_cbp_usage_based}. */
  ENTERPRISE_CBP_USAGE_BASED("enterprise_cbp_usage_based"),

  /** {@code enterprise}. */
  ENTERPRISE("enterprise"),

  /** {@code edu}. */
  EDU("edu"),

  /** {@code edu_plus}. */
  EDU_PLUS("edu_plus"),

  /** {@code edu_pro}. */
  EDU_PRO("edu_pro"),

  /** {@code sci}. */
  SCI("sci"),

  /** {@code sci_plus}. */
  SCI_PLUS("sci_plus"),

  /** {@code unknown}. */
  UNKNOWN("unknown"),

  /** Any other value; it cannot be encoded. */
  UNRECOGNIZED("UNRECOGNIZED");

  private final String wireName;

  PlanType(String wireName) {
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
  public static PlanType fromWire(String value) {
    return switch (value) {
      case "free" -> FREE;
      case "go" -> GO;
      case "plus" -> PLUS;
      case "pro" -> PRO;
      case "prolite" -> PROLITE;
      case "promax" -> PROMAX;
      case "team" -> TEAM;
      case "self_serve_business_prolite" -> SELF_SERVE_BUSINESS_PROLITE;
      case "self_serve_business_usage_based" -> SELF_SERVE_BUSINESS_USAGE_BASED;
      case "business" -> BUSINESS;
      case "ent26" -> ENT26;
      case "enterprise_cbp_automation" -> ENTERPRISE_CBP_AUTOMATION;
      case "enterprise_cbp_usage_based" -> ENTERPRISE_CBP_USAGE_BASED;
      case "enterprise" -> ENTERPRISE;
      case "edu" -> EDU;
      case "edu_plus" -> EDU_PLUS;
      case "edu_pro" -> EDU_PRO;
      case "sci" -> SCI;
      case "sci_plus" -> SCI_PLUS;
      case "unknown" -> UNKNOWN;
      default -> UNRECOGNIZED;
    };
  }

  /** Decodes the value that is the current token. */
  public static PlanType read(JsonParser p) {
    return fromWire(Decode.string(p, "PlanType", null));
  }

  @Override
  public void write(JsonGenerator g) {
    if (this == UNRECOGNIZED) {
      throw Encode.unrecognized("PlanType");
    }
    g.writeString(wireName);
  }

  static final class Deserializer extends ProtocolDeserializer<PlanType> {
    Deserializer() {
      super(PlanType.class);
    }

    @Override
    PlanType decode(JsonParser p) {
      return PlanType.read(p);
    }
  }
}
