package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code RequestHeader}.
 *
 * @param name required
 * @param value required
 */
@JsonDeserialize(using = RequestHeader.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record RequestHeader(String name, String value) implements ProtocolValue {
  private static final String TYPE = "RequestHeader";

  public RequestHeader {
    Checks.notNull(name, TYPE, "name");
    Checks.notNull(value, TYPE, "value");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static RequestHeader of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static RequestHeader read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static RequestHeader readBody(JsonParser p) {
    String name = null;
    String value = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "name" -> name = Decode.string(p, TYPE, "name");
        case "value" -> value = Decode.string(p, TYPE, "value");
        default -> p.skipChildren();
      }
    }
    return new RequestHeader(
                Decode.required(name, p, TYPE, "name"),
                Decode.required(value, p, TYPE, "value"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("name", name);
    g.writeStringProperty("value", value);
    g.writeEndObject();
  }

  /** Builds {@link RequestHeader}. */
  public static final class Builder {
    private @Nullable String name;
    private @Nullable String value;

    private Builder() {}

    /** {@code name}: required. */
    public Builder name(String value) {
      name = Checks.notNull(value, TYPE, "name");
      return this;
    }

    /** {@code value}: required. */
    public Builder value(String value) {
      this.value = Checks.notNull(value, TYPE, "value");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public RequestHeader build() {
      return new RequestHeader(
                  Checks.isSet(name, TYPE, "name"),
                  Checks.isSet(value, TYPE, "value"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<RequestHeader> {
    Deserializer() {
      super(RequestHeader.class);
    }

    @Override
    RequestHeader decode(JsonParser p) {
      return RequestHeader.read(p);
    }
  }
}
