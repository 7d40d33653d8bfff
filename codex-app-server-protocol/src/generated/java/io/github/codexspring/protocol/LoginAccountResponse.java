package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Result of {@code account/login/start}. */
@JsonDeserialize(using = LoginAccountResponse.Deserializer.class)
@Generated("io.github.codexspring.generator")
public sealed interface LoginAccountResponse extends ProtocolValue permits LoginAccountResponse.ApiKey, LoginAccountResponse.Chatgpt, LoginAccountResponse.ChatgptDeviceCode, LoginAccountResponse.ChatgptAuthTokens, LoginAccountResponse.AmazonBedrock, LoginAccountResponse.Unrecognized {
  /** The value of {@code type} on the wire, empty if there is none. */
  String type();

  /** Decodes the value whose first token is the current one. */
  static LoginAccountResponse read(JsonParser p) {
    Tagged tagged = Tagged.read(p, "type");
    return switch (tagged.tag()) {
      case "apiKey" -> ApiKey.readBody(tagged.body());
      case "chatgpt" -> Chatgpt.readBody(tagged.body());
      case "chatgptDeviceCode" -> ChatgptDeviceCode.readBody(tagged.body());
      case "chatgptAuthTokens" -> ChatgptAuthTokens.readBody(tagged.body());
      case "amazonBedrock" -> AmazonBedrock.readBody(tagged.body());
      default -> new Unrecognized(tagged.raw("type"));
    };
  }

  /**
   * {@code type} is {@code apiKey}.
   *
   */
  record ApiKey() implements LoginAccountResponse {
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
      while (p.nextName() != null) {
        p.nextToken();
        p.skipChildren();
      }
      return new ApiKey();
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "apiKey");
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "apiKey";
    }

    /** Builds {@link ApiKey}. */
    public static final class Builder {
      private Builder() {}

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public ApiKey build() {
        return new ApiKey();
      }
    }
  }

  /**
   * {@code type} is {@code chatgpt}.
   *
   * @param authUrl required
   * @param loginId required
   */
  record Chatgpt(String authUrl, String loginId) implements LoginAccountResponse {
    private static final String TYPE = "LoginAccountResponse.Chatgpt";

    public Chatgpt {
      Checks.notNull(authUrl, TYPE, "authUrl");
      Checks.notNull(loginId, TYPE, "loginId");
    }

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
      String authUrl = null;
      String loginId = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        p.nextToken();
        switch (jsonName) {
          case "authUrl" -> authUrl = Decode.string(p, TYPE, "authUrl");
          case "loginId" -> loginId = Decode.string(p, TYPE, "loginId");
          default -> p.skipChildren();
        }
      }
      return new Chatgpt(
                  Decode.required(authUrl, p, TYPE, "authUrl"),
                  Decode.required(loginId, p, TYPE, "loginId"));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "chatgpt");
      g.writeStringProperty("authUrl", authUrl);
      g.writeStringProperty("loginId", loginId);
      g.writeEndObject();
    }

    @Override
    public String toString() {
      return "Chatgpt[" + "authUrl=" + "***" + ", " + "loginId=" + loginId + "]";
    }

    @Override
    public String type() {
      return "chatgpt";
    }

    /** Builds {@link Chatgpt}. */
    public static final class Builder {
      private @Nullable String authUrl;
      private @Nullable String loginId;

      private Builder() {}

      /** {@code authUrl}: required. */
      public Builder authUrl(String value) {
        authUrl = Checks.notNull(value, TYPE, "authUrl");
        return this;
      }

      /** {@code loginId}: required. */
      public Builder loginId(String value) {
        loginId = Checks.notNull(value, TYPE, "loginId");
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public Chatgpt build() {
        return new Chatgpt(
                    Checks.isSet(authUrl, TYPE, "authUrl"),
                    Checks.isSet(loginId, TYPE, "loginId"));
      }
    }
  }

  /**
   * {@code type} is {@code chatgptDeviceCode}.
   *
   * @param loginId required
   * @param userCode required
   * @param verificationUrl required
   */
  record ChatgptDeviceCode(String loginId, String userCode,
      String verificationUrl) implements LoginAccountResponse {
    private static final String TYPE = "LoginAccountResponse.ChatgptDeviceCode";

    public ChatgptDeviceCode {
      Checks.notNull(loginId, TYPE, "loginId");
      Checks.notNull(userCode, TYPE, "userCode");
      Checks.notNull(verificationUrl, TYPE, "verificationUrl");
    }

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
      String loginId = null;
      String userCode = null;
      String verificationUrl = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        p.nextToken();
        switch (jsonName) {
          case "loginId" -> loginId = Decode.string(p, TYPE, "loginId");
          case "userCode" -> userCode = Decode.string(p, TYPE, "userCode");
          case "verificationUrl" -> verificationUrl = Decode.string(p, TYPE, "verificationUrl");
          default -> p.skipChildren();
        }
      }
      return new ChatgptDeviceCode(
                  Decode.required(loginId, p, TYPE, "loginId"),
                  Decode.required(userCode, p, TYPE, "userCode"),
                  Decode.required(verificationUrl, p, TYPE, "verificationUrl"));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "chatgptDeviceCode");
      g.writeStringProperty("loginId", loginId);
      g.writeStringProperty("userCode", userCode);
      g.writeStringProperty("verificationUrl", verificationUrl);
      g.writeEndObject();
    }

    @Override
    public String toString() {
      return "ChatgptDeviceCode[" + "loginId=" + loginId + ", " + "userCode=" + "***" + ", " + "verificationUrl=" + verificationUrl + "]";
    }

    @Override
    public String type() {
      return "chatgptDeviceCode";
    }

    /** Builds {@link ChatgptDeviceCode}. */
    public static final class Builder {
      private @Nullable String loginId;
      private @Nullable String userCode;
      private @Nullable String verificationUrl;

      private Builder() {}

      /** {@code loginId}: required. */
      public Builder loginId(String value) {
        loginId = Checks.notNull(value, TYPE, "loginId");
        return this;
      }

      /** {@code userCode}: required. */
      public Builder userCode(String value) {
        userCode = Checks.notNull(value, TYPE, "userCode");
        return this;
      }

      /** {@code verificationUrl}: required. */
      public Builder verificationUrl(String value) {
        verificationUrl = Checks.notNull(value, TYPE, "verificationUrl");
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public ChatgptDeviceCode build() {
        return new ChatgptDeviceCode(
                    Checks.isSet(loginId, TYPE, "loginId"),
                    Checks.isSet(userCode, TYPE, "userCode"),
                    Checks.isSet(verificationUrl, TYPE, "verificationUrl"));
      }
    }
  }

  /**
   * {@code type} is {@code chatgptAuthTokens}.
   *
   */
  record ChatgptAuthTokens() implements LoginAccountResponse {
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
      while (p.nextName() != null) {
        p.nextToken();
        p.skipChildren();
      }
      return new ChatgptAuthTokens();
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "chatgptAuthTokens");
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "chatgptAuthTokens";
    }

    /** Builds {@link ChatgptAuthTokens}. */
    public static final class Builder {
      private Builder() {}

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public ChatgptAuthTokens build() {
        return new ChatgptAuthTokens();
      }
    }
  }

  /**
   * {@code type} is {@code amazonBedrock}.
   *
   */
  record AmazonBedrock() implements LoginAccountResponse {
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
      while (p.nextName() != null) {
        p.nextToken();
        p.skipChildren();
      }
      return new AmazonBedrock();
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("type", "amazonBedrock");
      g.writeEndObject();
    }

    @Override
    public String type() {
      return "amazonBedrock";
    }

    /** Builds {@link AmazonBedrock}. */
    public static final class Builder {
      private Builder() {}

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public AmazonBedrock build() {
        return new AmazonBedrock();
      }
    }
  }

  /**
   * Any other variant.
   *
   * @param raw its JSON
   */
  record Unrecognized(JsonNode raw) implements LoginAccountResponse {
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
  final class Deserializer extends ProtocolDeserializer<LoginAccountResponse> {
    Deserializer() {
      super(LoginAccountResponse.class);
    }

    @Override
    LoginAccountResponse decode(JsonParser p) {
      return LoginAccountResponse.read(p);
    }
  }
}
