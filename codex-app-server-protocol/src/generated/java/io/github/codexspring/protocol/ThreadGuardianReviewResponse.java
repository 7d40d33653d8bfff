package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code thread/guardianReview}.
 *
 * @param callId required
 * @param assessment optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ThreadGuardianReviewResponse.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record ThreadGuardianReviewResponse(String callId,
    @Nullable ThreadGuardianAssessment assessment,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ThreadGuardianReviewResponse";

  public ThreadGuardianReviewResponse {
    Checks.notNull(callId, TYPE, "callId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadGuardianReviewResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadGuardianReviewResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadGuardianReviewResponse readBody(JsonParser p) {
    String callId = null;
    ThreadGuardianAssessment assessment = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "callId" -> callId = Decode.string(p, TYPE, "callId");
        case "assessment" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          assessment = jsonNull ? null : ThreadGuardianAssessment.read(p);
        }
        default -> p.skipChildren();
      }
    }
    return new ThreadGuardianReviewResponse(
                Decode.required(callId, p, TYPE, "callId"),
                assessment,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("callId", callId);
    Encode.property(g, "assessment", assessment, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link ThreadGuardianReviewResponse}. */
  public static final class Builder {
    private @Nullable String callId;
    private @Nullable ThreadGuardianAssessment assessment;
    private long explicitNulls;

    private Builder() {}

    /** {@code callId}: required. */
    public Builder callId(String value) {
      callId = Checks.notNull(value, TYPE, "callId");
      return this;
    }

    /** {@code assessment}: optional, nullable. */
    public Builder assessment(@Nullable ThreadGuardianAssessment value) {
      assessment = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadGuardianReviewResponse build() {
      return new ThreadGuardianReviewResponse(
                  Checks.isSet(callId, TYPE, "callId"),
                  assessment,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadGuardianReviewResponse> {
    Deserializer() {
      super(ThreadGuardianReviewResponse.class);
    }

    @Override
    ThreadGuardianReviewResponse decode(JsonParser p) {
      return ThreadGuardianReviewResponse.read(p);
    }
  }
}
