package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code ProviderSettings}. */
@JsonDeserialize(using = ProviderSettings.Deserializer.class)
@Generated("io.github.codexspring.generator")
public sealed interface ProviderSettings extends ProtocolValue permits ProviderSettings.Openai, ProviderSettings.CustomGateway, ProviderSettings.Bedrock, ProviderSettings.Gcp, ProviderSettings.Unrecognized {
  /** The value of {@code type} on the wire, empty if there is none. */
  String type();

  /** Decodes the value whose first token is the current one. */
  static ProviderSettings read(JsonParser p) {
    Tagged tagged = Tagged.read(p, "type");
    return switch (tagged.tag()) {
      case "openai" -> Openai.readBody(tagged.body());
      case "customGateway" -> CustomGateway.readBody(tagged.body());
      case "bedrock" -> Bedrock.readBody(tagged.body());
      case "gcp" -> Gcp.readBody(tagged.body());
      default -> new Unrecognized(tagged.raw("type"));
    };
  }

  /**
   * {@code type} is {@code openai}.
   *
   */
  record Openai() implements ProviderSettings {
    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static Openai of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static Openai readBody(JsonParser p) {
      while (p.nextName() != null) {
        p.nextToken();
        p.skipChildren();
      }
      return new Openai();
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "openai");
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "openai";
    }

    /** Builds {@link Openai}. */
    public static final class Builder {
      private Builder() {}

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Openai build() {
        return new Openai();
      }
    }
  }

  /**
   * {@code type} is {@code customGateway}.
   *
   * @param auth required
   */
  record CustomGateway(GatewayAuth auth) implements ProviderSettings {
    private static final String TYPE = "ProviderSettings.CustomGateway";

    public CustomGateway {
      Checks.notNull(auth, TYPE, "auth");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static CustomGateway of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static CustomGateway readBody(JsonParser p) {
      GatewayAuth auth = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        p.nextToken();
        switch (jsonName) {
          case "auth" -> auth = GatewayAuth.read(p);
          default -> p.skipChildren();
        }
      }
      return new CustomGateway(
                  Decode.required(auth, p, TYPE, "auth"));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "customGateway");
      g.writeName("auth");
      auth.write(g);
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "customGateway";
    }

    /** Builds {@link CustomGateway}. */
    public static final class Builder {
      private @Nullable GatewayAuth auth;

      private Builder() {}

      /** {@code auth}: required. */
      public Builder auth(GatewayAuth value) {
        auth = Checks.notNull(value, TYPE, "auth");
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public CustomGateway build() {
        return new CustomGateway(
                    Checks.isSet(auth, TYPE, "auth"));
      }
    }
  }

  /**
   * {@code type} is {@code bedrock}.
   *
   * @param profile optional, nullable
   * @param region optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record Bedrock(@Nullable String profile, @Nullable String region,
      ExplicitNulls explicitNulls) implements ProviderSettings {
    private static final String TYPE = "ProviderSettings.Bedrock";

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static Bedrock of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static Bedrock readBody(JsonParser p) {
      String profile = null;
      String region = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "profile" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            profile = jsonNull ? null : Decode.string(p, TYPE, "profile");
          }
          case "region" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
            region = jsonNull ? null : Decode.string(p, TYPE, "region");
          }
          default -> p.skipChildren();
        }
      }
      return new Bedrock(
                  profile,
                  region,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "bedrock");
      Encode.property(g, "profile", profile, explicitNulls.contains(0));
      Encode.property(g, "region", region, explicitNulls.contains(1));
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "bedrock";
    }

    /** Builds {@link Bedrock}. */
    public static final class Builder {
      private @Nullable String profile;
      private @Nullable String region;
      private long explicitNulls;

      private Builder() {}

      /** {@code profile}: optional, nullable. */
      public Builder profile(@Nullable String value) {
        profile = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /** {@code region}: optional, nullable. */
      public Builder region(@Nullable String value) {
        region = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Bedrock build() {
        return new Bedrock(
                    profile,
                    region,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * {@code type} is {@code gcp}.
   *
   * @param credentialFile optional, nullable
   * @param location optional, nullable
   * @param projectId optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record Gcp(@Nullable String credentialFile, @Nullable String location, @Nullable String projectId,
      ExplicitNulls explicitNulls) implements ProviderSettings {
    private static final String TYPE = "ProviderSettings.Gcp";

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static Gcp of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static Gcp readBody(JsonParser p) {
      String credentialFile = null;
      String location = null;
      String projectId = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "credentialFile" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            credentialFile = jsonNull ? null : Decode.string(p, TYPE, "credentialFile");
          }
          case "location" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
            location = jsonNull ? null : Decode.string(p, TYPE, "location");
          }
          case "projectId" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
            projectId = jsonNull ? null : Decode.string(p, TYPE, "projectId");
          }
          default -> p.skipChildren();
        }
      }
      return new Gcp(
                  credentialFile,
                  location,
                  projectId,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "gcp");
      Encode.property(g, "credentialFile", credentialFile, explicitNulls.contains(0));
      Encode.property(g, "location", location, explicitNulls.contains(1));
      Encode.property(g, "projectId", projectId, explicitNulls.contains(2));
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "gcp";
    }

    /** Builds {@link Gcp}. */
    public static final class Builder {
      private @Nullable String credentialFile;
      private @Nullable String location;
      private @Nullable String projectId;
      private long explicitNulls;

      private Builder() {}

      /** {@code credentialFile}: optional, nullable. */
      public Builder credentialFile(@Nullable String value) {
        credentialFile = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /** {@code location}: optional, nullable. */
      public Builder location(@Nullable String value) {
        location = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
        return this;
      }

      /** {@code projectId}: optional, nullable. */
      public Builder projectId(@Nullable String value) {
        projectId = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Gcp build() {
        return new Gcp(
                    credentialFile,
                    location,
                    projectId,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * Any other variant.
   *
   * @param raw its JSON
   */
  record Unrecognized(JsonNode raw) implements ProviderSettings {
    @Override
    public void write(JsonGenerator g) {
      Trees.write(g, raw);
    }

    @Override
    public String type() {
      return Tagged.tagOf(raw, "type");
    }
  }

  /** Reads this type for a mapper. */
  final class Deserializer extends ProtocolDeserializer<ProviderSettings> {
    Deserializer() {
      super(ProviderSettings.class);
    }

    @Override
    ProviderSettings decode(JsonParser p) {
      return ProviderSettings.read(p);
    }
  }
}
