package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code FeedbackRequirements}.
 *
 * @param enabled optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = FeedbackRequirements.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record FeedbackRequirements(@Nullable Boolean enabled,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "FeedbackRequirements";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static FeedbackRequirements of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static FeedbackRequirements read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static FeedbackRequirements readBody(JsonParser p) {
    Boolean enabled = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "enabled" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          enabled = jsonNull ? null : Decode.bool(p, TYPE, "enabled");
        }
        default -> p.skipChildren();
      }
    }
    return new FeedbackRequirements(
                enabled,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, "enabled", enabled, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link FeedbackRequirements}. */
  public static final class Builder {
    private @Nullable Boolean enabled;
    private long explicitNulls;

    private Builder() {}

    /** {@code enabled}: optional, nullable. */
    public Builder enabled(boolean value) {
      enabled = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, false);
      return this;
    }

    /** {@code enabled}: optional, nullable. */
    public Builder enabled(@Nullable Boolean value) {
      enabled = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public FeedbackRequirements build() {
      return new FeedbackRequirements(
                  enabled,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<FeedbackRequirements> {
    Deserializer() {
      super(FeedbackRequirements.class);
    }

    @Override
    FeedbackRequirements decode(JsonParser p) {
      return FeedbackRequirements.read(p);
    }
  }
}
