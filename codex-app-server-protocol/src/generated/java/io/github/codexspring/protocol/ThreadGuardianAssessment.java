package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code ThreadGuardianAssessment}.
 *
 * @param outcome required
 * @param rationale required
 * @param riskLevel required
 * @param userAuthorization required
 */
@JsonDeserialize(using = ThreadGuardianAssessment.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record ThreadGuardianAssessment(GuardianAssessmentOutcome outcome, String rationale,
    GuardianRiskLevel riskLevel,
    GuardianUserAuthorization userAuthorization) implements ProtocolValue {
  private static final String TYPE = "ThreadGuardianAssessment";

  public ThreadGuardianAssessment {
    Checks.notNull(outcome, TYPE, "outcome");
    Checks.notNull(rationale, TYPE, "rationale");
    Checks.notNull(riskLevel, TYPE, "riskLevel");
    Checks.notNull(userAuthorization, TYPE, "userAuthorization");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadGuardianAssessment of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadGuardianAssessment read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadGuardianAssessment readBody(JsonParser p) {
    GuardianAssessmentOutcome outcome = null;
    String rationale = null;
    GuardianRiskLevel riskLevel = null;
    GuardianUserAuthorization userAuthorization = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "outcome" -> outcome = GuardianAssessmentOutcome.fromWire(Decode.string(p, TYPE, "outcome"));
        case "rationale" -> rationale = Decode.string(p, TYPE, "rationale");
        case "riskLevel" -> riskLevel = GuardianRiskLevel.fromWire(Decode.string(p, TYPE, "riskLevel"));
        case "userAuthorization" -> userAuthorization = GuardianUserAuthorization.fromWire(Decode.string(p, TYPE, "userAuthorization"));
        default -> p.skipChildren();
      }
    }
    return new ThreadGuardianAssessment(
                Decode.required(outcome, p, TYPE, "outcome"),
                Decode.required(rationale, p, TYPE, "rationale"),
                Decode.required(riskLevel, p, TYPE, "riskLevel"),
                Decode.required(userAuthorization, p, TYPE, "userAuthorization"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("outcome");
    Encode.enumeration(g, outcome, TYPE, "outcome");
    g.writeStringProperty("rationale", rationale);
    g.writeName("riskLevel");
    Encode.enumeration(g, riskLevel, TYPE, "riskLevel");
    g.writeName("userAuthorization");
    Encode.enumeration(g, userAuthorization, TYPE, "userAuthorization");
    g.writeEndObject();
  }

  /** Builds {@link ThreadGuardianAssessment}. */
  public static final class Builder {
    private @Nullable GuardianAssessmentOutcome outcome;
    private @Nullable String rationale;
    private @Nullable GuardianRiskLevel riskLevel;
    private @Nullable GuardianUserAuthorization userAuthorization;

    private Builder() {}

    /** {@code outcome}: required. */
    public Builder outcome(GuardianAssessmentOutcome value) {
      outcome = Checks.notNull(value, TYPE, "outcome");
      return this;
    }

    /** {@code rationale}: required. */
    public Builder rationale(String value) {
      rationale = Checks.notNull(value, TYPE, "rationale");
      return this;
    }

    /** {@code riskLevel}: required. */
    public Builder riskLevel(GuardianRiskLevel value) {
      riskLevel = Checks.notNull(value, TYPE, "riskLevel");
      return this;
    }

    /** {@code userAuthorization}: required. */
    public Builder userAuthorization(GuardianUserAuthorization value) {
      userAuthorization = Checks.notNull(value, TYPE, "userAuthorization");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadGuardianAssessment build() {
      return new ThreadGuardianAssessment(
                  Checks.isSet(outcome, TYPE, "outcome"),
                  Checks.isSet(rationale, TYPE, "rationale"),
                  Checks.isSet(riskLevel, TYPE, "riskLevel"),
                  Checks.isSet(userAuthorization, TYPE, "userAuthorization"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadGuardianAssessment> {
    Deserializer() {
      super(ThreadGuardianAssessment.class);
    }

    @Override
    ThreadGuardianAssessment decode(JsonParser p) {
      return ThreadGuardianAssessment.read(p);
    }
  }
}
