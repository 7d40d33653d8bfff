package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code ThreadTokenUsage}.
 *
 * @param last required
 * @param total required
 * @param modelContextWindow optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ThreadTokenUsage.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ThreadTokenUsage(TokenUsageBreakdown last, TokenUsageBreakdown total,
    @Nullable Long modelContextWindow, ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ThreadTokenUsage";

  public ThreadTokenUsage {
    Checks.notNull(last, TYPE, "last");
    Checks.notNull(total, TYPE, "total");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadTokenUsage of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadTokenUsage read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadTokenUsage readBody(JsonParser p) {
    TokenUsageBreakdown last = null;
    TokenUsageBreakdown total = null;
    Long modelContextWindow = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "last" -> last = TokenUsageBreakdown.read(p);
        case "total" -> total = TokenUsageBreakdown.read(p);
        case "modelContextWindow" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          modelContextWindow = jsonNull ? null : Decode.int64(p, TYPE, "modelContextWindow");
        }
        default -> p.skipChildren();
      }
    }
    return new ThreadTokenUsage(
                Decode.required(last, p, TYPE, "last"),
                Decode.required(total, p, TYPE, "total"),
                modelContextWindow,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("last");
    last.write(g);
    g.writeName("total");
    total.write(g);
    Encode.property(g, "modelContextWindow", modelContextWindow, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link ThreadTokenUsage}. */
  public static final class Builder {
    private @Nullable TokenUsageBreakdown last;
    private @Nullable TokenUsageBreakdown total;
    private @Nullable Long modelContextWindow;
    private long explicitNulls;

    private Builder() {}

    /** {@code last}: required. */
    public Builder last(TokenUsageBreakdown value) {
      last = Checks.notNull(value, TYPE, "last");
      return this;
    }

    /** {@code total}: required. */
    public Builder total(TokenUsageBreakdown value) {
      total = Checks.notNull(value, TYPE, "total");
      return this;
    }

    /** {@code modelContextWindow}: optional, nullable. */
    public Builder modelContextWindow(long value) {
      modelContextWindow = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, false);
      return this;
    }

    /** {@code modelContextWindow}: optional, nullable. */
    public Builder modelContextWindow(@Nullable Long value) {
      modelContextWindow = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadTokenUsage build() {
      return new ThreadTokenUsage(
                  Checks.isSet(last, TYPE, "last"),
                  Checks.isSet(total, TYPE, "total"),
                  modelContextWindow,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadTokenUsage> {
    Deserializer() {
      super(ThreadTokenUsage.class);
    }

    @Override
    ThreadTokenUsage decode(JsonParser p) {
      return ThreadTokenUsage.read(p);
    }
  }
}
