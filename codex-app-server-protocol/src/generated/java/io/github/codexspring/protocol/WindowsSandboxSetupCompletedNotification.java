package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code windowsSandbox/setupCompleted}.
 *
 * @param mode required
 * @param success required
 * @param error optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = WindowsSandboxSetupCompletedNotification.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record WindowsSandboxSetupCompletedNotification(WindowsSandboxSetupMode mode,
    boolean success, @Nullable String error, ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "WindowsSandboxSetupCompletedNotification";

  public WindowsSandboxSetupCompletedNotification {
    Checks.notNull(mode, TYPE, "mode");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static WindowsSandboxSetupCompletedNotification of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static WindowsSandboxSetupCompletedNotification read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static WindowsSandboxSetupCompletedNotification readBody(JsonParser p) {
    WindowsSandboxSetupMode mode = null;
    Boolean success = null;
    String error = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "mode" -> mode = WindowsSandboxSetupMode.fromWire(Decode.string(p, TYPE, "mode"));
        case "success" -> success = Decode.bool(p, TYPE, "success");
        case "error" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          error = jsonNull ? null : Decode.string(p, TYPE, "error");
        }
        default -> p.skipChildren();
      }
    }
    return new WindowsSandboxSetupCompletedNotification(
                Decode.required(mode, p, TYPE, "mode"),
                Decode.required(success, p, TYPE, "success"),
                error,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("mode");
    Encode.enumeration(g, mode, TYPE, "mode");
    g.writeBooleanProperty("success", success);
    Encode.property(g, "error", error, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link WindowsSandboxSetupCompletedNotification}. */
  public static final class Builder {
    private @Nullable WindowsSandboxSetupMode mode;
    private @Nullable Boolean success;
    private @Nullable String error;
    private long explicitNulls;

    private Builder() {}

    /** {@code mode}: required. */
    public Builder mode(WindowsSandboxSetupMode value) {
      mode = Checks.notNull(value, TYPE, "mode");
      return this;
    }

    /** {@code success}: required. */
    public Builder success(boolean value) {
      success = value;
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
    public WindowsSandboxSetupCompletedNotification build() {
      return new WindowsSandboxSetupCompletedNotification(
                  Checks.isSet(mode, TYPE, "mode"),
                  Checks.isSet(success, TYPE, "success"),
                  error,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<WindowsSandboxSetupCompletedNotification> {
    Deserializer() {
      super(WindowsSandboxSetupCompletedNotification.class);
    }

    @Override
    WindowsSandboxSetupCompletedNotification decode(JsonParser p) {
      return WindowsSandboxSetupCompletedNotification.read(p);
    }
  }
}
