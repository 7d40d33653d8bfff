package io.github.codexspring.protocol;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code OtelExporter}. */
@JsonDeserialize(using = OtelExporter.Deserializer.class)
@Generated("io.github.codexspring.generator")
public sealed interface OtelExporter extends ProtocolValue permits OtelExporter.Literal, OtelExporter.OtlpHttp, OtelExporter.OtlpGrpc, OtelExporter.Unrecognized {
  /** {@code none}. */
  OtelExporter NONE = Literal.NONE;

  /** {@code statsig}. */
  OtelExporter STATSIG = Literal.STATSIG;

  /** Decodes the value whose first token is the current one. */
  static OtelExporter read(JsonParser p) {
    if (p.currentToken() == JsonToken.VALUE_STRING) {
      return switch (p.getString()) {
        case "none" -> NONE;
        case "statsig" -> STATSIG;
        default -> new Unrecognized(Trees.read(p));
      };
    }
    JsonNode raw = Trees.read(p);
    if (raw.has("otlp-http")) {
      return OtlpHttp.readBody(Tagged.parser(raw.get("otlp-http")));
    }
    if (raw.has("otlp-grpc")) {
      return OtlpGrpc.readBody(Tagged.parser(raw.get("otlp-grpc")));
    }
    return new Unrecognized(raw);
  }

  /** The variants that are plain strings. */
  enum Literal implements OtelExporter {
    /** {@code none}. */
    NONE("none"),

    /** {@code statsig}. */
    STATSIG("statsig");

    private final String wireName;

    Literal(String wireName) {
      this.wireName = wireName;
    }

    /** The value on the wire. */
    public String wireName() {
      return wireName;
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeString(wireName);
    }
  }

  /**
   * An object with the key {@code otlp-http}.
   *
   * @param endpoint required
   * @param headers required
   * @param protocol required
   * @param tls optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record OtlpHttp(String endpoint, Map<String, String> headers, OtelHttpProtocol protocol,
      @Nullable OtelTlsConfig tls, ExplicitNulls explicitNulls) implements OtelExporter {
    private static final String TYPE = "OtelExporter.OtlpHttp";

    public OtlpHttp {
      Checks.notNull(endpoint, TYPE, "endpoint");
      Checks.notNull(headers, TYPE, "headers");
      headers = Checks.copy(headers);
      Checks.notNull(protocol, TYPE, "protocol");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static OtlpHttp of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static OtlpHttp readBody(JsonParser p) {
      Decode.startObject(p, TYPE);
      String endpoint = null;
      Map<String, String> headers = null;
      OtelHttpProtocol protocol = null;
      OtelTlsConfig tls = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "endpoint" -> endpoint = Decode.string(p, TYPE, "endpoint");
          case "headers" -> {
            Decode.startObject(p, TYPE, "headers");
            Map<String, String> json = new LinkedHashMap<>();
            for (String jsonKey = p.nextName(); jsonKey != null; jsonKey = p.nextName()) {
              p.nextToken();
              json.put(jsonKey, Decode.string(p, TYPE, "headers"));
            }
            headers = json;
          }
          case "protocol" -> protocol = OtelHttpProtocol.fromWire(Decode.string(p, TYPE, "protocol"));
          case "tls" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            tls = jsonNull ? null : OtelTlsConfig.read(p);
          }
          default -> p.skipChildren();
        }
      }
      return new OtlpHttp(
                  Decode.required(endpoint, p, TYPE, "endpoint"),
                  Decode.required(headers, p, TYPE, "headers"),
                  Decode.required(protocol, p, TYPE, "protocol"),
                  tls,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeName("otlp-http");
      g.writeStartObject();
      g.writeStringProperty("endpoint", endpoint);
      g.writeName("headers");
      g.writeStartObject();
      for (Map.Entry<String, String> jsonEntry : headers.entrySet()) {
        g.writeName(jsonEntry.getKey());
        g.writeString(jsonEntry.getValue());
      }
      g.writeEndObject();
      g.writeName("protocol");
      Encode.enumeration(g, protocol, TYPE, "protocol");
      Encode.property(g, "tls", tls, explicitNulls.contains(0));
      g.writeEndObject();
      g.writeEndObject();
    }

    /** Builds {@link OtlpHttp}. */
    public static final class Builder {
      private @Nullable String endpoint;
      private @Nullable Map<String, String> headers;
      private @Nullable OtelHttpProtocol protocol;
      private @Nullable OtelTlsConfig tls;
      private long explicitNulls;

      private Builder() {}

      /** {@code endpoint}: required. */
      public Builder endpoint(String value) {
        endpoint = Checks.notNull(value, TYPE, "endpoint");
        return this;
      }

      /** {@code headers}: required. */
      public Builder headers(Map<String, String> value) {
        headers = Checks.notNull(value, TYPE, "headers");
        return this;
      }

      /** {@code protocol}: required. */
      public Builder protocol(OtelHttpProtocol value) {
        protocol = Checks.notNull(value, TYPE, "protocol");
        return this;
      }

      /** {@code tls}: optional, nullable. */
      public Builder tls(@Nullable OtelTlsConfig value) {
        tls = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public OtlpHttp build() {
        return new OtlpHttp(
                    Checks.isSet(endpoint, TYPE, "endpoint"),
                    Checks.isSet(headers, TYPE, "headers"),
                    Checks.isSet(protocol, TYPE, "protocol"),
                    tls,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * An object with the key {@code otlp-grpc}.
   *
   * @param endpoint required
   * @param headers required
   * @param tls optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record OtlpGrpc(String endpoint, Map<String, String> headers, @Nullable OtelTlsConfig tls,
      ExplicitNulls explicitNulls) implements OtelExporter {
    private static final String TYPE = "OtelExporter.OtlpGrpc";

    public OtlpGrpc {
      Checks.notNull(endpoint, TYPE, "endpoint");
      Checks.notNull(headers, TYPE, "headers");
      headers = Checks.copy(headers);
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static OtlpGrpc of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static OtlpGrpc readBody(JsonParser p) {
      Decode.startObject(p, TYPE);
      String endpoint = null;
      Map<String, String> headers = null;
      OtelTlsConfig tls = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "endpoint" -> endpoint = Decode.string(p, TYPE, "endpoint");
          case "headers" -> {
            Decode.startObject(p, TYPE, "headers");
            Map<String, String> json = new LinkedHashMap<>();
            for (String jsonKey = p.nextName(); jsonKey != null; jsonKey = p.nextName()) {
              p.nextToken();
              json.put(jsonKey, Decode.string(p, TYPE, "headers"));
            }
            headers = json;
          }
          case "tls" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            tls = jsonNull ? null : OtelTlsConfig.read(p);
          }
          default -> p.skipChildren();
        }
      }
      return new OtlpGrpc(
                  Decode.required(endpoint, p, TYPE, "endpoint"),
                  Decode.required(headers, p, TYPE, "headers"),
                  tls,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeName("otlp-grpc");
      g.writeStartObject();
      g.writeStringProperty("endpoint", endpoint);
      g.writeName("headers");
      g.writeStartObject();
      for (Map.Entry<String, String> jsonEntry : headers.entrySet()) {
        g.writeName(jsonEntry.getKey());
        g.writeString(jsonEntry.getValue());
      }
      g.writeEndObject();
      Encode.property(g, "tls", tls, explicitNulls.contains(0));
      g.writeEndObject();
      g.writeEndObject();
    }

    /** Builds {@link OtlpGrpc}. */
    public static final class Builder {
      private @Nullable String endpoint;
      private @Nullable Map<String, String> headers;
      private @Nullable OtelTlsConfig tls;
      private long explicitNulls;

      private Builder() {}

      /** {@code endpoint}: required. */
      public Builder endpoint(String value) {
        endpoint = Checks.notNull(value, TYPE, "endpoint");
        return this;
      }

      /** {@code headers}: required. */
      public Builder headers(Map<String, String> value) {
        headers = Checks.notNull(value, TYPE, "headers");
        return this;
      }

      /** {@code tls}: optional, nullable. */
      public Builder tls(@Nullable OtelTlsConfig value) {
        tls = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public OtlpGrpc build() {
        return new OtlpGrpc(
                    Checks.isSet(endpoint, TYPE, "endpoint"),
                    Checks.isSet(headers, TYPE, "headers"),
                    tls,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * Any other value.
   *
   * @param raw its JSON
   */
  record Unrecognized(JsonNode raw) implements OtelExporter {
    @Override
    public void write(JsonGenerator g) {
      Trees.write(g, raw);
    }
  }

  /** Reads this type for a mapper. */
  final class Deserializer extends ProtocolDeserializer<OtelExporter> {
    Deserializer() {
      super(OtelExporter.class);
    }

    @Override
    OtelExporter decode(JsonParser p) {
      return OtelExporter.read(p);
    }
  }
}
