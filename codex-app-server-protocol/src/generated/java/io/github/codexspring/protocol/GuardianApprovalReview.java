package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code GuardianApprovalReview}.
 *
 * @param status required
 * @param rationale optional, nullable
 * @param riskLevel optional, nullable
 * @param userAuthorization optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = GuardianApprovalReview.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record GuardianApprovalReview(GuardianApprovalReviewStatus status,
    @Nullable String rationale, @Nullable GuardianRiskLevel riskLevel,
    @Nullable GuardianUserAuthorization userAuthorization,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "GuardianApprovalReview";

  public GuardianApprovalReview {
    Checks.notNull(status, TYPE, "status");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static GuardianApprovalReview of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static GuardianApprovalReview read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static GuardianApprovalReview readBody(JsonParser p) {
    GuardianApprovalReviewStatus status = null;
    String rationale = null;
    GuardianRiskLevel riskLevel = null;
    GuardianUserAuthorization userAuthorization = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "status" -> status = GuardianApprovalReviewStatus.fromWire(Decode.string(p, TYPE, "status"));
        case "rationale" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          rationale = jsonNull ? null : Decode.string(p, TYPE, "rationale");
        }
        case "riskLevel" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          riskLevel = jsonNull ? null : GuardianRiskLevel.fromWire(Decode.string(p, TYPE, "riskLevel"));
        }
        case "userAuthorization" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          userAuthorization = jsonNull ? null : GuardianUserAuthorization.fromWire(Decode.string(p, TYPE, "userAuthorization"));
        }
        default -> p.skipChildren();
      }
    }
    return new GuardianApprovalReview(
                Decode.required(status, p, TYPE, "status"),
                rationale,
                riskLevel,
                userAuthorization,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("status");
    Encode.enumeration(g, status, TYPE, "status");
    Encode.property(g, "rationale", rationale, explicitNulls.contains(0));
    Encode.property(g, TYPE, "riskLevel", riskLevel, explicitNulls.contains(1));
    Encode.property(g, TYPE, "userAuthorization", userAuthorization, explicitNulls.contains(2));
    g.writeEndObject();
  }

  /** Builds {@link GuardianApprovalReview}. */
  public static final class Builder {
    private @Nullable GuardianApprovalReviewStatus status;
    private @Nullable String rationale;
    private @Nullable GuardianRiskLevel riskLevel;
    private @Nullable GuardianUserAuthorization userAuthorization;
    private long explicitNulls;

    private Builder() {}

    /** {@code status}: required. */
    public Builder status(GuardianApprovalReviewStatus value) {
      status = Checks.notNull(value, TYPE, "status");
      return this;
    }

    /** {@code rationale}: optional, nullable. */
    public Builder rationale(@Nullable String value) {
      rationale = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code riskLevel}: optional, nullable. */
    public Builder riskLevel(@Nullable GuardianRiskLevel value) {
      riskLevel = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code userAuthorization}: optional, nullable. */
    public Builder userAuthorization(@Nullable GuardianUserAuthorization value) {
      userAuthorization = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public GuardianApprovalReview build() {
      return new GuardianApprovalReview(
                  Checks.isSet(status, TYPE, "status"),
                  rationale,
                  riskLevel,
                  userAuthorization,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<GuardianApprovalReview> {
    Deserializer() {
      super(GuardianApprovalReview.class);
    }

    @Override
    GuardianApprovalReview decode(JsonParser p) {
      return GuardianApprovalReview.read(p);
    }
  }
}
