package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code threadSection/delete}.
 *
 * @param sectionId required
 */
@JsonDeserialize(using = ThreadSectionDeleteParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ThreadSectionDeleteParams(String sectionId) implements ProtocolValue {
  private static final String TYPE = "ThreadSectionDeleteParams";

  public ThreadSectionDeleteParams {
    Checks.notNull(sectionId, TYPE, "sectionId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ThreadSectionDeleteParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ThreadSectionDeleteParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ThreadSectionDeleteParams readBody(JsonParser p) {
    String sectionId = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "sectionId" -> sectionId = Decode.string(p, TYPE, "sectionId");
        default -> p.skipChildren();
      }
    }
    return new ThreadSectionDeleteParams(
                Decode.required(sectionId, p, TYPE, "sectionId"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("sectionId", sectionId);
    g.writeEndObject();
  }

  /** Builds {@link ThreadSectionDeleteParams}. */
  public static final class Builder {
    private @Nullable String sectionId;

    private Builder() {}

    /** {@code sectionId}: required. */
    public Builder sectionId(String value) {
      sectionId = Checks.notNull(value, TYPE, "sectionId");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ThreadSectionDeleteParams build() {
      return new ThreadSectionDeleteParams(
                  Checks.isSet(sectionId, TYPE, "sectionId"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ThreadSectionDeleteParams> {
    Deserializer() {
      super(ThreadSectionDeleteParams.class);
    }

    @Override
    ThreadSectionDeleteParams decode(JsonParser p) {
      return ThreadSectionDeleteParams.read(p);
    }
  }
}
