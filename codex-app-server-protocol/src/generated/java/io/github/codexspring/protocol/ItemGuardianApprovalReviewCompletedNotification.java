package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code item/autoApprovalReview/completed}.
 *
 * @param action required
 * @param completedAtMs required
 * @param decisionSource required
 * @param review required
 * @param reviewId required
 * @param startedAtMs required
 * @param threadId required
 * @param turnId required
 * @param targetItemId optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ItemGuardianApprovalReviewCompletedNotification.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ItemGuardianApprovalReviewCompletedNotification(GuardianApprovalReviewAction action,
    long completedAtMs, AutoReviewDecisionSource decisionSource, GuardianApprovalReview review,
    String reviewId, long startedAtMs, String threadId, String turnId,
    @Nullable String targetItemId, ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ItemGuardianApprovalReviewCompletedNotification";

  public ItemGuardianApprovalReviewCompletedNotification {
    Checks.notNull(action, TYPE, "action");
    Checks.notNull(decisionSource, TYPE, "decisionSource");
    Checks.notNull(review, TYPE, "review");
    Checks.notNull(reviewId, TYPE, "reviewId");
    Checks.notNull(threadId, TYPE, "threadId");
    Checks.notNull(turnId, TYPE, "turnId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ItemGuardianApprovalReviewCompletedNotification of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ItemGuardianApprovalReviewCompletedNotification read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ItemGuardianApprovalReviewCompletedNotification readBody(JsonParser p) {
    GuardianApprovalReviewAction action = null;
    Long completedAtMs = null;
    AutoReviewDecisionSource decisionSource = null;
    GuardianApprovalReview review = null;
    String reviewId = null;
    Long startedAtMs = null;
    String threadId = null;
    String turnId = null;
    String targetItemId = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "action" -> action = GuardianApprovalReviewAction.read(p);
        case "completedAtMs" -> completedAtMs = Decode.int64(p, TYPE, "completedAtMs");
        case "decisionSource" -> decisionSource = AutoReviewDecisionSource.fromWire(Decode.string(p, TYPE, "decisionSource"));
        case "review" -> review = GuardianApprovalReview.read(p);
        case "reviewId" -> reviewId = Decode.string(p, TYPE, "reviewId");
        case "startedAtMs" -> startedAtMs = Decode.int64(p, TYPE, "startedAtMs");
        case "threadId" -> threadId = Decode.string(p, TYPE, "threadId");
        case "turnId" -> turnId = Decode.string(p, TYPE, "turnId");
        case "targetItemId" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          targetItemId = jsonNull ? null : Decode.string(p, TYPE, "targetItemId");
        }
        default -> p.skipChildren();
      }
    }
    return new ItemGuardianApprovalReviewCompletedNotification(
                Decode.required(action, p, TYPE, "action"),
                Decode.required(completedAtMs, p, TYPE, "completedAtMs"),
                Decode.required(decisionSource, p, TYPE, "decisionSource"),
                Decode.required(review, p, TYPE, "review"),
                Decode.required(reviewId, p, TYPE, "reviewId"),
                Decode.required(startedAtMs, p, TYPE, "startedAtMs"),
                Decode.required(threadId, p, TYPE, "threadId"),
                Decode.required(turnId, p, TYPE, "turnId"),
                targetItemId,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("action");
    action.write(g);
    g.writeNumberProperty("completedAtMs", completedAtMs);
    g.writeName("decisionSource");
    Encode.enumeration(g, decisionSource, TYPE, "decisionSource");
    g.writeName("review");
    review.write(g);
    g.writeStringProperty("reviewId", reviewId);
    g.writeNumberProperty("startedAtMs", startedAtMs);
    g.writeStringProperty("threadId", threadId);
    g.writeStringProperty("turnId", turnId);
    Encode.property(g, "targetItemId", targetItemId, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link ItemGuardianApprovalReviewCompletedNotification}. */
  public static final class Builder {
    private @Nullable GuardianApprovalReviewAction action;
    private @Nullable Long completedAtMs;
    private @Nullable AutoReviewDecisionSource decisionSource;
    private @Nullable GuardianApprovalReview review;
    private @Nullable String reviewId;
    private @Nullable Long startedAtMs;
    private @Nullable String threadId;
    private @Nullable String turnId;
    private @Nullable String targetItemId;
    private long explicitNulls;

    private Builder() {}

    /** {@code action}: required. */
    public Builder action(GuardianApprovalReviewAction value) {
      action = Checks.notNull(value, TYPE, "action");
      return this;
    }

    /** {@code completedAtMs}: required. */
    public Builder completedAtMs(long value) {
      completedAtMs = value;
      return this;
    }

    /** {@code decisionSource}: required. */
    public Builder decisionSource(AutoReviewDecisionSource value) {
      decisionSource = Checks.notNull(value, TYPE, "decisionSource");
      return this;
    }

    /** {@code review}: required. */
    public Builder review(GuardianApprovalReview value) {
      review = Checks.notNull(value, TYPE, "review");
      return this;
    }

    /** {@code reviewId}: required. */
    public Builder reviewId(String value) {
      reviewId = Checks.notNull(value, TYPE, "reviewId");
      return this;
    }

    /** {@code startedAtMs}: required. */
    public Builder startedAtMs(long value) {
      startedAtMs = value;
      return this;
    }

    /** {@code threadId}: required. */
    public Builder threadId(String value) {
      threadId = Checks.notNull(value, TYPE, "threadId");
      return this;
    }

    /** {@code turnId}: required. */
    public Builder turnId(String value) {
      turnId = Checks.notNull(value, TYPE, "turnId");
      return this;
    }

    /** {@code targetItemId}: optional, nullable. */
    public Builder targetItemId(@Nullable String value) {
      targetItemId = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ItemGuardianApprovalReviewCompletedNotification build() {
      return new ItemGuardianApprovalReviewCompletedNotification(
                  Checks.isSet(action, TYPE, "action"),
                  Checks.isSet(completedAtMs, TYPE, "completedAtMs"),
                  Checks.isSet(decisionSource, TYPE, "decisionSource"),
                  Checks.isSet(review, TYPE, "review"),
                  Checks.isSet(reviewId, TYPE, "reviewId"),
                  Checks.isSet(startedAtMs, TYPE, "startedAtMs"),
                  Checks.isSet(threadId, TYPE, "threadId"),
                  Checks.isSet(turnId, TYPE, "turnId"),
                  targetItemId,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ItemGuardianApprovalReviewCompletedNotification> {
    Deserializer() {
      super(ItemGuardianApprovalReviewCompletedNotification.class);
    }

    @Override
    ItemGuardianApprovalReviewCompletedNotification decode(JsonParser p) {
      return ItemGuardianApprovalReviewCompletedNotification.read(p);
    }
  }
}
