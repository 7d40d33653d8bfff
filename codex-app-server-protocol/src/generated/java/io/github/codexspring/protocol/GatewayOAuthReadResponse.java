package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code account/gatewayOAuth/read}.
 *
 * @param providerId required
 * @param providerName required
 * @param required required
 * @param error optional, nullable
 * @param status optional, nullable
 * @param supportsDeviceAuth optional
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = GatewayOAuthReadResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record GatewayOAuthReadResponse(String providerId, String providerName, boolean required,
    @Nullable String error, @Nullable GatewayOAuthStatus status,
    @Nullable Boolean supportsDeviceAuth, ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "GatewayOAuthReadResponse";

  public GatewayOAuthReadResponse {
    Checks.notNull(providerId, TYPE, "providerId");
    Checks.notNull(providerName, TYPE, "providerName");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static GatewayOAuthReadResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static GatewayOAuthReadResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static GatewayOAuthReadResponse readBody(JsonParser p) {
    String providerId = null;
    String providerName = null;
    Boolean required = null;
    String error = null;
    GatewayOAuthStatus status = null;
    Boolean supportsDeviceAuth = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "providerId" -> providerId = Decode.string(p, TYPE, "providerId");
        case "providerName" -> providerName = Decode.string(p, TYPE, "providerName");
        case "required" -> required = Decode.bool(p, TYPE, "required");
        case "error" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          error = jsonNull ? null : Decode.string(p, TYPE, "error");
        }
        case "status" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          status = jsonNull ? null : GatewayOAuthStatus.fromWire(Decode.string(p, TYPE, "status"));
        }
        case "supportsDeviceAuth" -> supportsDeviceAuth = jsonNull ? null : Decode.bool(p, TYPE, "supportsDeviceAuth");
        default -> p.skipChildren();
      }
    }
    return new GatewayOAuthReadResponse(
                Decode.required(providerId, p, TYPE, "providerId"),
                Decode.required(providerName, p, TYPE, "providerName"),
                Decode.required(required, p, TYPE, "required"),
                error,
                status,
                supportsDeviceAuth,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("providerId", providerId);
    g.writeStringProperty("providerName", providerName);
    g.writeBooleanProperty("required", required);
    Encode.property(g, "error", error, explicitNulls.contains(0));
    Encode.property(g, TYPE, "status", status, explicitNulls.contains(1));
    Encode.property(g, "supportsDeviceAuth", supportsDeviceAuth, false);
    g.writeEndObject();
  }

  /** Builds {@link GatewayOAuthReadResponse}. */
  public static final class Builder {
    private @Nullable String providerId;
    private @Nullable String providerName;
    private @Nullable Boolean required;
    private @Nullable String error;
    private @Nullable GatewayOAuthStatus status;
    private @Nullable Boolean supportsDeviceAuth;
    private long explicitNulls;

    private Builder() {}

    /** {@code providerId}: required. */
    public Builder providerId(String value) {
      providerId = Checks.notNull(value, TYPE, "providerId");
      return this;
    }

    /** {@code providerName}: required. */
    public Builder providerName(String value) {
      providerName = Checks.notNull(value, TYPE, "providerName");
      return this;
    }

    /** {@code required}: required. */
    public Builder required(boolean value) {
      required = value;
      return this;
    }

    /** {@code error}: optional, nullable. */
    public Builder error(@Nullable String value) {
      error = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code status}: optional, nullable. */
    public Builder status(@Nullable GatewayOAuthStatus value) {
      status = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code supportsDeviceAuth}: optional. */
    public Builder supportsDeviceAuth(boolean value) {
      supportsDeviceAuth = value;
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public GatewayOAuthReadResponse build() {
      return new GatewayOAuthReadResponse(
                  Checks.isSet(providerId, TYPE, "providerId"),
                  Checks.isSet(providerName, TYPE, "providerName"),
                  Checks.isSet(required, TYPE, "required"),
                  error,
                  status,
                  supportsDeviceAuth,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<GatewayOAuthReadResponse> {
    Deserializer() {
      super(GatewayOAuthReadResponse.class);
    }

    @Override
    GatewayOAuthReadResponse decode(JsonParser p) {
      return GatewayOAuthReadResponse.read(p);
    }
  }
}
