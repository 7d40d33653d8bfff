package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Wire type {@code ProviderSettingsPatch}. */
@JsonDeserialize(using = ProviderSettingsPatch.Deserializer.class)
@Generated("io.github.codexspring.generator")
public sealed interface ProviderSettingsPatch extends ProtocolValue permits ProviderSettingsPatch.CustomGateway, ProviderSettingsPatch.Bedrock, ProviderSettingsPatch.Gcp, ProviderSettingsPatch.Unrecognized {
  /** The value of {@code type} on the wire, empty if there is none. */
  String type();

  /** Decodes the value whose first token is the current one. */
  static ProviderSettingsPatch read(JsonParser p) {
    Tagged tagged = Tagged.read(p, "type");
    return switch (tagged.tag()) {
      case "customGateway" -> CustomGateway.readBody(tagged.body());
      case "bedrock" -> Bedrock.readBody(tagged.body());
      case "gcp" -> Gcp.readBody(tagged.body());
      default -> new Unrecognized(tagged.raw("type"));
    };
  }

  /**
   * {@code type} is {@code customGateway}.
   *
   * @param baseUrl optional, nullable
   * @param envKey optional, nullable
   * @param name optional
   * @param providerId optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record CustomGateway(@Nullable String baseUrl, @Nullable String envKey, @Nullable String name,
      @Nullable String providerId, ExplicitNulls explicitNulls) implements ProviderSettingsPatch {
    private static final String TYPE = "ProviderSettingsPatch.CustomGateway";

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
      String baseUrl = null;
      String envKey = null;
      String name = null;
      String providerId = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "baseUrl" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            baseUrl = jsonNull ? null : Decode.string(p, TYPE, "baseUrl");
          }
          case "envKey" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
            envKey = jsonNull ? null : Decode.string(p, TYPE, "envKey");
          }
          case "name" -> name = jsonNull ? null : Decode.string(p, TYPE, "name");
          case "providerId" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
            providerId = jsonNull ? null : Decode.string(p, TYPE, "providerId");
          }
          default -> p.skipChildren();
        }
      }
      return new CustomGateway(
                  baseUrl,
                  envKey,
                  name,
                  providerId,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "customGateway");
      Encode.property(g, "baseUrl", baseUrl, explicitNulls.contains(0));
      Encode.property(g, "envKey", envKey, explicitNulls.contains(1));
      Encode.property(g, "name", name, false);
      Encode.property(g, "providerId", providerId, explicitNulls.contains(2));
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "customGateway";
    }

    /** Builds {@link CustomGateway}. */
    public static final class Builder {
      private @Nullable String baseUrl;
      private @Nullable String envKey;
      private @Nullable String name;
      private @Nullable String providerId;
      private long explicitNulls;

      private Builder() {}

      /** {@code baseUrl}: optional, nullable. */
      public Builder baseUrl(@Nullable String value) {
        baseUrl = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /** {@code envKey}: optional, nullable. */
      public Builder envKey(@Nullable String value) {
        envKey = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
        return this;
      }

      /** {@code name}: optional. */
      public Builder name(String value) {
        name = Checks.notNull(value, TYPE, "name");
        return this;
      }

      /** {@code providerId}: optional, nullable. */
      public Builder providerId(@Nullable String value) {
        providerId = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public CustomGateway build() {
        return new CustomGateway(
                    baseUrl,
                    envKey,
                    name,
                    providerId,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * {@code type} is {@code bedrock}.
   *
   * @param providerId required
   * @param profile optional, nullable
   * @param region optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record Bedrock(BedrockProviderId providerId, @Nullable String profile, @Nullable String region,
      ExplicitNulls explicitNulls) implements ProviderSettingsPatch {
    private static final String TYPE = "ProviderSettingsPatch.Bedrock";

    public Bedrock {
      Checks.notNull(providerId, TYPE, "providerId");
    }

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
      BedrockProviderId providerId = null;
      String profile = null;
      String region = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "providerId" -> providerId = BedrockProviderId.fromWire(Decode.string(p, TYPE, "providerId"));
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
                  Decode.required(providerId, p, TYPE, "providerId"),
                  profile,
                  region,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "bedrock");
      g.writeName("providerId");
      Encode.enumeration(g, providerId, TYPE, "providerId");
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
      private @Nullable BedrockProviderId providerId;
      private @Nullable String profile;
      private @Nullable String region;
      private long explicitNulls;

      private Builder() {}

      /** {@code providerId}: required. */
      public Builder providerId(BedrockProviderId value) {
        providerId = Checks.notNull(value, TYPE, "providerId");
        return this;
      }

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
                    Checks.isSet(providerId, TYPE, "providerId"),
                    profile,
                    region,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * {@code type} is {@code gcp}.
   *
   * @param providerId required
   * @param credentialFile optional, nullable
   * @param location optional, nullable
   * @param projectId optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record Gcp(GcpProviderId providerId, @Nullable String credentialFile, @Nullable String location,
      @Nullable String projectId, ExplicitNulls explicitNulls) implements ProviderSettingsPatch {
    private static final String TYPE = "ProviderSettingsPatch.Gcp";

    public Gcp {
      Checks.notNull(providerId, TYPE, "providerId");
    }

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
      GcpProviderId providerId = null;
      String credentialFile = null;
      String location = null;
      String projectId = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "providerId" -> providerId = GcpProviderId.fromWire(Decode.string(p, TYPE, "providerId"));
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
                  Decode.required(providerId, p, TYPE, "providerId"),
                  credentialFile,
                  location,
                  projectId,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "gcp");
      g.writeName("providerId");
      Encode.enumeration(g, providerId, TYPE, "providerId");
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
      private @Nullable GcpProviderId providerId;
      private @Nullable String credentialFile;
      private @Nullable String location;
      private @Nullable String projectId;
      private long explicitNulls;

      private Builder() {}

      /** {@code providerId}: required. */
      public Builder providerId(GcpProviderId value) {
        providerId = Checks.notNull(value, TYPE, "providerId");
        return this;
      }

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
                    Checks.isSet(providerId, TYPE, "providerId"),
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
  record Unrecognized(JsonNode raw) implements ProviderSettingsPatch {
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
  final class Deserializer extends ProtocolDeserializer<ProviderSettingsPatch> {
    Deserializer() {
      super(ProviderSettingsPatch.class);
    }

    @Override
    ProviderSettingsPatch decode(JsonParser p) {
      return ProviderSettingsPatch.read(p);
    }
  }
}
