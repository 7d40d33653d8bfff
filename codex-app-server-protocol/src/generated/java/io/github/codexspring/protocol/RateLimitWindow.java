package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code RateLimitWindow}.
 *
 * @param usedPercent required
 * @param resetsAt optional, nullable
 * @param windowDurationMins optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = RateLimitWindow.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record RateLimitWindow(int usedPercent, @Nullable Long resetsAt,
    @Nullable Long windowDurationMins, ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "RateLimitWindow";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static RateLimitWindow of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static RateLimitWindow read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static RateLimitWindow readBody(JsonParser p) {
    Integer usedPercent = null;
    Long resetsAt = null;
    Long windowDurationMins = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "usedPercent" -> usedPercent = Decode.int32(p, TYPE, "usedPercent");
        case "resetsAt" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          resetsAt = jsonNull ? null : Decode.int64(p, TYPE, "resetsAt");
        }
        case "windowDurationMins" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          windowDurationMins = jsonNull ? null : Decode.int64(p, TYPE, "windowDurationMins");
        }
        default -> p.skipChildren();
      }
    }
    return new RateLimitWindow(
                Decode.required(usedPercent, p, TYPE, "usedPercent"),
                resetsAt,
                windowDurationMins,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeNumberProperty("usedPercent", usedPercent);
    Encode.property(g, "resetsAt", resetsAt, explicitNulls.contains(0));
    Encode.property(g, "windowDurationMins", windowDurationMins, explicitNulls.contains(1));
    g.writeEndObject();
  }

  /** Builds {@link RateLimitWindow}. */
  public static final class Builder {
    private @Nullable Integer usedPercent;
    private @Nullable Long resetsAt;
    private @Nullable Long windowDurationMins;
    private long explicitNulls;

    private Builder() {}

    /** {@code usedPercent}: required. */
    public Builder usedPercent(int value) {
      usedPercent = value;
      return this;
    }

    /** {@code resetsAt}: optional, nullable. */
    public Builder resetsAt(long value) {
      resetsAt = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, false);
      return this;
    }

    /** {@code resetsAt}: optional, nullable. */
    public Builder resetsAt(@Nullable Long value) {
      resetsAt = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code windowDurationMins}: optional, nullable. */
    public Builder windowDurationMins(long value) {
      windowDurationMins = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, false);
      return this;
    }

    /** {@code windowDurationMins}: optional, nullable. */
    public Builder windowDurationMins(@Nullable Long value) {
      windowDurationMins = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public RateLimitWindow build() {
      return new RateLimitWindow(
                  Checks.isSet(usedPercent, TYPE, "usedPercent"),
                  resetsAt,
                  windowDurationMins,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<RateLimitWindow> {
    Deserializer() {
      super(RateLimitWindow.class);
    }

    @Override
    RateLimitWindow decode(JsonParser p) {
      return RateLimitWindow.read(p);
    }
  }
}
