package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code threadSection/create}.
 *
 * @param section required
 */
@JsonDeserialize(using = ThreadSectionCreateResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ThreadSectionCreateResponse(ThreadSection section) implements ProtocolValue {
  private static final String TYPE = "ThreadSectionCreateResponse";

  public ThreadSectionCreateResponse {
    Checks.notNull(section, TYPE, "section");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadSectionCreateResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadSectionCreateResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadSectionCreateResponse readBody(JsonParser p) {
    ThreadSection section = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "section" -> section = ThreadSection.read(p);
        default -> p.skipChildren();
      }
    }
    return new ThreadSectionCreateResponse(
                Decode.required(section, p, TYPE, "section"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("section");
    section.write(g);
    g.writeEndObject();
  }

  /** Builds {@link ThreadSectionCreateResponse}. */
  public static final class Builder {
    private @Nullable ThreadSection section;

    private Builder() {}

    /** {@code section}: required. */
    public Builder section(ThreadSection value) {
      section = Checks.notNull(value, TYPE, "section");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadSectionCreateResponse build() {
      return new ThreadSectionCreateResponse(
                  Checks.isSet(section, TYPE, "section"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadSectionCreateResponse> {
    Deserializer() {
      super(ThreadSectionCreateResponse.class);
    }

    @Override
    ThreadSectionCreateResponse decode(JsonParser p) {
      return ThreadSectionCreateResponse.read(p);
    }
  }
}
