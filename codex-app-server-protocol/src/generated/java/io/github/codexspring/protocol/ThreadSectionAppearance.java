package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code ThreadSectionAppearance}.
 *
 * @param color optional, nullable
 * @param icon optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ThreadSectionAppearance.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ThreadSectionAppearance(@Nullable String color, @Nullable String icon,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ThreadSectionAppearance";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadSectionAppearance of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadSectionAppearance read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadSectionAppearance readBody(JsonParser p) {
    String color = null;
    String icon = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "color" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          color = jsonNull ? null : Decode.string(p, TYPE, "color");
        }
        case "icon" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          icon = jsonNull ? null : Decode.string(p, TYPE, "icon");
        }
        default -> p.skipChildren();
      }
    }
    return new ThreadSectionAppearance(
                color,
                icon,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, "color", color, explicitNulls.contains(0));
    Encode.property(g, "icon", icon, explicitNulls.contains(1));
    g.writeEndObject();
  }

  /** Builds {@link ThreadSectionAppearance}. */
  public static final class Builder {
    private @Nullable String color;
    private @Nullable String icon;
    private long explicitNulls;

    private Builder() {}

    /** {@code color}: optional, nullable. */
    public Builder color(@Nullable String value) {
      color = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code icon}: optional, nullable. */
    public Builder icon(@Nullable String value) {
      icon = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadSectionAppearance build() {
      return new ThreadSectionAppearance(
                  color,
                  icon,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadSectionAppearance> {
    Deserializer() {
      super(ThreadSectionAppearance.class);
    }

    @Override
    ThreadSectionAppearance decode(JsonParser p) {
      return ThreadSectionAppearance.read(p);
    }
  }
}
