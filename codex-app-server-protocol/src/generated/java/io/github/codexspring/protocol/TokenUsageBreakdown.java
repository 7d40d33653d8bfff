package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code TokenUsageBreakdown}.
 *
 * @param cachedInputTokens required
 * @param inputTokens required
 * @param outputTokens required
 * @param reasoningOutputTokens required
 * @param totalTokens required
 * @param cacheWriteInputTokens optional
 */
@JsonDeserialize(using = TokenUsageBreakdown.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record TokenUsageBreakdown(long cachedInputTokens, long inputTokens, long outputTokens,
    long reasoningOutputTokens, long totalTokens,
    @Nullable Long cacheWriteInputTokens) implements ProtocolValue {
  private static final String TYPE = "TokenUsageBreakdown";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static TokenUsageBreakdown of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static TokenUsageBreakdown read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static TokenUsageBreakdown readBody(JsonParser p) {
    Long cachedInputTokens = null;
    Long inputTokens = null;
    Long outputTokens = null;
    Long reasoningOutputTokens = null;
    Long totalTokens = null;
    Long cacheWriteInputTokens = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "cachedInputTokens" -> cachedInputTokens = Decode.int64(p, TYPE, "cachedInputTokens");
        case "inputTokens" -> inputTokens = Decode.int64(p, TYPE, "inputTokens");
        case "outputTokens" -> outputTokens = Decode.int64(p, TYPE, "outputTokens");
        case "reasoningOutputTokens" -> reasoningOutputTokens = Decode.int64(p, TYPE, "reasoningOutputTokens");
        case "totalTokens" -> totalTokens = Decode.int64(p, TYPE, "totalTokens");
        case "cacheWriteInputTokens" -> cacheWriteInputTokens = jsonNull ? null : Decode.int64(p, TYPE, "cacheWriteInputTokens");
        default -> p.skipChildren();
      }
    }
    return new TokenUsageBreakdown(
                Decode.required(cachedInputTokens, p, TYPE, "cachedInputTokens"),
                Decode.required(inputTokens, p, TYPE, "inputTokens"),
                Decode.required(outputTokens, p, TYPE, "outputTokens"),
                Decode.required(reasoningOutputTokens, p, TYPE, "reasoningOutputTokens"),
                Decode.required(totalTokens, p, TYPE, "totalTokens"),
                cacheWriteInputTokens);
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeNumberProperty("cachedInputTokens", cachedInputTokens);
    g.writeNumberProperty("inputTokens", inputTokens);
    g.writeNumberProperty("outputTokens", outputTokens);
    g.writeNumberProperty("reasoningOutputTokens", reasoningOutputTokens);
    g.writeNumberProperty("totalTokens", totalTokens);
    Encode.property(g, "cacheWriteInputTokens", cacheWriteInputTokens, false);
    g.writeEndObject();
  }

  /** Builds {@link TokenUsageBreakdown}. */
  public static final class Builder {
    private @Nullable Long cachedInputTokens;
    private @Nullable Long inputTokens;
    private @Nullable Long outputTokens;
    private @Nullable Long reasoningOutputTokens;
    private @Nullable Long totalTokens;
    private @Nullable Long cacheWriteInputTokens;

    private Builder() {}

    /** {@code cachedInputTokens}: required. */
    public Builder cachedInputTokens(long value) {
      cachedInputTokens = value;
      return this;
    }

    /** {@code inputTokens}: required. */
    public Builder inputTokens(long value) {
      inputTokens = value;
      return this;
    }

    /** {@code outputTokens}: required. */
    public Builder outputTokens(long value) {
      outputTokens = value;
      return this;
    }

    /** {@code reasoningOutputTokens}: required. */
    public Builder reasoningOutputTokens(long value) {
      reasoningOutputTokens = value;
      return this;
    }

    /** {@code totalTokens}: required. */
    public Builder totalTokens(long value) {
      totalTokens = value;
      return this;
    }

    /** {@code cacheWriteInputTokens}: optional. */
    public Builder cacheWriteInputTokens(long value) {
      cacheWriteInputTokens = value;
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public TokenUsageBreakdown build() {
      return new TokenUsageBreakdown(
                  Checks.isSet(cachedInputTokens, TYPE, "cachedInputTokens"),
                  Checks.isSet(inputTokens, TYPE, "inputTokens"),
                  Checks.isSet(outputTokens, TYPE, "outputTokens"),
                  Checks.isSet(reasoningOutputTokens, TYPE, "reasoningOutputTokens"),
                  Checks.isSet(totalTokens, TYPE, "totalTokens"),
                  cacheWriteInputTokens);
    }
  }

  static final class Deserializer extends ProtocolDeserializer<TokenUsageBreakdown> {
    Deserializer() {
      super(TokenUsageBreakdown.class);
    }

    @Override
    TokenUsageBreakdown decode(JsonParser p) {
      return TokenUsageBreakdown.read(p);
    }
  }
}
