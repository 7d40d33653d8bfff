package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code TextPosition}.
 *
 * @param column required
 * @param line required
 */
@JsonDeserialize(using = TextPosition.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record TextPosition(long column, long line) implements ProtocolValue {
  private static final String TYPE = "TextPosition";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static TextPosition of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static TextPosition read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static TextPosition readBody(JsonParser p) {
    Long column = null;
    Long line = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "column" -> column = Decode.uint64(p, TYPE, "column");
        case "line" -> line = Decode.uint64(p, TYPE, "line");
        default -> p.skipChildren();
      }
    }
    return new TextPosition(
                Decode.required(column, p, TYPE, "column"),
                Decode.required(line, p, TYPE, "line"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("column");
    Encode.uint64(g, column);
    g.writeName("line");
    Encode.uint64(g, line);
    g.writeEndObject();
  }

  /** Builds {@link TextPosition}. */
  public static final class Builder {
    private @Nullable Long column;
    private @Nullable Long line;

    private Builder() {}

    /** {@code column}: required. */
    public Builder column(long value) {
      Checks.unsigned(value, TYPE, "column");
      column = value;
      return this;
    }

    /** {@code line}: required. */
    public Builder line(long value) {
      Checks.unsigned(value, TYPE, "line");
      line = value;
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public TextPosition build() {
      return new TextPosition(
                  Checks.isSet(column, TYPE, "column"),
                  Checks.isSet(line, TYPE, "line"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<TextPosition> {
    Deserializer() {
      super(TextPosition.class);
    }

    @Override
    TextPosition decode(JsonParser p) {
      return TextPosition.read(p);
    }
  }
}
