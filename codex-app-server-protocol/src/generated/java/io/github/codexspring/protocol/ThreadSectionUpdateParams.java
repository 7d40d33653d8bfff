package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code threadSection/update}.
 *
 * @param name required
 * @param sectionId required
 * @param appearance optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ThreadSectionUpdateParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ThreadSectionUpdateParams(String name, String sectionId,
    @Nullable ThreadSectionAppearance appearance,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ThreadSectionUpdateParams";

  public ThreadSectionUpdateParams {
    Checks.notNull(name, TYPE, "name");
    Checks.notNull(sectionId, TYPE, "sectionId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadSectionUpdateParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadSectionUpdateParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadSectionUpdateParams readBody(JsonParser p) {
    String name = null;
    String sectionId = null;
    ThreadSectionAppearance appearance = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "name" -> name = Decode.string(p, TYPE, "name");
        case "sectionId" -> sectionId = Decode.string(p, TYPE, "sectionId");
        case "appearance" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          appearance = jsonNull ? null : ThreadSectionAppearance.read(p);
        }
        default -> p.skipChildren();
      }
    }
    return new ThreadSectionUpdateParams(
                Decode.required(name, p, TYPE, "name"),
                Decode.required(sectionId, p, TYPE, "sectionId"),
                appearance,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("name", name);
    g.writeStringProperty("sectionId", sectionId);
    Encode.property(g, "appearance", appearance, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link ThreadSectionUpdateParams}. */
  public static final class Builder {
    private @Nullable String name;
    private @Nullable String sectionId;
    private @Nullable ThreadSectionAppearance appearance;
    private long explicitNulls;

    private Builder() {}

    /** {@code name}: required. */
    public Builder name(String value) {
      name = Checks.notNull(value, TYPE, "name");
      return this;
    }

    /** {@code sectionId}: required. */
    public Builder sectionId(String value) {
      sectionId = Checks.notNull(value, TYPE, "sectionId");
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
    public ThreadSectionUpdateParams build() {
      return new ThreadSectionUpdateParams(
                  Checks.isSet(name, TYPE, "name"),
                  Checks.isSet(sectionId, TYPE, "sectionId"),
                  appearance,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadSectionUpdateParams> {
    Deserializer() {
      super(ThreadSectionUpdateParams.class);
    }

    @Override
    ThreadSectionUpdateParams decode(JsonParser p) {
      return ThreadSectionUpdateParams.read(p);
    }
  }
}
