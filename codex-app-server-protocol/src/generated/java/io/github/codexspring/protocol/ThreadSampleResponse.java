package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code thread/sample}.
 *
 * @param responseId required
 * @param sourceTurnId required
 * @param cachedInputTokens optional, nullable
 * @param inputTokens optional, nullable
 * @param outputTokens optional, nullable
 * @param text optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ThreadSampleResponse.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record ThreadSampleResponse(String responseId, String sourceTurnId,
    @Nullable Long cachedInputTokens, @Nullable Long inputTokens, @Nullable Long outputTokens,
    @Nullable String text, ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ThreadSampleResponse";

  public ThreadSampleResponse {
    Checks.notNull(responseId, TYPE, "responseId");
    Checks.notNull(sourceTurnId, TYPE, "sourceTurnId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadSampleResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadSampleResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadSampleResponse readBody(JsonParser p) {
    String responseId = null;
    String sourceTurnId = null;
    Long cachedInputTokens = null;
    Long inputTokens = null;
    Long outputTokens = null;
    String text = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "responseId" -> responseId = Decode.string(p, TYPE, "responseId");
        case "sourceTurnId" -> sourceTurnId = Decode.string(p, TYPE, "sourceTurnId");
        case "cachedInputTokens" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          cachedInputTokens = jsonNull ? null : Decode.int64(p, TYPE, "cachedInputTokens");
        }
        case "inputTokens" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          inputTokens = jsonNull ? null : Decode.int64(p, TYPE, "inputTokens");
        }
        case "outputTokens" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          outputTokens = jsonNull ? null : Decode.int64(p, TYPE, "outputTokens");
        }
        case "text" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
          text = jsonNull ? null : Decode.string(p, TYPE, "text");
        }
        default -> p.skipChildren();
      }
    }
    return new ThreadSampleResponse(
                Decode.required(responseId, p, TYPE, "responseId"),
                Decode.required(sourceTurnId, p, TYPE, "sourceTurnId"),
                cachedInputTokens,
                inputTokens,
                outputTokens,
                text,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("responseId", responseId);
    g.writeStringProperty("sourceTurnId", sourceTurnId);
    Encode.property(g, "cachedInputTokens", cachedInputTokens, explicitNulls.contains(0));
    Encode.property(g, "inputTokens", inputTokens, explicitNulls.contains(1));
    Encode.property(g, "outputTokens", outputTokens, explicitNulls.contains(2));
    Encode.property(g, "text", text, explicitNulls.contains(3));
    g.writeEndObject();
  }

  /** Builds {@link ThreadSampleResponse}. */
  public static final class Builder {
    private @Nullable String responseId;
    private @Nullable String sourceTurnId;
    private @Nullable Long cachedInputTokens;
    private @Nullable Long inputTokens;
    private @Nullable Long outputTokens;
    private @Nullable String text;
    private long explicitNulls;

    private Builder() {}

    /** {@code responseId}: required. */
    public Builder responseId(String value) {
      responseId = Checks.notNull(value, TYPE, "responseId");
      return this;
    }

    /** {@code sourceTurnId}: required. */
    public Builder sourceTurnId(String value) {
      sourceTurnId = Checks.notNull(value, TYPE, "sourceTurnId");
      return this;
    }

    /** {@code cachedInputTokens}: optional, nullable. */
    public Builder cachedInputTokens(long value) {
      cachedInputTokens = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, false);
      return this;
    }

    /** {@code cachedInputTokens}: optional, nullable. */
    public Builder cachedInputTokens(@Nullable Long value) {
      cachedInputTokens = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code inputTokens}: optional, nullable. */
    public Builder inputTokens(long value) {
      inputTokens = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, false);
      return this;
    }

    /** {@code inputTokens}: optional, nullable. */
    public Builder inputTokens(@Nullable Long value) {
      inputTokens = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code outputTokens}: optional, nullable. */
    public Builder outputTokens(long value) {
      outputTokens = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, false);
      return this;
    }

    /** {@code outputTokens}: optional, nullable. */
    public Builder outputTokens(@Nullable Long value) {
      outputTokens = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /** {@code text}: optional, nullable. */
    public Builder text(@Nullable String value) {
      text = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadSampleResponse build() {
      return new ThreadSampleResponse(
                  Checks.isSet(responseId, TYPE, "responseId"),
                  Checks.isSet(sourceTurnId, TYPE, "sourceTurnId"),
                  cachedInputTokens,
                  inputTokens,
                  outputTokens,
                  text,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadSampleResponse> {
    Deserializer() {
      super(ThreadSampleResponse.class);
    }

    @Override
    ThreadSampleResponse decode(JsonParser p) {
      return ThreadSampleResponse.read(p);
    }
  }
}
