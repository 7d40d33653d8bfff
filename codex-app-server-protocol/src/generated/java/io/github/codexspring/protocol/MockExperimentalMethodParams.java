package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code mock/experimentalMethod}.
 *
 * @param value optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = MockExperimentalMethodParams.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record MockExperimentalMethodParams(@Nullable String value,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "MockExperimentalMethodParams";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static MockExperimentalMethodParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static MockExperimentalMethodParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static MockExperimentalMethodParams readBody(JsonParser p) {
    String value = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "value" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          value = jsonNull ? null : Decode.string(p, TYPE, "value");
        }
        default -> p.skipChildren();
      }
    }
    return new MockExperimentalMethodParams(
                value,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, "value", value, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link MockExperimentalMethodParams}. */
  public static final class Builder {
    private @Nullable String value;
    private long explicitNulls;

    private Builder() {}

    /** {@code value}: optional, nullable. */
    public Builder value(@Nullable String value) {
      this.value = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public MockExperimentalMethodParams build() {
      return new MockExperimentalMethodParams(
                  value,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<MockExperimentalMethodParams> {
    Deserializer() {
      super(MockExperimentalMethodParams.class);
    }

    @Override
    MockExperimentalMethodParams decode(JsonParser p) {
      return MockExperimentalMethodParams.read(p);
    }
  }
}
