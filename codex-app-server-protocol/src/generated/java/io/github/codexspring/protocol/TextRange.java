package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code TextRange}.
 *
 * @param end required
 * @param start required
 */
@JsonDeserialize(using = TextRange.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record TextRange(TextPosition end, TextPosition start) implements ProtocolValue {
  private static final String TYPE = "TextRange";

  public TextRange {
    Checks.notNull(end, TYPE, "end");
    Checks.notNull(start, TYPE, "start");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static TextRange of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static TextRange read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static TextRange readBody(JsonParser p) {
    TextPosition end = null;
    TextPosition start = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "end" -> end = TextPosition.read(p);
        case "start" -> start = TextPosition.read(p);
        default -> p.skipChildren();
      }
    }
    return new TextRange(
                Decode.required(end, p, TYPE, "end"),
                Decode.required(start, p, TYPE, "start"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("end");
    end.write(g);
    g.writeName("start");
    start.write(g);
    g.writeEndObject();
  }

  /** Builds {@link TextRange}. */
  public static final class Builder {
    private @Nullable TextPosition end;
    private @Nullable TextPosition start;

    private Builder() {}

    /** {@code end}: required. */
    public Builder end(TextPosition value) {
      end = Checks.notNull(value, TYPE, "end");
      return this;
    }

    /** {@code start}: required. */
    public Builder start(TextPosition value) {
      start = Checks.notNull(value, TYPE, "start");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public TextRange build() {
      return new TextRange(
                  Checks.isSet(end, TYPE, "end"),
                  Checks.isSet(start, TYPE, "start"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<TextRange> {
    Deserializer() {
      super(TextRange.class);
    }

    @Override
    TextRange decode(JsonParser p) {
      return TextRange.read(p);
    }
  }
}
