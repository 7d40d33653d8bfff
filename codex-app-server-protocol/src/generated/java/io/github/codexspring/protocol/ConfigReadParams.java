package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code config/read}.
 *
 * @param cwd optional, nullable
 * @param includeLayers optional
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = ConfigReadParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record ConfigReadParams(@Nullable String cwd, @Nullable Boolean includeLayers,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "ConfigReadParams";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static ConfigReadParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static ConfigReadParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static ConfigReadParams readBody(JsonParser p) {
    String cwd = null;
    Boolean includeLayers = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "cwd" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          cwd = jsonNull ? null : Decode.string(p, TYPE, "cwd");
        }
        case "includeLayers" -> includeLayers = jsonNull ? null : Decode.bool(p, TYPE, "includeLayers");
        default -> p.skipChildren();
      }
    }
    return new ConfigReadParams(
                cwd,
                includeLayers,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, "cwd", cwd, explicitNulls.contains(0));
    Encode.property(g, "includeLayers", includeLayers, false);
    g.writeEndObject();
  }

  /** Builds {@link ConfigReadParams}. */
  public static final class Builder {
    private @Nullable String cwd;
    private @Nullable Boolean includeLayers;
    private long explicitNulls;

    private Builder() {}

    /** {@code cwd}: optional, nullable. */
    public Builder cwd(@Nullable String value) {
      cwd = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code includeLayers}: optional. */
    public Builder includeLayers(boolean value) {
      includeLayers = value;
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public ConfigReadParams build() {
      return new ConfigReadParams(
                  cwd,
                  includeLayers,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<ConfigReadParams> {
    Deserializer() {
      super(ConfigReadParams.class);
    }

    @Override
    ConfigReadParams decode(JsonParser p) {
      return ConfigReadParams.read(p);
    }
  }
}
