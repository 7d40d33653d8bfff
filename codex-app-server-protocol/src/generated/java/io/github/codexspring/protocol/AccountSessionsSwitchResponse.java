package io.github.codexspring.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Result of {@code accountSession/switch}. */
@JsonDeserialize(using = AccountSessionsSwitchResponse.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public sealed interface AccountSessionsSwitchResponse extends ProtocolValue permits AccountSessionsSwitchResponse.WithSessions, AccountSessionsSwitchResponse.WithAuthUrl, AccountSessionsSwitchResponse.Unrecognized {
  /** Decodes the value whose first token is the current one. */
  static AccountSessionsSwitchResponse read(JsonParser p) {
    JsonNode raw = Trees.read(p);
    return switch (Shape.best(raw, Shapes.ACCOUNT_SESSIONS_SWITCH_RESPONSE.variants())) {
      case 0 -> WithSessions.read(Tagged.parser(raw));
      case 1 -> WithAuthUrl.read(Tagged.parser(raw));
      default -> new Unrecognized(raw);
    };
  }

  /**
   * An alternative of the union.
   *
   * @param sessions required
   * @param activeSessionId optional, nullable
   * @param explicitNulls which optional fields are {@code null} on the wire
   */
  record WithSessions(List<AccountSession> sessions, @Nullable String activeSessionId,
      ExplicitNulls explicitNulls) implements AccountSessionsSwitchResponse {
    private static final String TYPE = "AccountSessionsSwitchResponse.WithSessions";

    public WithSessions {
      Checks.notNull(sessions, TYPE, "sessions");
      sessions = List.copyOf(sessions);
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static WithSessions of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    /** Decodes the value whose first token is the current one. */
    public static WithSessions read(JsonParser p) {
      Decode.startObject(p, TYPE);
      return readBody(p);
    }

    static WithSessions readBody(JsonParser p) {
      List<AccountSession> sessions = null;
      String activeSessionId = null;
      long jsonNulls = 0;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
        switch (jsonName) {
          case "sessions" -> {
            Decode.startArray(p, TYPE, "sessions");
            List<AccountSession> json = new ArrayList<>();
            while (p.nextToken() != JsonToken.END_ARRAY) {
              json.add(AccountSession.read(p));
            }
            sessions = json;
          }
          case "activeSessionId" -> {
            jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
            activeSessionId = jsonNull ? null : Decode.string(p, TYPE, "activeSessionId");
          }
          default -> p.skipChildren();
        }
      }
      return new WithSessions(
                  Decode.required(sessions, p, TYPE, "sessions"),
                  activeSessionId,
                  ExplicitNulls.of(jsonNulls));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeName("sessions");
      g.writeStartArray();
      for (AccountSession jsonElement : sessions) {
        jsonElement.write(g);
      }
      g.writeEndArray();
      Encode.property(g, "activeSessionId", activeSessionId, explicitNulls.contains(0));
      g.writeEndObject();
    }

    /** Builds {@link WithSessions}. */
    public static final class Builder {
      private @Nullable List<AccountSession> sessions;
      private @Nullable String activeSessionId;
      private long explicitNulls;

      private Builder() {}

      /** {@code sessions}: required. */
      public Builder sessions(List<AccountSession> value) {
        sessions = Checks.notNull(value, TYPE, "sessions");
        return this;
      }

      /** {@code sessions}: required. */
      public Builder sessions(AccountSession... value) {
        return sessions(List.of(value));
      }

      /** {@code activeSessionId}: optional, nullable. */
      public Builder activeSessionId(@Nullable String value) {
        activeSessionId = value;
        explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public WithSessions build() {
        return new WithSessions(
                    Checks.isSet(sessions, TYPE, "sessions"),
                    activeSessionId,
                    ExplicitNulls.of(explicitNulls));
      }
    }
  }

  /**
   * An alternative of the union.
   *
   * @param authUrl {@code auth_url}; required
   * @param loginId {@code login_id}; required
   */
  record WithAuthUrl(String authUrl, String loginId) implements AccountSessionsSwitchResponse {
    private static final String TYPE = "AccountSessionsSwitchResponse.WithAuthUrl";

    public WithAuthUrl {
      Checks.notNull(authUrl, TYPE, "auth_url");
      Checks.notNull(loginId, TYPE, "login_id");
    }

    /** A builder without any field set. */
    public static Builder builder() {
      return new Builder();
    }

    /** Builds a value in one expression. */
    public static WithAuthUrl of(Consumer<Builder> fields) {
      Builder builder = new Builder();
      fields.accept(builder);
      return builder.build();
    }

    /** Decodes the value whose first token is the current one. */
    public static WithAuthUrl read(JsonParser p) {
      Decode.startObject(p, TYPE);
      return readBody(p);
    }

    static WithAuthUrl readBody(JsonParser p) {
      String authUrl = null;
      String loginId = null;
      for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
        p.nextToken();
        switch (jsonName) {
          case "auth_url" -> authUrl = Decode.string(p, TYPE, "auth_url");
          case "login_id" -> loginId = Decode.string(p, TYPE, "login_id");
          default -> p.skipChildren();
        }
      }
      return new WithAuthUrl(
                  Decode.required(authUrl, p, TYPE, "auth_url"),
                  Decode.required(loginId, p, TYPE, "login_id"));
    }

    @Override
    public void write(JsonGenerator g) {
      g.writeStartObject();
      g.writeStringProperty("auth_url", authUrl);
      g.writeStringProperty("login_id", loginId);
      g.writeEndObject();
    }

    /** Builds {@link WithAuthUrl}. */
    public static final class Builder {
      private @Nullable String authUrl;
      private @Nullable String loginId;

      private Builder() {}

      /** {@code auth_url}: required. */
      public Builder authUrl(String value) {
        authUrl = Checks.notNull(value, TYPE, "auth_url");
        return this;
      }

      /** {@code login_id}: required. */
      public Builder loginId(String value) {
        loginId = Checks.notNull(value, TYPE, "login_id");
        return this;
      }

      /**
       * The value.
       *
       * @throws IllegalStateException if a required field is not set
       */
      public WithAuthUrl build() {
        return new WithAuthUrl(
                    Checks.isSet(authUrl, TYPE, "auth_url"),
                    Checks.isSet(loginId, TYPE, "login_id"));
      }
    }
  }

  /**
   * Any other value.
   *
   * @param raw its JSON
   */
  record Unrecognized(JsonNode raw) implements AccountSessionsSwitchResponse {
    @Override
    public void write(JsonGenerator g) {
      Trees.write(g, raw);
    }
  }

  /** Reads this type for a mapper. */
  final class Deserializer extends ProtocolDeserializer<AccountSessionsSwitchResponse> {
    Deserializer() {
      super(AccountSessionsSwitchResponse.class);
    }

    @Override
    AccountSessionsSwitchResponse decode(JsonParser p) {
      return AccountSessionsSwitchResponse.read(p);
    }
  }
}
