package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code windowsSandbox/readiness}.
 *
 * @param status required
 */
@JsonDeserialize(using = WindowsSandboxReadinessResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record WindowsSandboxReadinessResponse(
    WindowsSandboxReadiness status) implements ProtocolValue {
  private static final String TYPE = "WindowsSandboxReadinessResponse";

  public WindowsSandboxReadinessResponse {
    Checks.notNull(status, TYPE, "status");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static WindowsSandboxReadinessResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static WindowsSandboxReadinessResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static WindowsSandboxReadinessResponse readBody(JsonParser p) {
    WindowsSandboxReadiness status = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "status" -> status = WindowsSandboxReadiness.fromWire(Decode.string(p, TYPE, "status"));
        default -> p.skipChildren();
      }
    }
    return new WindowsSandboxReadinessResponse(
                Decode.required(status, p, TYPE, "status"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("status");
    Encode.enumeration(g, status, TYPE, "status");
    g.writeEndObject();
  }

  /** Builds {@link WindowsSandboxReadinessResponse}. */
  public static final class Builder {
    private @Nullable WindowsSandboxReadiness status;

    private Builder() {}

    /** {@code status}: required. */
    public Builder status(WindowsSandboxReadiness value) {
      status = Checks.notNull(value, TYPE, "status");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public WindowsSandboxReadinessResponse build() {
      return new WindowsSandboxReadinessResponse(
                  Checks.isSet(status, TYPE, "status"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<WindowsSandboxReadinessResponse> {
    Deserializer() {
      super(WindowsSandboxReadinessResponse.class);
    }

    @Override
    WindowsSandboxReadinessResponse decode(JsonParser p) {
      return WindowsSandboxReadinessResponse.read(p);
    }
  }
}
