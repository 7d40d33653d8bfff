package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code AccountSecuritySetupNotice}.
 *
 * @param accountId required
 * @param action required
 * @param description required
 * @param title required
 * @param userId required
 */
@JsonDeserialize(using = AccountSecuritySetupNotice.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record AccountSecuritySetupNotice(String accountId, AccountSecuritySetupAction action,
    String description, String title, String userId) implements ProtocolValue {
  private static final String TYPE = "AccountSecuritySetupNotice";

  public AccountSecuritySetupNotice {
    Checks.notNull(accountId, TYPE, "accountId");
    Checks.notNull(action, TYPE, "action");
    Checks.notNull(description, TYPE, "description");
    Checks.notNull(title, TYPE, "title");
    Checks.notNull(userId, TYPE, "userId");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static AccountSecuritySetupNotice of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static AccountSecuritySetupNotice read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static AccountSecuritySetupNotice readBody(JsonParser p) {
    String accountId = null;
    AccountSecuritySetupAction action = null;
    String description = null;
    String title = null;
    String userId = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "accountId" -> accountId = Decode.string(p, TYPE, "accountId");
        case "action" -> action = AccountSecuritySetupAction.read(p);
        case "description" -> description = Decode.string(p, TYPE, "description");
        case "title" -> title = Decode.string(p, TYPE, "title");
        case "userId" -> userId = Decode.string(p, TYPE, "userId");
        default -> p.skipChildren();
      }
    }
    return new AccountSecuritySetupNotice(
                Decode.required(accountId, p, TYPE, "accountId"),
                Decode.required(action, p, TYPE, "action"),
                Decode.required(description, p, TYPE, "description"),
                Decode.required(title, p, TYPE, "title"),
                Decode.required(userId, p, TYPE, "userId"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("accountId", accountId);
    g.writeName("action");
    action.write(g);
    g.writeStringProperty("description", description);
    g.writeStringProperty("title", title);
    g.writeStringProperty("userId", userId);
    g.writeEndObject();
  }

  /** Builds {@link AccountSecuritySetupNotice}. */
  public static final class Builder {
    private @Nullable String accountId;
    private @Nullable AccountSecuritySetupAction action;
    private @Nullable String description;
    private @Nullable String title;
    private @Nullable String userId;

    private Builder() {}

    /** {@code accountId}: required. */
    public Builder accountId(String value) {
      accountId = Checks.notNull(value, TYPE, "accountId");
      return this;
    }

    /** {@code action}: required. */
    public Builder action(AccountSecuritySetupAction value) {
      action = Checks.notNull(value, TYPE, "action");
      return this;
    }

    /** {@code description}: required. */
    public Builder description(String value) {
      description = Checks.notNull(value, TYPE, "description");
      return this;
    }

    /** {@code title}: required. */
    public Builder title(String value) {
      title = Checks.notNull(value, TYPE, "title");
      return this;
    }

    /** {@code userId}: required. */
    public Builder userId(String value) {
      userId = Checks.notNull(value, TYPE, "userId");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public AccountSecuritySetupNotice build() {
      return new AccountSecuritySetupNotice(
                  Checks.isSet(accountId, TYPE, "accountId"),
                  Checks.isSet(action, TYPE, "action"),
                  Checks.isSet(description, TYPE, "description"),
                  Checks.isSet(title, TYPE, "title"),
                  Checks.isSet(userId, TYPE, "userId"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<AccountSecuritySetupNotice> {
    Deserializer() {
      super(AccountSecuritySetupNotice.class);
    }

    @Override
    AccountSecuritySetupNotice decode(JsonParser p) {
      return AccountSecuritySetupNotice.read(p);
    }
  }
}
