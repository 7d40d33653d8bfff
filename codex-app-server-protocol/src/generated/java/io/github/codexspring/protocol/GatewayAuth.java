package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code GatewayAuth}. */
@JsonDeserialize(using = GatewayAuth.Deserializer.class)
@Generated("io.github.codexspring.generator")
public sealed interface GatewayAuth extends ProtocolValue permits GatewayAuth.None, GatewayAuth.EnvironmentVariable, GatewayAuth.ExternallyConfigured, GatewayAuth.Unrecognized {
  /** The value of {@code mode} on the wire, empty if there is none. */
  String mode();

  /** Decodes the value whose first token is the current one. */
  static GatewayAuth read(JsonParser p) {
    Tagged tagged = Tagged.read(p, "mode");
    return switch (tagged.tag()) {
      case "none" -> None.readBody(tagged.body());
      case "environmentVariable" -> EnvironmentVariable.readBody(tagged.body());
      case "externallyConfigured" -> ExternallyConfigured.readBody(tagged.body());
      default -> new Unrecognized(tagged.raw("mode"));
    };
  }

  /**
   * {@code mode} is {@code none}.
   *
   */
  record None() implements GatewayAuth {
    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static None of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static None readBody(JsonParser p) {
      while (p.nextName() != null) {
        p.nextToken();
        p.skipChildren();
      }
      return new None();
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("mode", "none");
      g.writeEndObject();
    }

    @Override
    public String mode() {
      return "none";
    }

    /** Builds {@link None}. */
    public static final class Builder {
      private Builder() {}

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public None build() {
        return new None();
      }
    }
  }

  /**
   * {@code mode} is {@code environmentVariable}.
   *
   * @param envKey required
   */
  record EnvironmentVariable(String envKey) implements GatewayAuth {
    private static final String TYPE = "GatewayAuth.EnvironmentVariable";

    public EnvironmentVariable {
      Checks.notNull(envKey, TYPE, "envKey");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static EnvironmentVariable of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static EnvironmentVariable readBody(JsonParser p) {
      String envKey = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        p.nextToken();
        switch (jsonName) {
          case "envKey" -> envKey = Decode.string(p, TYPE, "envKey");
          default -> p.skipChildren();
        }
      }
      return new EnvironmentVariable(
                  Decode.required(envKey, p, TYPE, "envKey"));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("mode", "environmentVariable");
      g.writeStringProperty("envKey", envKey);
      g.writeEndObject();
    }

    @Override
    public String mode() {
      return "environmentVariable";
    }

    /** Builds {@link EnvironmentVariable}. */
    public static final class Builder {
      private @Nullable String envKey;

      private Builder() {}

      /** {@code envKey}: required. */
      public Builder envKey(String value) {
        envKey = Checks.notNull(value, TYPE, "envKey");
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public EnvironmentVariable build() {
        return new EnvironmentVariable(
                    Checks.isSet(envKey, TYPE, "envKey"));
      }
    }
  }

  /**
   * {@code mode} is {@code externallyConfigured}.
   *
   * @param envKey optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record ExternallyConfigured(@Nullable String envKey,
      ExplicitNulls explicitNulls) implements GatewayAuth {
    private static final String TYPE = "GatewayAuth.ExternallyConfigured";

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static ExternallyConfigured of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static ExternallyConfigured readBody(JsonParser p) {
      String envKey = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "envKey" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            envKey = jsonNull ? null : Decode.string(p, TYPE, "envKey");
          }
          default -> p.skipChildren();
        }
      }
      return new ExternallyConfigured(
                  envKey,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("mode", "externallyConfigured");
      Encode.property(g, "envKey", envKey, explicitNulls.contains(0));
      g.writeEndObject();
    }

    @Override
    public String mode() {
      return "externallyConfigured";
    }

    /** Builds {@link ExternallyConfigured}. */
    public static final class Builder {
      private @Nullable String envKey;
      private long explicitNulls;

      private Builder() {}

      /** {@code envKey}: optional, nullable. */
      public Builder envKey(@Nullable String value) {
        envKey = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public ExternallyConfigured build() {
        return new ExternallyConfigured(
                    envKey,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * Any other variant.
   *
   * @param raw its JSON
   */
  record Unrecognized(JsonNode raw) implements GatewayAuth {
    @Override
    public void write(JsonGenerator g) {
      Trees.write(g, raw);
    }

    @Override
    public String mode() {
      return Tagged.tagOf(raw, "mode");
    }
  }

  /** Reads this type for a mapper. */
  final class Deserializer extends ProtocolDeserializer<GatewayAuth> {
    Deserializer() {
      super(GatewayAuth.class);
    }

    @Override
    GatewayAuth decode(JsonParser p) {
      return GatewayAuth.read(p);
    }
  }
}
