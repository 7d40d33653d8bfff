package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code accountSession/switch}.
 *
 * @param accountId required
 * @param sessionId required
 * @param allowBrowserLogin optional
 */
@JsonDeserialize(using = AccountSessionsSwitchParams.Deserializer.class)
@ExperimentalApi
@Generated("io.github.codexspring.generator")
public record AccountSessionsSwitchParams(String accountId, String sessionId,
    @Nullable Boolean allowBrowserLogin) implements ProtocolValue {
  private static final String TYPE = "AccountSessionsSwitchParams";

  public AccountSessionsSwitchParams {
    Checks.notNull(accountId, TYPE, "accountId");
    Checks.notNull(sessionId, TYPE, "sessionId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static AccountSessionsSwitchParams of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static AccountSessionsSwitchParams read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static AccountSessionsSwitchParams readBody(JsonParser p) {
    String accountId = null;
    String sessionId = null;
    Boolean allowBrowserLogin = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "accountId" -> accountId = Decode.string(p, TYPE, "accountId");
        case "sessionId" -> sessionId = Decode.string(p, TYPE, "sessionId");
        case "allowBrowserLogin" -> allowBrowserLogin = jsonNull ? null : Decode.bool(p, TYPE, "allowBrowserLogin");
        default -> p.skipChildren();
      }
    }
    return new AccountSessionsSwitchParams(
                Decode.required(accountId, p, TYPE, "accountId"),
                Decode.required(sessionId, p, TYPE, "sessionId"),
                allowBrowserLogin);
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("accountId", accountId);
    g.writeStringProperty("sessionId", sessionId);
    Encode.property(g, "allowBrowserLogin", allowBrowserLogin, false);
    g.writeEndObject();
  }

  /** Builds {@link AccountSessionsSwitchParams}. */
  public static final class Builder {
    private @Nullable String accountId;
    private @Nullable String sessionId;
    private @Nullable Boolean allowBrowserLogin;

    private Builder() {}

    /** {@code accountId}: required. */
    public Builder accountId(String value) {
      accountId = Checks.notNull(value, TYPE, "accountId");
      return this;
    }

    /** {@code sessionId}: required. */
    public Builder sessionId(String value) {
      sessionId = Checks.notNull(value, TYPE, "sessionId");
      return this;
    }

    /** {@code allowBrowserLogin}: optional. */
    public Builder allowBrowserLogin(boolean value) {
      allowBrowserLogin = value;
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public AccountSessionsSwitchParams build() {
      return new AccountSessionsSwitchParams(
                  Checks.isSet(accountId, TYPE, "accountId"),
                  Checks.isSet(sessionId, TYPE, "sessionId"),
                  allowBrowserLogin);
    }
  }

  static final class Deserializer extends ProtocolDeserializer<AccountSessionsSwitchParams> {
    Deserializer() {
      super(AccountSessionsSwitchParams.class);
    }

    @Override
    AccountSessionsSwitchParams decode(JsonParser p) {
      return AccountSessionsSwitchParams.read(p);
    }
  }
}
