package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Result of {@code account/gatewayOAuth/cancel}.
 *
 */
@JsonDeserialize(using = GatewayOAuthCancelResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record GatewayOAuthCancelResponse() implements ProtocolValue {
  private static final String TYPE = "GatewayOAuthCancelResponse";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static GatewayOAuthCancelResponse of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static GatewayOAuthCancelResponse read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static GatewayOAuthCancelResponse readBody(JsonParser p) {
    while (p.nextName() != null) {
      p.nextToken();
      p.skipChildren();
    }
    return new GatewayOAuthCancelResponse();
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeEndObject();
  }

  /** Builds {@link GatewayOAuthCancelResponse}. */
  public static final class Builder {
    private Builder() {}

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public GatewayOAuthCancelResponse build() {
      return new GatewayOAuthCancelResponse();
    }
  }

  static final class Deserializer extends ProtocolDeserializer<GatewayOAuthCancelResponse> {
    Deserializer() {
      super(GatewayOAuthCancelResponse.class);
    }

    @Override
    GatewayOAuthCancelResponse decode(JsonParser p) {
      return GatewayOAuthCancelResponse.read(p);
    }
  }
}
