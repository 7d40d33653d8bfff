package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code TurnPlanStep}.
 *
 * @param status required
 * @param step required
 */
@JsonDeserialize(using = TurnPlanStep.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record TurnPlanStep(TurnPlanStepStatus status, String step) implements ProtocolValue {
  private static final String TYPE = "TurnPlanStep";

  public TurnPlanStep {
    Checks.notNull(status, TYPE, "status");
    Checks.notNull(step, TYPE, "step");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static TurnPlanStep of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static TurnPlanStep read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static TurnPlanStep readBody(JsonParser p) {
    TurnPlanStepStatus status = null;
    String step = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "status" -> status = TurnPlanStepStatus.fromWire(Decode.string(p, TYPE, "status"));
        case "step" -> step = Decode.string(p, TYPE, "step");
        default -> p.skipChildren();
      }
    }
    return new TurnPlanStep(
                Decode.required(status, p, TYPE, "status"),
                Decode.required(step, p, TYPE, "step"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("status");
    Encode.enumeration(g, status, TYPE, "status");
    g.writeStringProperty("step", step);
    g.writeEndObject();
  }

  /** Builds {@link TurnPlanStep}. */
  public static final class Builder {
    private @Nullable TurnPlanStepStatus status;
    private @Nullable String step;

    private Builder() {}

    /** {@code status}: required. */
    public Builder status(TurnPlanStepStatus value) {
      status = Checks.notNull(value, TYPE, "status");
      return this;
    }

    /** {@code step}: required. */
    public Builder step(String value) {
      step = Checks.notNull(value, TYPE, "step");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public TurnPlanStep build() {
      return new TurnPlanStep(
                  Checks.isSet(status, TYPE, "status"),
                  Checks.isSet(step, TYPE, "step"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<TurnPlanStep> {
    Deserializer() {
      super(TurnPlanStep.class);
    }

    @Override
    TurnPlanStep decode(JsonParser p) {
      return TurnPlanStep.read(p);
    }
  }
}
