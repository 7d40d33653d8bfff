package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code thread/decrement_elicitation}.
 *
 * @param count required
 * @param paused required
 */
@JsonDeserialize(using = ThreadDecrementElicitationResponse.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record ThreadDecrementElicitationResponse(long count,
    boolean paused) implements ProtocolValue {
  private static final String TYPE = "ThreadDecrementElicitationResponse";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadDecrementElicitationResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadDecrementElicitationResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadDecrementElicitationResponse readBody(JsonParser p) {
    Long count = null;
    Boolean paused = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "count" -> count = Decode.int64(p, TYPE, "count");
        case "paused" -> paused = Decode.bool(p, TYPE, "paused");
        default -> p.skipChildren();
      }
    }
    return new ThreadDecrementElicitationResponse(
                Decode.required(count, p, TYPE, "count"),
                Decode.required(paused, p, TYPE, "paused"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeNumberProperty("count", count);
    g.writeBooleanProperty("paused", paused);
    g.writeEndObject();
  }

  /** Builds {@link ThreadDecrementElicitationResponse}. */
  public static final class Builder {
    private @Nullable Long count;
    private @Nullable Boolean paused;

    private Builder() {}

    /** {@code count}: required. */
    public Builder count(long value) {
      count = value;
      return this;
    }

    /** {@code paused}: required. */
    public Builder paused(boolean value) {
      paused = value;
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadDecrementElicitationResponse build() {
      return new ThreadDecrementElicitationResponse(
                  Checks.isSet(count, TYPE, "count"),
                  Checks.isSet(paused, TYPE, "paused"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadDecrementElicitationResponse> {
    Deserializer() {
      super(ThreadDecrementElicitationResponse.class);
    }

    @Override
    ThreadDecrementElicitationResponse decode(JsonParser p) {
      return ThreadDecrementElicitationResponse.read(p);
    }
  }
}
