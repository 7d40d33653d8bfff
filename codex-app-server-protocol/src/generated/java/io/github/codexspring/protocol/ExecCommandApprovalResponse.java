package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code execCommandApproval}.
 *
 * @param decision required
 */
@JsonDeserialize(using = ExecCommandApprovalResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ExecCommandApprovalResponse(ReviewDecision decision) implements ProtocolValue {
  private static final String TYPE = "ExecCommandApprovalResponse";

  public ExecCommandApprovalResponse {
    Checks.notNull(decision, TYPE, "decision");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ExecCommandApprovalResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ExecCommandApprovalResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ExecCommandApprovalResponse readBody(JsonParser p) {
    ReviewDecision decision = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "decision" -> decision = ReviewDecision.read(p);
        default -> p.skipChildren();
      }
    }
    return new ExecCommandApprovalResponse(
                Decode.required(decision, p, TYPE, "decision"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("decision");
    decision.write(g);
    g.writeEndObject();
  }

  /** Builds {@link ExecCommandApprovalResponse}. */
  public static final class Builder {
    private @Nullable ReviewDecision decision;

    private Builder() {}

    /** {@code decision}: required. */
    public Builder decision(ReviewDecision value) {
      decision = Checks.notNull(value, TYPE, "decision");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ExecCommandApprovalResponse build() {
      return new ExecCommandApprovalResponse(
                  Checks.isSet(decision, TYPE, "decision"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ExecCommandApprovalResponse> {
    Deserializer() {
      super(ExecCommandApprovalResponse.class);
    }

    @Override
    ExecCommandApprovalResponse decode(JsonParser p) {
      return ExecCommandApprovalResponse.read(p);
    }
  }
}
