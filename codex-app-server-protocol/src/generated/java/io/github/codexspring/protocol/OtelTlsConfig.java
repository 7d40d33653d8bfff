package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code OtelTlsConfig}.
 *
 * @param caCertificate {@code ca-certificate}; optional, nullable
 * @param clientCertificate {@code client-certificate}; optional, nullable
 * @param clientPrivateKey {@code client-private-key}; optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = OtelTlsConfig.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record OtelTlsConfig(@Nullable String caCertificate, @Nullable String clientCertificate,
    @Nullable String clientPrivateKey, ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "OtelTlsConfig";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static OtelTlsConfig of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static OtelTlsConfig read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static OtelTlsConfig readBody(JsonParser p) {
    String caCertificate = null;
    String clientCertificate = null;
    String clientPrivateKey = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "ca-certificate" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          caCertificate = jsonNull ? null : Decode.string(p, TYPE, "ca-certificate");
        }
        case "client-certificate" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          clientCertificate = jsonNull ? null : Decode.string(p, TYPE, "client-certificate");
        }
        case "client-private-key" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          clientPrivateKey = jsonNull ? null : Decode.string(p, TYPE, "client-private-key");
        }
        default -> p.skipChildren();
      }
    }
    return new OtelTlsConfig(
                caCertificate,
                clientCertificate,
                clientPrivateKey,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    Encode.property(g, "ca-certificate", caCertificate, explicitNulls.contains(0));
    Encode.property(g, "client-certificate", clientCertificate, explicitNulls.contains(1));
    Encode.property(g, "client-private-key", clientPrivateKey, explicitNulls.contains(2));
    g.writeEndObject();
  }

  /** Builds {@link OtelTlsConfig}. */
  public static final class Builder {
    private @Nullable String caCertificate;
    private @Nullable String clientCertificate;
    private @Nullable String clientPrivateKey;
    private long explicitNulls;

    private Builder() {}

    /** {@code ca-certificate}: optional, nullable. */
    public Builder caCertificate(@Nullable String value) {
      caCertificate = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code client-certificate}: optional, nullable. */
    public Builder clientCertificate(@Nullable String value) {
      clientCertificate = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code client-private-key}: optional, nullable. */
    public Builder clientPrivateKey(@Nullable String value) {
      clientPrivateKey = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public OtelTlsConfig build() {
      return new OtelTlsConfig(
                  caCertificate,
                  clientCertificate,
                  clientPrivateKey,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<OtelTlsConfig> {
    Deserializer() {
      super(OtelTlsConfig.class);
    }

    @Override
    OtelTlsConfig decode(JsonParser p) {
      return OtelTlsConfig.read(p);
    }
  }
}
