package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code MisalignmentErrorDetails}.
 *
 * @param detailedExplanation optional, nullable
 * @param errorType optional, nullable
 * @param reviewTarget optional, nullable
 * @param steer optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = MisalignmentErrorDetails.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record MisalignmentErrorDetails(@Nullable String detailedExplanation,
    @Nullable String errorType, @Nullable String reviewTarget, @Nullable MisalignmentSteer steer,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "MisalignmentErrorDetails";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static MisalignmentErrorDetails of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static MisalignmentErrorDetails read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static MisalignmentErrorDetails readBody(JsonParser p) {
    String detailedExplanation = null;
    String errorType = null;
    String reviewTarget = null;
    MisalignmentSteer steer = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "detailedExplanation" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          detailedExplanation = jsonNull ? null : Decode.string(p, TYPE, "detailedExplanation");
        }
        case "errorType" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          errorType = jsonNull ? null : Decode.string(p, TYPE, "errorType");
        }
        case "reviewTarget" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          reviewTarget = jsonNull ? null : Decode.string(p, TYPE, "reviewTarget");
        }
        case "steer" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
          steer = jsonNull ? null : MisalignmentSteer.read(p);
        }
        default -> p.skipChildren();
      }
    }
    return new MisalignmentErrorDetails(
                detailedExplanation,
                errorType,
                reviewTarget,
                steer,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, "detailedExplanation", detailedExplanation, explicitNulls.contains(0));
    Encode.property(g, "errorType", errorType, explicitNulls.contains(1));
    Encode.property(g, "reviewTarget", reviewTarget, explicitNulls.contains(2));
    Encode.property(g, "steer", steer, explicitNulls.contains(3));
    g.writeEndObject();
  }

  /** Builds {@link MisalignmentErrorDetails}. */
  public static final class Builder {
    private @Nullable String detailedExplanation;
    private @Nullable String errorType;
    private @Nullable String reviewTarget;
    private @Nullable MisalignmentSteer steer;
    private long explicitNulls;

    private Builder() {}

    /** {@code detailedExplanation}: optional, nullable. */
    public Builder detailedExplanation(@Nullable String value) {
      detailedExplanation = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code errorType}: optional, nullable. */
    public Builder errorType(@Nullable String value) {
      errorType = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code reviewTarget}: optional, nullable. */
    public Builder reviewTarget(@Nullable String value) {
      reviewTarget = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /** {@code steer}: optional, nullable. */
    public Builder steer(@Nullable MisalignmentSteer value) {
      steer = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public MisalignmentErrorDetails build() {
      return new MisalignmentErrorDetails(
                  detailedExplanation,
                  errorType,
                  reviewTarget,
                  steer,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<MisalignmentErrorDetails> {
    Deserializer() {
      super(MisalignmentErrorDetails.class);
    }

    @Override
    MisalignmentErrorDetails decode(JsonParser p) {
      return MisalignmentErrorDetails.read(p);
    }
  }
}
