package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code environment/status}.
 *
 * @param status required
 * @param error optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = EnvironmentStatusResponse.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record EnvironmentStatusResponse(EnvironmentStatusKind status, @Nullable String error,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "EnvironmentStatusResponse";

  public EnvironmentStatusResponse {
    Checks.notNull(status, TYPE, "status");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static EnvironmentStatusResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static EnvironmentStatusResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static EnvironmentStatusResponse readBody(JsonParser p) {
    EnvironmentStatusKind status = null;
    String error = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "status" -> status = EnvironmentStatusKind.fromWire(Decode.string(p, TYPE, "status"));
        case "error" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          error = jsonNull ? null : Decode.string(p, TYPE, "error");
        }
        default -> p.skipChildren();
      }
    }
    return new EnvironmentStatusResponse(
                Decode.required(status, p, TYPE, "status"),
                error,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("status");
    Encode.enumeration(g, status, TYPE, "status");
    Encode.property(g, "error", error, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link EnvironmentStatusResponse}. */
  public static final class Builder {
    private @Nullable EnvironmentStatusKind status;
    private @Nullable String error;
    private long explicitNulls;

    private Builder() {}

    /** {@code status}: required. */
    public Builder status(EnvironmentStatusKind value) {
      status = Checks.notNull(value, TYPE, "status");
      return this;
    }

    /** {@code error}: optional, nullable. */
    public Builder error(@Nullable String value) {
      error = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public EnvironmentStatusResponse build() {
      return new EnvironmentStatusResponse(
                  Checks.isSet(status, TYPE, "status"),
                  error,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<EnvironmentStatusResponse> {
    Deserializer() {
      super(EnvironmentStatusResponse.class);
    }

    @Override
    EnvironmentStatusResponse decode(JsonParser p) {
      return EnvironmentStatusResponse.read(p);
    }
  }
}
