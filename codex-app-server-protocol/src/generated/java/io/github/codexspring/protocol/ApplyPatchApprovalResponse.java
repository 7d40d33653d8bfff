package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code applyPatchApproval}.
 *
 * @param decision required
 */
@JsonDeserialize(using = ApplyPatchApprovalResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ApplyPatchApprovalResponse(ReviewDecision decision) implements ProtocolValue {
  private static final String TYPE = "ApplyPatchApprovalResponse";

  public ApplyPatchApprovalResponse {
    Checks.notNull(decision, TYPE, "decision");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ApplyPatchApprovalResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ApplyPatchApprovalResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ApplyPatchApprovalResponse readBody(JsonParser p) {
    ReviewDecision decision = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "decision" -> decision = ReviewDecision.read(p);
        default -> p.skipChildren();
      }
    }
    return new ApplyPatchApprovalResponse(
                Decode.required(decision, p, TYPE, "decision"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("decision");
    decision.write(g);
    g.writeEndObject();
  }

  /** Builds {@link ApplyPatchApprovalResponse}. */
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
    public ApplyPatchApprovalResponse build() {
      return new ApplyPatchApprovalResponse(
                  Checks.isSet(decision, TYPE, "decision"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ApplyPatchApprovalResponse> {
    Deserializer() {
      super(ApplyPatchApprovalResponse.class);
    }

    @Override
    ApplyPatchApprovalResponse decode(JsonParser p) {
      return ApplyPatchApprovalResponse.read(p);
    }
  }
}
