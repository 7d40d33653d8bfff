package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code ThreadUsageBreakdownGroup}.
 *
 * @param estimatedUsageCreditsMicros required
 * @param cachedInputTokens optional, nullable
 * @param inputTokens optional, nullable
 * @param model optional, nullable
 * @param netNewInputTokens optional, nullable
 * @param outputTokens optional, nullable
 * @param reasoningEffort optional, nullable
 * @param speed optional, nullable
 * @param totalTokens optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ThreadUsageBreakdownGroup.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ThreadUsageBreakdownGroup(long estimatedUsageCreditsMicros,
    @Nullable Long cachedInputTokens, @Nullable Long inputTokens, @Nullable String model,
    @Nullable Long netNewInputTokens, @Nullable Long outputTokens, @Nullable String reasoningEffort,
    @Nullable String speed, @Nullable Long totalTokens,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ThreadUsageBreakdownGroup";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadUsageBreakdownGroup of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadUsageBreakdownGroup read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadUsageBreakdownGroup readBody(JsonParser p) {
    Long estimatedUsageCreditsMicros = null;
    Long cachedInputTokens = null;
    Long inputTokens = null;
    String model = null;
    Long netNewInputTokens = null;
    Long outputTokens = null;
    String reasoningEffort = null;
    String speed = null;
    Long totalTokens = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "estimatedUsageCreditsMicros" -> estimatedUsageCreditsMicros = Decode.int64(p, TYPE, "estimatedUsageCreditsMicros");
        case "cachedInputTokens" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          cachedInputTokens = jsonNull ? null : Decode.int64(p, TYPE, "cachedInputTokens");
        }
        case "inputTokens" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          inputTokens = jsonNull ? null : Decode.int64(p, TYPE, "inputTokens");
        }
        case "model" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          model = jsonNull ? null : Decode.string(p, TYPE, "model");
        }
        case "netNewInputTokens" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 3, jsonNull);
          netNewInputTokens = jsonNull ? null : Decode.int64(p, TYPE, "netNewInputTokens");
        }
        case "outputTokens" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 4, jsonNull);
          outputTokens = jsonNull ? null : Decode.int64(p, TYPE, "outputTokens");
        }
        case "reasoningEffort" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 5, jsonNull);
          reasoningEffort = jsonNull ? null : Decode.string(p, TYPE, "reasoningEffort");
        }
        case "speed" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 6, jsonNull);
          speed = jsonNull ? null : Decode.string(p, TYPE, "speed");
        }
        case "totalTokens" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 7, jsonNull);
          totalTokens = jsonNull ? null : Decode.int64(p, TYPE, "totalTokens");
        }
        default -> p.skipChildren();
      }
    }
    return new ThreadUsageBreakdownGroup(
                Decode.required(estimatedUsageCreditsMicros, p, TYPE, "estimatedUsageCreditsMicros"),
                cachedInputTokens,
                inputTokens,
                model,
                netNewInputTokens,
                outputTokens,
                reasoningEffort,
                speed,
                totalTokens,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeNumberProperty("estimatedUsageCreditsMicros", estimatedUsageCreditsMicros);
    Encode.property(g, "cachedInputTokens", cachedInputTokens, explicitNulls.contains(0));
    Encode.property(g, "inputTokens", inputTokens, explicitNulls.contains(1));
    Encode.property(g, "model", model, explicitNulls.contains(2));
    Encode.property(g, "netNewInputTokens", netNewInputTokens, explicitNulls.contains(3));
    Encode.property(g, "outputTokens", outputTokens, explicitNulls.contains(4));
    Encode.property(g, "reasoningEffort", reasoningEffort, explicitNulls.contains(5));
    Encode.property(g, "speed", speed, explicitNulls.contains(6));
    Encode.property(g, "totalTokens", totalTokens, explicitNulls.contains(7));
    g.writeEndObject();
  }

  /** Builds {@link ThreadUsageBreakdownGroup}. */
  public static final class Builder {
    private @Nullable Long estimatedUsageCreditsMicros;
    private @Nullable Long cachedInputTokens;
    private @Nullable Long inputTokens;
    private @Nullable String model;
    private @Nullable Long netNewInputTokens;
    private @Nullable Long outputTokens;
    private @Nullable String reasoningEffort;
    private @Nullable String speed;
    private @Nullable Long totalTokens;
    private long explicitNulls;

    private Builder() {}

    /** {@code estimatedUsageCreditsMicros}: required. */
    public Builder estimatedUsageCreditsMicros(long value) {
      estimatedUsageCreditsMicros = value;
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

    /** {@code model}: optional, nullable. */
    public Builder model(@Nullable String value) {
      model = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /** {@code netNewInputTokens}: optional, nullable. */
    public Builder netNewInputTokens(long value) {
      netNewInputTokens = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, false);
      return this;
    }

    /** {@code netNewInputTokens}: optional, nullable. */
    public Builder netNewInputTokens(@Nullable Long value) {
      netNewInputTokens = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 3, value == null);
      return this;
    }

    /** {@code outputTokens}: optional, nullable. */
    public Builder outputTokens(long value) {
      outputTokens = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 4, false);
      return this;
    }

    /** {@code outputTokens}: optional, nullable. */
    public Builder outputTokens(@Nullable Long value) {
      outputTokens = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 4, value == null);
      return this;
    }

    /** {@code reasoningEffort}: optional, nullable. */
    public Builder reasoningEffort(@Nullable String value) {
      reasoningEffort = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 5, value == null);
      return this;
    }

    /** {@code speed}: optional, nullable. */
    public Builder speed(@Nullable String value) {
      speed = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 6, value == null);
      return this;
    }

    /** {@code totalTokens}: optional, nullable. */
    public Builder totalTokens(long value) {
      totalTokens = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 7, false);
      return this;
    }

    /** {@code totalTokens}: optional, nullable. */
    public Builder totalTokens(@Nullable Long value) {
      totalTokens = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 7, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadUsageBreakdownGroup build() {
      return new ThreadUsageBreakdownGroup(
                  Checks.isSet(estimatedUsageCreditsMicros, TYPE, "estimatedUsageCreditsMicros"),
                  cachedInputTokens,
                  inputTokens,
                  model,
                  netNewInputTokens,
                  outputTokens,
                  reasoningEffort,
                  speed,
                  totalTokens,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadUsageBreakdownGroup> {
    Deserializer() {
      super(ThreadUsageBreakdownGroup.class);
    }

    @Override
    ThreadUsageBreakdownGroup decode(JsonParser p) {
      return ThreadUsageBreakdownGroup.read(p);
    }
  }
}
