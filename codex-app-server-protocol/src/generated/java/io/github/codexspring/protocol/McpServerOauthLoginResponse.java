package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code mcpServer/oauth/login}.
 *
 * @param authorizationUrl required
 * @param loginId optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = McpServerOauthLoginResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record McpServerOauthLoginResponse(String authorizationUrl, @Nullable String loginId,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "McpServerOauthLoginResponse";

  public McpServerOauthLoginResponse {
    Checks.notNull(authorizationUrl, TYPE, "authorizationUrl");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static McpServerOauthLoginResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static McpServerOauthLoginResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static McpServerOauthLoginResponse readBody(JsonParser p) {
    String authorizationUrl = null;
    String loginId = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "authorizationUrl" -> authorizationUrl = Decode.string(p, TYPE, "authorizationUrl");
        case "loginId" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          loginId = jsonNull ? null : Decode.string(p, TYPE, "loginId");
        }
        default -> p.skipChildren();
      }
    }
    return new McpServerOauthLoginResponse(
                Decode.required(authorizationUrl, p, TYPE, "authorizationUrl"),
                loginId,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("authorizationUrl", authorizationUrl);
    Encode.property(g, "loginId", loginId, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link McpServerOauthLoginResponse}. */
  public static final class Builder {
    private @Nullable String authorizationUrl;
    private @Nullable String loginId;
    private long explicitNulls;

    private Builder() {}

    /** {@code authorizationUrl}: required. */
    public Builder authorizationUrl(String value) {
      authorizationUrl = Checks.notNull(value, TYPE, "authorizationUrl");
      return this;
    }

    /** {@code loginId}: optional, nullable. */
    public Builder loginId(@Nullable String value) {
      loginId = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public McpServerOauthLoginResponse build() {
      return new McpServerOauthLoginResponse(
                  Checks.isSet(authorizationUrl, TYPE, "authorizationUrl"),
                  loginId,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<McpServerOauthLoginResponse> {
    Deserializer() {
      super(McpServerOauthLoginResponse.class);
    }

    @Override
    McpServerOauthLoginResponse decode(JsonParser p) {
      return McpServerOauthLoginResponse.read(p);
    }
  }
}
