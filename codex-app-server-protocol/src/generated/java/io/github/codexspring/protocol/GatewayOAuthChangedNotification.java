package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code account/gatewayOAuth/changed}.
 *
 * @param providerId required
 * @param status required
 * @param authUrl optional, nullable
 * @param error optional, nullable
 * @param loginId optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = GatewayOAuthChangedNotification.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record GatewayOAuthChangedNotification(String providerId, GatewayOAuthStatus status,
    @Nullable String authUrl, @Nullable String error, @Nullable String loginId,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "GatewayOAuthChangedNotification";

  public GatewayOAuthChangedNotification {
    Checks.notNull(providerId, TYPE, "providerId");
    Checks.notNull(status, TYPE, "status");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static GatewayOAuthChangedNotification of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static GatewayOAuthChangedNotification read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static GatewayOAuthChangedNotification readBody(JsonParser p) {
    String providerId = null;
    GatewayOAuthStatus status = null;
    String authUrl = null;
    String error = null;
    String loginId = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "providerId" -> providerId = Decode.string(p, TYPE, "providerId");
        case "status" -> status = GatewayOAuthStatus.fromWire(Decode.string(p, TYPE, "status"));
        case "authUrl" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          authUrl = jsonNull ? null : Decode.string(p, TYPE, "authUrl");
        }
        case "error" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          error = jsonNull ? null : Decode.string(p, TYPE, "error");
        }
        case "loginId" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          loginId = jsonNull ? null : Decode.string(p, TYPE, "loginId");
        }
        default -> p.skipChildren();
      }
    }
    return new GatewayOAuthChangedNotification(
                Decode.required(providerId, p, TYPE, "providerId"),
                Decode.required(status, p, TYPE, "status"),
                authUrl,
                error,
                loginId,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("providerId", providerId);
    g.writeName("status");
    Encode.enumeration(g, status, TYPE, "status");
    Encode.property(g, "authUrl", authUrl, explicitNulls.contains(0));
    Encode.property(g, "error", error, explicitNulls.contains(1));
    Encode.property(g, "loginId", loginId, explicitNulls.contains(2));
    g.writeEndObject();
  }

  @Override
  public String toString() {
    return "GatewayOAuthChangedNotification[" + "providerId=" + providerId + ", " + "status=" + status + ", " + "authUrl=" + "***" + ", " + "error=" + error + ", " + "loginId=" + loginId + "]";
  }

  /** Builds {@link GatewayOAuthChangedNotification}. */
  public static final class Builder {
    private @Nullable String providerId;
    private @Nullable GatewayOAuthStatus status;
    private @Nullable String authUrl;
    private @Nullable String error;
    private @Nullable String loginId;
    private long explicitNulls;

    private Builder() {}

    /** {@code providerId}: required. */
    public Builder providerId(String value) {
      providerId = Checks.notNull(value, TYPE, "providerId");
      return this;
    }

    /** {@code status}: required. */
    public Builder status(GatewayOAuthStatus value) {
      status = Checks.notNull(value, TYPE, "status");
      return this;
    }

    /** {@code authUrl}: optional, nullable. */
    public Builder authUrl(@Nullable String value) {
      authUrl = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code error}: optional, nullable. */
    public Builder error(@Nullable String value) {
      error = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code loginId}: optional, nullable. */
    public Builder loginId(@Nullable String value) {
      loginId = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public GatewayOAuthChangedNotification build() {
      return new GatewayOAuthChangedNotification(
                  Checks.isSet(providerId, TYPE, "providerId"),
                  Checks.isSet(status, TYPE, "status"),
                  authUrl,
                  error,
                  loginId,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<GatewayOAuthChangedNotification> {
    Deserializer() {
      super(GatewayOAuthChangedNotification.class);
    }

    @Override
    GatewayOAuthChangedNotification decode(JsonParser p) {
      return GatewayOAuthChangedNotification.read(p);
    }
  }
}
