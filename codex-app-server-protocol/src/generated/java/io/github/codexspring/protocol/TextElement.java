package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code TextElement}.
 *
 * @param byteRange required
 * @param placeholder optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = TextElement.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record TextElement(ByteRange byteRange, @Nullable String placeholder,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "TextElement";

  public TextElement {
    Checks.notNull(byteRange, TYPE, "byteRange");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static TextElement of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static TextElement read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static TextElement readBody(JsonParser p) {
    ByteRange byteRange = null;
    String placeholder = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "byteRange" -> byteRange = ByteRange.read(p);
        case "placeholder" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          placeholder = jsonNull ? null : Decode.string(p, TYPE, "placeholder");
        }
        default -> p.skipChildren();
      }
    }
    return new TextElement(
                Decode.required(byteRange, p, TYPE, "byteRange"),
                placeholder,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("byteRange");
    byteRange.write(g);
    Encode.property(g, "placeholder", placeholder, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link TextElement}. */
  public static final class Builder {
    private @Nullable ByteRange byteRange;
    private @Nullable String placeholder;
    private long explicitNulls;

    private Builder() {}

    /** {@code byteRange}: required. */
    public Builder byteRange(ByteRange value) {
      byteRange = Checks.notNull(value, TYPE, "byteRange");
      return this;
    }

    /** {@code placeholder}: optional, nullable. */
    public Builder placeholder(@Nullable String value) {
      placeholder = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public TextElement build() {
      return new TextElement(
                  Checks.isSet(byteRange, TYPE, "byteRange"),
                  placeholder,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<TextElement> {
    Deserializer() {
      super(TextElement.class);
    }

    @Override
    TextElement decode(JsonParser p) {
      return TextElement.read(p);
    }
  }
}
