package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code account/gatewayOAuth/login}.
 *
 * @param prompt optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = GatewayOAuthLoginResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record GatewayOAuthLoginResponse(@Nullable GatewayOAuthPrompt prompt,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "GatewayOAuthLoginResponse";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static GatewayOAuthLoginResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static GatewayOAuthLoginResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static GatewayOAuthLoginResponse readBody(JsonParser p) {
    GatewayOAuthPrompt prompt = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "prompt" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          prompt = jsonNull ? null : GatewayOAuthPrompt.read(p);
        }
        default -> p.skipChildren();
      }
    }
    return new GatewayOAuthLoginResponse(
                prompt,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, "prompt", prompt, explicitNulls.contains(0));
    g.writeEndObject();
  }

  /** Builds {@link GatewayOAuthLoginResponse}. */
  public static final class Builder {
    private @Nullable GatewayOAuthPrompt prompt;
    private long explicitNulls;

    private Builder() {}

    /** {@code prompt}: optional, nullable. */
    public Builder prompt(@Nullable GatewayOAuthPrompt value) {
      prompt = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public GatewayOAuthLoginResponse build() {
      return new GatewayOAuthLoginResponse(
                  prompt,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<GatewayOAuthLoginResponse> {
    Deserializer() {
      super(GatewayOAuthLoginResponse.class);
    }

    @Override
    GatewayOAuthLoginResponse decode(JsonParser p) {
      return GatewayOAuthLoginResponse.read(p);
    }
  }
}
