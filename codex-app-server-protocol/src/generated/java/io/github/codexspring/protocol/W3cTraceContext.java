package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code W3cTraceContext}.
 *
 * @param traceparent optional, nullable
 * @param tracestate optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = W3cTraceContext.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record W3cTraceContext(@Nullable String traceparent, @Nullable String tracestate,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "W3cTraceContext";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static W3cTraceContext of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static W3cTraceContext read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static W3cTraceContext readBody(JsonParser p) {
    String traceparent = null;
    String tracestate = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "traceparent" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          traceparent = jsonNull ? null : Decode.string(p, TYPE, "traceparent");
        }
        case "tracestate" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          tracestate = jsonNull ? null : Decode.string(p, TYPE, "tracestate");
        }
        default -> p.skipChildren();
      }
    }
    return new W3cTraceContext(
                traceparent,
                tracestate,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, "traceparent", traceparent, explicitNulls.contains(0));
    Encode.property(g, "tracestate", tracestate, explicitNulls.contains(1));
    g.writeEndObject();
  }

  /** Builds {@link W3cTraceContext}. */
  public static final class Builder {
    private @Nullable String traceparent;
    private @Nullable String tracestate;
    private long explicitNulls;

    private Builder() {}

    /** {@code traceparent}: optional, nullable. */
    public Builder traceparent(@Nullable String value) {
      traceparent = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code tracestate}: optional, nullable. */
    public Builder tracestate(@Nullable String value) {
      tracestate = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public W3cTraceContext build() {
      return new W3cTraceContext(
                  traceparent,
                  tracestate,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<W3cTraceContext> {
    Deserializer() {
      super(W3cTraceContext.class);
    }

    @Override
    W3cTraceContext decode(JsonParser p) {
      return W3cTraceContext.read(p);
    }
  }
}
