package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code AppReview}.
 *
 * @param status required
 */
@JsonDeserialize(using = AppReview.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record AppReview(String status) implements ProtocolValue {
  private static final String TYPE = "AppReview";

  public AppReview {
    Checks.notNull(status, TYPE, "status");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static AppReview of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static AppReview read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static AppReview readBody(JsonParser p) {
    String status = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "status" -> status = Decode.string(p, TYPE, "status");
        default -> p.skipChildren();
      }
    }
    return new AppReview(
                Decode.required(status, p, TYPE, "status"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("status", status);
    g.writeEndObject();
  }

  /** Builds {@link AppReview}. */
  public static final class Builder {
    private @Nullable String status;

    private Builder() {}

    /** {@code status}: required. */
    public Builder status(String value) {
      status = Checks.notNull(value, TYPE, "status");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public AppReview build() {
      return new AppReview(
                  Checks.isSet(status, TYPE, "status"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<AppReview> {
    Deserializer() {
      super(AppReview.class);
    }

    @Override
    AppReview decode(JsonParser p) {
      return AppReview.read(p);
    }
  }
}
