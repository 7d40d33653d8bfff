package io.github.codexspring.protocol;

import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code TurnEnvironmentParams}.
 *
 * @param cwd required
 * @param environmentId required
 * @param runtimeWorkspaceRoots optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = TurnEnvironmentParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record TurnEnvironmentParams(String cwd, String environmentId,
    @Nullable List<String> runtimeWorkspaceRoots,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "TurnEnvironmentParams";

  public TurnEnvironmentParams {
    Checks.notNull(cwd, TYPE, "cwd");
    Checks.notNull(environmentId, TYPE, "environmentId");
    runtimeWorkspaceRoots = runtimeWorkspaceRoots == null ? null : List.copyOf(runtimeWorkspaceRoots);
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static TurnEnvironmentParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static TurnEnvironmentParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static TurnEnvironmentParams readBody(JsonParser p) {
    String cwd = null;
    String environmentId = null;
    List<String> runtimeWorkspaceRoots = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "cwd" -> cwd = Decode.string(p, TYPE, "cwd");
        case "environmentId" -> environmentId = Decode.string(p, TYPE, "environmentId");
        case "runtimeWorkspaceRoots" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          runtimeWorkspaceRoots = jsonNull ? null : Decode.strings(p, TYPE, "runtimeWorkspaceRoots");
        }
        default -> p.skipChildren();
      }
    }
    return new TurnEnvironmentParams(
                Decode.required(cwd, p, TYPE, "cwd"),
                Decode.required(environmentId, p, TYPE, "environmentId"),
                runtimeWorkspaceRoots,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("cwd", cwd);
    g.writeStringProperty("environmentId", environmentId);
    Encode.property(g, "runtimeWorkspaceRoots", runtimeWorkspaceRoots, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link TurnEnvironmentParams}. */
  public static final class Builder {
    private @Nullable String cwd;
    private @Nullable String environmentId;
    private @Nullable List<String> runtimeWorkspaceRoots;
    private long explicitNulls;

    private Builder() {}

    /** {@code cwd}: required. */
    public Builder cwd(String value) {
      cwd = Checks.notNull(value, TYPE, "cwd");
      return this;
    }

    /** {@code environmentId}: required. */
    public Builder environmentId(String value) {
      environmentId = Checks.notNull(value, TYPE, "environmentId");
      return this;
    }

    /** {@code runtimeWorkspaceRoots}: optional, nullable. */
    public Builder runtimeWorkspaceRoots(@Nullable List<String> value) {
      runtimeWorkspaceRoots = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public TurnEnvironmentParams build() {
      return new TurnEnvironmentParams(
                  Checks.isSet(cwd, TYPE, "cwd"),
                  Checks.isSet(environmentId, TYPE, "environmentId"),
                  runtimeWorkspaceRoots,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<TurnEnvironmentParams> {
    Deserializer() {
      super(TurnEnvironmentParams.class);
    }

    @Override
    TurnEnvironmentParams decode(JsonParser p) {
      return TurnEnvironmentParams.read(p);
    }
  }
}
