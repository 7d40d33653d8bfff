package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code mock/experimentalMethod}.
 *
 * @param echoed optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = MockExperimentalMethodResponse.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record MockExperimentalMethodResponse(@Nullable String echoed,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "MockExperimentalMethodResponse";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static MockExperimentalMethodResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static MockExperimentalMethodResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static MockExperimentalMethodResponse readBody(JsonParser p) {
    String echoed = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "echoed" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          echoed = jsonNull ? null : Decode.string(p, TYPE, "echoed");
        }
        default -> p.skipChildren();
      }
    }
    return new MockExperimentalMethodResponse(
                echoed,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, "echoed", echoed, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link MockExperimentalMethodResponse}. */
  public static final class Builder {
    private @Nullable String echoed;
    private long explicitNulls;

    private Builder() {}

    /** {@code echoed}: optional, nullable. */
    public Builder echoed(@Nullable String value) {
      echoed = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public MockExperimentalMethodResponse build() {
      return new MockExperimentalMethodResponse(
                  echoed,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<MockExperimentalMethodResponse> {
    Deserializer() {
      super(MockExperimentalMethodResponse.class);
    }

    @Override
    MockExperimentalMethodResponse decode(JsonParser p) {
      return MockExperimentalMethodResponse.read(p);
    }
  }
}
