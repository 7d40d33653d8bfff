package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code currentTime/read}.
 *
 * @param currentTimeAt required
 */
@JsonDeserialize(using = CurrentTimeReadResponse.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record CurrentTimeReadResponse(long currentTimeAt) implements ProtocolValue {
  private static final String TYPE = "CurrentTimeReadResponse";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static CurrentTimeReadResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static CurrentTimeReadResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static CurrentTimeReadResponse readBody(JsonParser p) {
    Long currentTimeAt = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "currentTimeAt" -> currentTimeAt = Decode.int64(p, TYPE, "currentTimeAt");
        default -> p.skipChildren();
      }
    }
    return new CurrentTimeReadResponse(
                Decode.required(currentTimeAt, p, TYPE, "currentTimeAt"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeNumberProperty("currentTimeAt", currentTimeAt);
    g.writeEndObject();
  }

  /** Builds {@link CurrentTimeReadResponse}. */
  public static final class Builder {
    private @Nullable Long currentTimeAt;

    private Builder() {}

    /** {@code currentTimeAt}: required. */
    public Builder currentTimeAt(long value) {
      currentTimeAt = value;
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public CurrentTimeReadResponse build() {
      return new CurrentTimeReadResponse(
                  Checks.isSet(currentTimeAt, TYPE, "currentTimeAt"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<CurrentTimeReadResponse> {
    Deserializer() {
      super(CurrentTimeReadResponse.class);
    }

    @Override
    CurrentTimeReadResponse decode(JsonParser p) {
      return CurrentTimeReadResponse.read(p);
    }
  }
}
