package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code environment/info}.
 *
 * @param shell required
 * @param cwd optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = EnvironmentInfoResponse.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record EnvironmentInfoResponse(EnvironmentShellInfo shell, @Nullable String cwd,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "EnvironmentInfoResponse";

  public EnvironmentInfoResponse {
    Checks.notNull(shell, TYPE, "shell");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static EnvironmentInfoResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static EnvironmentInfoResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static EnvironmentInfoResponse readBody(JsonParser p) {
    EnvironmentShellInfo shell = null;
    String cwd = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "shell" -> shell = EnvironmentShellInfo.read(p);
        case "cwd" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          cwd = jsonNull ? null : Decode.string(p, TYPE, "cwd");
        }
        default -> p.skipChildren();
      }
    }
    return new EnvironmentInfoResponse(
                Decode.required(shell, p, TYPE, "shell"),
                cwd,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeName("shell");
    shell.write(g);
    Encode.property(g, "cwd", cwd, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link EnvironmentInfoResponse}. */
  public static final class Builder {
    private @Nullable EnvironmentShellInfo shell;
    private @Nullable String cwd;
    private long explicitNulls;

    private Builder() {}

    /** {@code shell}: required. */
    public Builder shell(EnvironmentShellInfo value) {
      shell = Checks.notNull(value, TYPE, "shell");
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
    public EnvironmentInfoResponse build() {
      return new EnvironmentInfoResponse(
                  Checks.isSet(shell, TYPE, "shell"),
                  cwd,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<EnvironmentInfoResponse> {
    Deserializer() {
      super(EnvironmentInfoResponse.class);
    }

    @Override
    EnvironmentInfoResponse decode(JsonParser p) {
      return EnvironmentInfoResponse.read(p);
    }
  }
}
