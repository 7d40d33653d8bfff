package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Parameters of {@code account/login/start}. */
@JsonDeserialize(using = LoginAccountParams.Deserializer.class)
@Generated("io.github.codexspring.generator")
public sealed interface LoginAccountParams extends ProtocolValue permits LoginAccountParams.ApiKey, LoginAccountParams.Chatgpt, LoginAccountParams.ChatgptDeviceCode, LoginAccountParams.ChatgptAuthTokens, LoginAccountParams.AmazonBedrock, LoginAccountParams.AmazonBedrockAccessKeys, LoginAccountParams.Unrecognized {
  /** The value of {@code type} on the wire, empty if there is none. */
  String type();

  /** Decodes the value whose first token is the current one. */
  static LoginAccountParams read(JsonParser p) {
    Tagged tagged = Tagged.read(p, "type");
    return switch (tagged.tag()) {
      case "apiKey" -> ApiKey.readBody(tagged.body());
      case "chatgpt" -> Chatgpt.readBody(tagged.body());
      case "chatgptDeviceCode" -> ChatgptDeviceCode.readBody(tagged.body());
      case "chatgptAuthTokens" -> ChatgptAuthTokens.readBody(tagged.body());
      case "amazonBedrock" -> AmazonBedrock.readBody(tagged.body());
      case "amazonBedrockAccessKeys" -> AmazonBedrockAccessKeys.readBody(tagged.body());
      default -> new Unrecognized(tagged.raw("type"));
    };
  }

  /**
   * {@code type} is {@code apiKey}.
   *
   * @param apiKey required
   */
  record ApiKey(String apiKey) implements LoginAccountParams {
    private static final String TYPE = "LoginAccountParams.ApiKey";

    public ApiKey {
      Checks.notNull(apiKey, TYPE, "apiKey");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static ApiKey of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static ApiKey readBody(JsonParser p) {
      String apiKey = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        p.nextToken();
        switch (jsonName) {
          case "apiKey" -> apiKey = Decode.string(p, TYPE, "apiKey");
          default -> p.skipChildren();
        }
      }
      return new ApiKey(
                  Decode.required(apiKey, p, TYPE, "apiKey"));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "apiKey");
      g.writeStringProperty("apiKey", apiKey);
      g.writeEndObject();
    }

    @Override
    public String toString() {
      return "ApiKey[" + "apiKey=" + "***" + "]";
    }

    @Override
    public String type() {
      return "apiKey";
    }

    /** Builds {@link ApiKey}. */
    public static final class Builder {
      private @Nullable String apiKey;

      private Builder() {}

      /** {@code apiKey}: required. */
      public Builder apiKey(String value) {
        apiKey = Checks.notNull(value, TYPE, "apiKey");
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public ApiKey build() {
        return new ApiKey(
                    Checks.isSet(apiKey, TYPE, "apiKey"));
      }
    }
  }

  /**
   * {@code type} is {@code chatgpt}.
   *
   * @param appBrand optional, nullable
   * @param codexStreamlinedLogin optional
   * @param useHostedLoginSuccessPage optional
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record Chatgpt(@Nullable LoginAppBrand appBrand, @Nullable Boolean codexStreamlinedLogin,
      @Nullable Boolean useHostedLoginSuccessPage,
      ExplicitNulls explicitNulls) implements LoginAccountParams {
    private static final String TYPE = "LoginAccountParams.Chatgpt";

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static Chatgpt of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static Chatgpt readBody(JsonParser p) {
      LoginAppBrand appBrand = null;
      Boolean codexStreamlinedLogin = null;
      Boolean useHostedLoginSuccessPage = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "appBrand" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            appBrand = jsonNull ? null : LoginAppBrand.fromWire(Decode.string(p, TYPE, "appBrand"));
          }
          case "codexStreamlinedLogin" -> codexStreamlinedLogin = jsonNull ? null : Decode.bool(p, TYPE, "codexStreamlinedLogin");
          case "useHostedLoginSuccessPage" -> useHostedLoginSuccessPage = jsonNull ? null : Decode.bool(p, TYPE, "useHostedLoginSuccessPage");
          default -> p.skipChildren();
        }
      }
      return new Chatgpt(
                  appBrand,
                  codexStreamlinedLogin,
                  useHostedLoginSuccessPage,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "chatgpt");
      Encode.property(g, TYPE, "appBrand", appBrand, explicitNulls.contains(0));
      Encode.property(g, "codexStreamlinedLogin", codexStreamlinedLogin, false);
      Encode.property(g, "useHostedLoginSuccessPage", useHostedLoginSuccessPage, false);
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "chatgpt";
    }

    /** Builds {@link Chatgpt}. */
    public static final class Builder {
      private @Nullable LoginAppBrand appBrand;
      private @Nullable Boolean codexStreamlinedLogin;
      private @Nullable Boolean useHostedLoginSuccessPage;
      private long explicitNulls;

      private Builder() {}

      /** {@code appBrand}: optional, nullable. */
      public Builder appBrand(@Nullable LoginAppBrand value) {
        appBrand = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /** {@code codexStreamlinedLogin}: optional. */
      public Builder codexStreamlinedLogin(boolean value) {
        codexStreamlinedLogin = value;
        return this;
      }

      /** {@code useHostedLoginSuccessPage}: optional. */
      public Builder useHostedLoginSuccessPage(boolean value) {
        useHostedLoginSuccessPage = value;
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Chatgpt build() {
        return new Chatgpt(
                    appBrand,
                    codexStreamlinedLogin,
                    useHostedLoginSuccessPage,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * {@code type} is {@code chatgptDeviceCode}.
   *
   */
  record ChatgptDeviceCode() implements LoginAccountParams {
    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static ChatgptDeviceCode of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static ChatgptDeviceCode readBody(JsonParser p) {
      while (p.nextName() != null) {
        p.nextToken();
        p.skipChildren();
      }
      return new ChatgptDeviceCode();
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "chatgptDeviceCode");
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "chatgptDeviceCode";
    }

    /** Builds {@link ChatgptDeviceCode}. */
    public static final class Builder {
      private Builder() {}

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public ChatgptDeviceCode build() {
        return new ChatgptDeviceCode();
      }
    }
  }

  /**
   * {@code type} is {@code chatgptAuthTokens}.
   *
   * @param accessToken required
   * @param chatgptAccountId required
   * @param chatgptPlanType optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record ChatgptAuthTokens(String accessToken, String chatgptAccountId,
      @Nullable String chatgptPlanType, ExplicitNulls explicitNulls) implements LoginAccountParams {
    private static final String TYPE = "LoginAccountParams.ChatgptAuthTokens";

    public ChatgptAuthTokens {
      Checks.notNull(accessToken, TYPE, "accessToken");
      Checks.notNull(chatgptAccountId, TYPE, "chatgptAccountId");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static ChatgptAuthTokens of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static ChatgptAuthTokens readBody(JsonParser p) {
      String accessToken = null;
      String chatgptAccountId = null;
      String chatgptPlanType = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "accessToken" -> accessToken = Decode.string(p, TYPE, "accessToken");
          case "chatgptAccountId" -> chatgptAccountId = Decode.string(p, TYPE, "chatgptAccountId");
          case "chatgptPlanType" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            chatgptPlanType = jsonNull ? null : Decode.string(p, TYPE, "chatgptPlanType");
          }
          default -> p.skipChildren();
        }
      }
      return new ChatgptAuthTokens(
                  Decode.required(accessToken, p, TYPE, "accessToken"),
                  Decode.required(chatgptAccountId, p, TYPE, "chatgptAccountId"),
                  chatgptPlanType,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "chatgptAuthTokens");
      g.writeStringProperty("accessToken", accessToken);
      g.writeStringProperty("chatgptAccountId", chatgptAccountId);
      Encode.property(g, "chatgptPlanType", chatgptPlanType, explicitNulls.contains(0));
      g.writeEndObject();
    }

    @Override
    public String toString() {
      return "ChatgptAuthTokens[" + "accessToken=" + "***" + ", " + "chatgptAccountId=" + chatgptAccountId + ", " + "chatgptPlanType=" + chatgptPlanType + "]";
    }

    @Override
    public String type() {
      return "chatgptAuthTokens";
    }

    /** Builds {@link ChatgptAuthTokens}. */
    public static final class Builder {
      private @Nullable String accessToken;
      private @Nullable String chatgptAccountId;
      private @Nullable String chatgptPlanType;
      private long explicitNulls;

      private Builder() {}

      /** {@code accessToken}: required. */
      public Builder accessToken(String value) {
        accessToken = Checks.notNull(value, TYPE, "accessToken");
        return this;
      }

      /** {@code chatgptAccountId}: required. */
      public Builder chatgptAccountId(String value) {
        chatgptAccountId = Checks.notNull(value, TYPE, "chatgptAccountId");
        return this;
      }

      /** {@code chatgptPlanType}: optional, nullable. */
      public Builder chatgptPlanType(@Nullable String value) {
        chatgptPlanType = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public ChatgptAuthTokens build() {
        return new ChatgptAuthTokens(
                    Checks.isSet(accessToken, TYPE, "accessToken"),
                    Checks.isSet(chatgptAccountId, TYPE, "chatgptAccountId"),
                    chatgptPlanType,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * {@code type} is {@code amazonBedrock}.
   *
   * @param apiKey required
   * @param region required
   */
  record AmazonBedrock(String apiKey, String region) implements LoginAccountParams {
    private static final String TYPE = "LoginAccountParams.AmazonBedrock";

    public AmazonBedrock {
      Checks.notNull(apiKey, TYPE, "apiKey");
      Checks.notNull(region, TYPE, "region");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static AmazonBedrock of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static AmazonBedrock readBody(JsonParser p) {
      String apiKey = null;
      String region = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        p.nextToken();
        switch (jsonName) {
          case "apiKey" -> apiKey = Decode.string(p, TYPE, "apiKey");
          case "region" -> region = Decode.string(p, TYPE, "region");
          default -> p.skipChildren();
        }
      }
      return new AmazonBedrock(
                  Decode.required(apiKey, p, TYPE, "apiKey"),
                  Decode.required(region, p, TYPE, "region"));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "amazonBedrock");
      g.writeStringProperty("apiKey", apiKey);
      g.writeStringProperty("region", region);
      g.writeEndObject();
    }

    @Override
    public String toString() {
      return "AmazonBedrock[" + "apiKey=" + "***" + ", " + "region=" + region + "]";
    }

    @Override
    public String type() {
      return "amazonBedrock";
    }

    /** Builds {@link AmazonBedrock}. */
    public static final class Builder {
      private @Nullable String apiKey;
      private @Nullable String region;

      private Builder() {}

      /** {@code apiKey}: required. */
      public Builder apiKey(String value) {
        apiKey = Checks.notNull(value, TYPE, "apiKey");
        return this;
      }

      /** {@code region}: required. */
      public Builder region(String value) {
        region = Checks.notNull(value, TYPE, "region");
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public AmazonBedrock build() {
        return new AmazonBedrock(
                    Checks.isSet(apiKey, TYPE, "apiKey"),
                    Checks.isSet(region, TYPE, "region"));
      }
    }
  }

  /**
   * {@code type} is {@code amazonBedrockAccessKeys}.
   *
   * @param accessKeyId required
   * @param region required
   * @param secretAccessKey required
   * @param sessionToken optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record AmazonBedrockAccessKeys(String accessKeyId, String region, String secretAccessKey,
      @Nullable String sessionToken, ExplicitNulls explicitNulls) implements LoginAccountParams {
    private static final String TYPE = "LoginAccountParams.AmazonBedrockAccessKeys";

    public AmazonBedrockAccessKeys {
      Checks.notNull(accessKeyId, TYPE, "accessKeyId");
      Checks.notNull(region, TYPE, "region");
      Checks.notNull(secretAccessKey, TYPE, "secretAccessKey");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static AmazonBedrockAccessKeys of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    static AmazonBedrockAccessKeys readBody(JsonParser p) {
      String accessKeyId = null;
      String region = null;
      String secretAccessKey = null;
      String sessionToken = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "accessKeyId" -> accessKeyId = Decode.string(p, TYPE, "accessKeyId");
          case "region" -> region = Decode.string(p, TYPE, "region");
          case "secretAccessKey" -> secretAccessKey = Decode.string(p, TYPE, "secretAccessKey");
          case "sessionToken" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            sessionToken = jsonNull ? null : Decode.string(p, TYPE, "sessionToken");
          }
          default -> p.skipChildren();
        }
      }
      return new AmazonBedrockAccessKeys(
                  Decode.required(accessKeyId, p, TYPE, "accessKeyId"),
                  Decode.required(region, p, TYPE, "region"),
                  Decode.required(secretAccessKey, p, TYPE, "secretAccessKey"),
                  sessionToken,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "amazonBedrockAccessKeys");
      g.writeStringProperty("accessKeyId", accessKeyId);
      g.writeStringProperty("region", region);
      g.writeStringProperty("secretAccessKey", secretAccessKey);
      Encode.property(g, "sessionToken", sessionToken, explicitNulls.contains(0));
      g.writeEndObject();
    }

    @Override
    public String toString() {
      return "AmazonBedrockAccessKeys[" + "accessKeyId=" + accessKeyId + ", " + "region=" + region + ", " + "secretAccessKey=" + "***" + ", " + "sessionToken=" + "***" + "]";
    }

    @Override
    public String type() {
      return "amazonBedrockAccessKeys";
    }

    /** Builds {@link AmazonBedrockAccessKeys}. */
    public static final class Builder {
      private @Nullable String accessKeyId;
      private @Nullable String region;
      private @Nullable String secretAccessKey;
      private @Nullable String sessionToken;
      private long explicitNulls;

      private Builder() {}

      /** {@code accessKeyId}: required. */
      public Builder accessKeyId(String value) {
        accessKeyId = Checks.notNull(value, TYPE, "accessKeyId");
        return this;
      }

      /** {@code region}: required. */
      public Builder region(String value) {
        region = Checks.notNull(value, TYPE, "region");
        return this;
      }

      /** {@code secretAccessKey}: required. */
      public Builder secretAccessKey(String value) {
        secretAccessKey = Checks.notNull(value, TYPE, "secretAccessKey");
        return this;
      }

      /** {@code sessionToken}: optional, nullable. */
      public Builder sessionToken(@Nullable String value) {
        sessionToken = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public AmazonBedrockAccessKeys build() {
        return new AmazonBedrockAccessKeys(
                    Checks.isSet(accessKeyId, TYPE, "accessKeyId"),
                    Checks.isSet(region, TYPE, "region"),
                    Checks.isSet(secretAccessKey, TYPE, "secretAccessKey"),
                    sessionToken,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * Any other variant.
   *
   * @param raw its JSON
   */
  record Unrecognized(JsonNode raw) implements LoginAccountParams {
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
  final class Deserializer extends ProtocolDeserializer<LoginAccountParams> {
    Deserializer() {
      super(LoginAccountParams.class);
    }

    @Override
    LoginAccountParams decode(JsonParser p) {
      return LoginAccountParams.read(p);
    }
  }
}
