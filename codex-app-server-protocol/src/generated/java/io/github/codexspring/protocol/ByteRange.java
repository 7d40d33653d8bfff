package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code ByteRange}.
 *
 * @param end required
 * @param start required
 */
@JsonDeserialize(using = ByteRange.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ByteRange(long end, long start) implements ProtocolValue {
  private static final String TYPE = "ByteRange";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ByteRange of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ByteRange read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ByteRange readBody(JsonParser p) {
    Long end = null;
    Long start = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "end" -> end = Decode.uint64(p, TYPE, "end");
        case "start" -> start = Decode.uint64(p, TYPE, "start");
        default -> p.skipChildren();
      }
    }
    return new ByteRange(
                Decode.required(end, p, TYPE, "end"),
                Decode.required(start, p, TYPE, "start"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("end");
    Encode.uint64(g, end);
    g.writeName("start");
    Encode.uint64(g, start);
    g.writeEndObject();
  }

  /** Builds {@link ByteRange}. */
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
    public ByteRange build() {
      return new ByteRange(
                  Checks.isSet(end, TYPE, "end"),
                  Checks.isSet(start, TYPE, "start"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ByteRange> {
    Deserializer() {
      super(ByteRange.class);
    }

    @Override
    ByteRange decode(JsonParser p) {
      return ByteRange.read(p);
    }
  }
}
