package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code account/gatewayOAuth/read}.
 *
 * @param modelProvider optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = GatewayOAuthReadParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record GatewayOAuthReadParams(@Nullable String modelProvider,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "GatewayOAuthReadParams";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static GatewayOAuthReadParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static GatewayOAuthReadParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static GatewayOAuthReadParams readBody(JsonParser p) {
    String modelProvider = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "modelProvider" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          modelProvider = jsonNull ? null : Decode.string(p, TYPE, "modelProvider");
        }
        default -> p.skipChildren();
      }
    }
    return new GatewayOAuthReadParams(
                modelProvider,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, "modelProvider", modelProvider, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link GatewayOAuthReadParams}. */
  public static final class Builder {
    private @Nullable String modelProvider;
    private long explicitNulls;

    private Builder() {}

    /** {@code modelProvider}: optional, nullable. */
    public Builder modelProvider(@Nullable String value) {
      modelProvider = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public GatewayOAuthReadParams build() {
      return new GatewayOAuthReadParams(
                  modelProvider,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<GatewayOAuthReadParams> {
    Deserializer() {
      super(GatewayOAuthReadParams.class);
    }

    @Override
    GatewayOAuthReadParams decode(JsonParser p) {
      return GatewayOAuthReadParams.read(p);
    }
  }
}
