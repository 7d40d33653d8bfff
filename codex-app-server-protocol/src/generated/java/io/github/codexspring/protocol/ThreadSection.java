package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code ThreadSection}.
 *
 * @param id required
 * @param name required
 * @param appearance optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ThreadSection.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ThreadSection(String id, String name, @Nullable ThreadSectionAppearance appearance,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ThreadSection";

  public ThreadSection {
    Checks.notNull(id, TYPE, "id");
    Checks.notNull(name, TYPE, "name");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadSection of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadSection read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadSection readBody(JsonParser p) {
    String id = null;
    String name = null;
    ThreadSectionAppearance appearance = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "id" -> id = Decode.string(p, TYPE, "id");
        case "name" -> name = Decode.string(p, TYPE, "name");
        case "appearance" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          appearance = jsonNull ? null : ThreadSectionAppearance.read(p);
        }
        default -> p.skipChildren();
      }
    }
    return new ThreadSection(
                Decode.required(id, p, TYPE, "id"),
                Decode.required(name, p, TYPE, "name"),
                appearance,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("id", id);
    g.writeStringProperty("name", name);
    Encode.property(g, "appearance", appearance, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link ThreadSection}. */
  public static final class Builder {
    private @Nullable String id;
    private @Nullable String name;
    private @Nullable ThreadSectionAppearance appearance;
    private long explicitNulls;

    private Builder() {}

    /** {@code id}: required. */
    public Builder id(String value) {
      id = Checks.notNull(value, TYPE, "id");
      return this;
    }

    /** {@code name}: required. */
    public Builder name(String value) {
      name = Checks.notNull(value, TYPE, "name");
      return this;
    }

    /** {@code appearance}: optional, nullable. */
    public Builder appearance(@Nullable ThreadSectionAppearance value) {
      appearance = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadSection build() {
      return new ThreadSection(
                  Checks.isSet(id, TYPE, "id"),
                  Checks.isSet(name, TYPE, "name"),
                  appearance,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadSection> {
    Deserializer() {
      super(ThreadSection.class);
    }

    @Override
    ThreadSection decode(JsonParser p) {
      return ThreadSection.read(p);
    }
  }
}
