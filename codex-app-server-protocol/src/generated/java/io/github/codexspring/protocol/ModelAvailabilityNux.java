package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code ModelAvailabilityNux}.
 *
 * @param message required
 */
@JsonDeserialize(using = ModelAvailabilityNux.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ModelAvailabilityNux(String message) implements ProtocolValue {
  private static final String TYPE = "ModelAvailabilityNux";

  public ModelAvailabilityNux {
    Checks.notNull(message, TYPE, "message");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ModelAvailabilityNux of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ModelAvailabilityNux read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ModelAvailabilityNux readBody(JsonParser p) {
    String message = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "message" -> message = Decode.string(p, TYPE, "message");
        default -> p.skipChildren();
      }
    }
    return new ModelAvailabilityNux(
                Decode.required(message, p, TYPE, "message"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("message", message);
    g.writeEndObject();
  }

  /** Builds {@link ModelAvailabilityNux}. */
  public static final class Builder {
    private @Nullable String message;

    private Builder() {}

    /** {@code message}: required. */
    public Builder message(String value) {
      message = Checks.notNull(value, TYPE, "message");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ModelAvailabilityNux build() {
      return new ModelAvailabilityNux(
                  Checks.isSet(message, TYPE, "message"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ModelAvailabilityNux> {
    Deserializer() {
      super(ModelAvailabilityNux.class);
    }

    @Override
    ModelAvailabilityNux decode(JsonParser p) {
      return ModelAvailabilityNux.read(p);
    }
  }
}
