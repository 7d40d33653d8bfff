package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code windowsSandbox/setupStart}.
 *
 * @param started required
 */
@JsonDeserialize(using = WindowsSandboxSetupStartResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record WindowsSandboxSetupStartResponse(boolean started) implements ProtocolValue {
  private static final String TYPE = "WindowsSandboxSetupStartResponse";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static WindowsSandboxSetupStartResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static WindowsSandboxSetupStartResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static WindowsSandboxSetupStartResponse readBody(JsonParser p) {
    Boolean started = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "started" -> started = Decode.bool(p, TYPE, "started");
        default -> p.skipChildren();
      }
    }
    return new WindowsSandboxSetupStartResponse(
                Decode.required(started, p, TYPE, "started"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeBooleanProperty("started", started);
    g.writeEndObject();
  }

  /** Builds {@link WindowsSandboxSetupStartResponse}. */
  public static final class Builder {
    private @Nullable Boolean started;

    private Builder() {}

    /** {@code started}: required. */
    public Builder started(boolean value) {
      started = value;
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public WindowsSandboxSetupStartResponse build() {
      return new WindowsSandboxSetupStartResponse(
                  Checks.isSet(started, TYPE, "started"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<WindowsSandboxSetupStartResponse> {
    Deserializer() {
      super(WindowsSandboxSetupStartResponse.class);
    }

    @Override
    WindowsSandboxSetupStartResponse decode(JsonParser p) {
      return WindowsSandboxSetupStartResponse.read(p);
    }
  }
}
