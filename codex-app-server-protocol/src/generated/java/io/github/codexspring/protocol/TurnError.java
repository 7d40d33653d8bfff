package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code TurnError}.
 *
 * @param message required
 * @param additionalDetails optional, nullable
 * @param codexErrorInfo optional, nullable
 * @param misalignment optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = TurnError.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record TurnError(String message, @Nullable String additionalDetails,
    @Nullable CodexErrorInfo codexErrorInfo, @Nullable MisalignmentErrorDetails misalignment,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "TurnError";

  public TurnError {
    Checks.notNull(message, TYPE, "message");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static TurnError of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static TurnError read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static TurnError readBody(JsonParser p) {
    String message = null;
    String additionalDetails = null;
    CodexErrorInfo codexErrorInfo = null;
    MisalignmentErrorDetails misalignment = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "message" -> message = Decode.string(p, TYPE, "message");
        case "additionalDetails" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          additionalDetails = jsonNull ? null : Decode.string(p, TYPE, "additionalDetails");
        }
        case "codexErrorInfo" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          codexErrorInfo = jsonNull ? null : CodexErrorInfo.read(p);
        }
        case "misalignment" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          misalignment = jsonNull ? null : MisalignmentErrorDetails.read(p);
        }
        default -> p.skipChildren();
      }
    }
    return new TurnError(
                Decode.required(message, p, TYPE, "message"),
                additionalDetails,
                codexErrorInfo,
                misalignment,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("message", message);
    Encode.property(g, "additionalDetails", additionalDetails, explicitNulls.contains(0));
    Encode.property(g, "codexErrorInfo", codexErrorInfo, explicitNulls.contains(1));
    Encode.property(g, "misalignment", misalignment, explicitNulls.contains(2));
    g.writeEndObject();
  }

  /** Builds {@link TurnError}. */
  public static final class Builder {
    private @Nullable String message;
    private @Nullable String additionalDetails;
    private @Nullable CodexErrorInfo codexErrorInfo;
    private @Nullable MisalignmentErrorDetails misalignment;
    private long explicitNulls;

    private Builder() {}

    /** {@code message}: required. */
    public Builder message(String value) {
      message = Checks.notNull(value, TYPE, "message");
      return this;
    }

    /** {@code additionalDetails}: optional, nullable. */
    public Builder additionalDetails(@Nullable String value) {
      additionalDetails = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code codexErrorInfo}: optional, nullable. */
    public Builder codexErrorInfo(@Nullable CodexErrorInfo value) {
      codexErrorInfo = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code misalignment}: optional, nullable. */
    public Builder misalignment(@Nullable MisalignmentErrorDetails value) {
      misalignment = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public TurnError build() {
      return new TurnError(
                  Checks.isSet(message, TYPE, "message"),
                  additionalDetails,
                  codexErrorInfo,
                  misalignment,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<TurnError> {
    Deserializer() {
      super(TurnError.class);
    }

    @Override
    TurnError decode(JsonParser p) {
      return TurnError.read(p);
    }
  }
}
