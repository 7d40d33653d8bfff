package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code ThreadSearchTextRange}.
 *
 * @param end required
 * @param start required
 */
@JsonDeserialize(using = ThreadSearchTextRange.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record ThreadSearchTextRange(long end, long start) implements ProtocolValue {
  private static final String TYPE = "ThreadSearchTextRange";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadSearchTextRange of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadSearchTextRange read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadSearchTextRange readBody(JsonParser p) {
    Long end = null;
    Long start = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "end" -> end = Decode.int64(p, TYPE, "end");
        case "start" -> start = Decode.int64(p, TYPE, "start");
        default -> p.skipChildren();
      }
    }
    return new ThreadSearchTextRange(
                Decode.required(end, p, TYPE, "end"),
                Decode.required(start, p, TYPE, "start"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeNumberProperty("end", end);
    g.writeNumberProperty("start", start);
    g.writeEndObject();
  }

  /** Builds {@link ThreadSearchTextRange}. */
  public static final class Builder {
    private @Nullable Long end;
    private @Nullable Long start;

    private Builder() {}

    /** {@code end}: required. */
    public Builder end(long value) {
      Checks.unsigned(value, TYPE, "end");
      end = value;
      return this;
    }

    /** {@code start}: required. */
    public Builder start(long value) {
      Checks.unsigned(value, TYPE, "start");
      start = value;
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadSearchTextRange build() {
      return new ThreadSearchTextRange(
                  Checks.isSet(end, TYPE, "end"),
                  Checks.isSet(start, TYPE, "start"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadSearchTextRange> {
    Deserializer() {
      super(ThreadSearchTextRange.class);
    }

    @Override
    ThreadSearchTextRange decode(JsonParser p) {
      return ThreadSearchTextRange.read(p);
    }
  }
}
