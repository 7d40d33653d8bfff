package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code windowsSandbox/setupStart}.
 *
 * @param mode required
 * @param cwd optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = WindowsSandboxSetupStartParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record WindowsSandboxSetupStartParams(WindowsSandboxSetupMode mode, @Nullable String cwd,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "WindowsSandboxSetupStartParams";

  public WindowsSandboxSetupStartParams {
    Checks.notNull(mode, TYPE, "mode");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static WindowsSandboxSetupStartParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static WindowsSandboxSetupStartParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static WindowsSandboxSetupStartParams readBody(JsonParser p) {
    WindowsSandboxSetupMode mode = null;
    String cwd = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "mode" -> mode = WindowsSandboxSetupMode.fromWire(Decode.string(p, TYPE, "mode"));
        case "cwd" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          cwd = jsonNull ? null : Decode.string(p, TYPE, "cwd");
        }
        default -> p.skipChildren();
      }
    }
    return new WindowsSandboxSetupStartParams(
                Decode.required(mode, p, TYPE, "mode"),
                cwd,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("mode");
    Encode.enumeration(g, mode, TYPE, "mode");
    Encode.property(g, "cwd", cwd, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link WindowsSandboxSetupStartParams}. */
  public static final class Builder {
    private @Nullable WindowsSandboxSetupMode mode;
    private @Nullable String cwd;
    private long explicitNulls;

    private Builder() {}

    /** {@code mode}: required. */
    public Builder mode(WindowsSandboxSetupMode value) {
      mode = Checks.notNull(value, TYPE, "mode");
      return this;
    }

    /** {@code cwd}: optional, nullable. */
    public Builder cwd(@Nullable String value) {
      cwd = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public WindowsSandboxSetupStartParams build() {
      return new WindowsSandboxSetupStartParams(
                  Checks.isSet(mode, TYPE, "mode"),
                  cwd,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<WindowsSandboxSetupStartParams> {
    Deserializer() {
      super(WindowsSandboxSetupStartParams.class);
    }

    @Override
    WindowsSandboxSetupStartParams decode(JsonParser p) {
      return WindowsSandboxSetupStartParams.read(p);
    }
  }
}
