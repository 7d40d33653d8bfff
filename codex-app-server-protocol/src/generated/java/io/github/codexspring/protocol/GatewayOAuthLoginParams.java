package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code account/gatewayOAuth/login}.
 *
 * @param deviceAuth optional
 * @param modelProvider optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = GatewayOAuthLoginParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record GatewayOAuthLoginParams(@Nullable Boolean deviceAuth, @Nullable String modelProvider,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "GatewayOAuthLoginParams";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static GatewayOAuthLoginParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static GatewayOAuthLoginParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static GatewayOAuthLoginParams readBody(JsonParser p) {
    Boolean deviceAuth = null;
    String modelProvider = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "deviceAuth" -> deviceAuth = jsonNull ? null : Decode.bool(p, TYPE, "deviceAuth");
        case "modelProvider" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          modelProvider = jsonNull ? null : Decode.string(p, TYPE, "modelProvider");
        }
        default -> p.skipChildren();
      }
    }
    return new GatewayOAuthLoginParams(
                deviceAuth,
                modelProvider,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, "deviceAuth", deviceAuth, false);
    Encode.property(g, "modelProvider", modelProvider, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link GatewayOAuthLoginParams}. */
  public static final class Builder {
    private @Nullable Boolean deviceAuth;
    private @Nullable String modelProvider;
    private long explicitNulls;

    private Builder() {}

    /** {@code deviceAuth}: optional. */
    public Builder deviceAuth(boolean value) {
      deviceAuth = value;
      return this;
    }

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
    public GatewayOAuthLoginParams build() {
      return new GatewayOAuthLoginParams(
                  deviceAuth,
                  modelProvider,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<GatewayOAuthLoginParams> {
    Deserializer() {
      super(GatewayOAuthLoginParams.class);
    }

    @Override
    GatewayOAuthLoginParams decode(JsonParser p) {
      return GatewayOAuthLoginParams.read(p);
    }
  }
}
