package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Wire type {@code AccountSecuritySetupAction}.
 *
 * @param label required
 * @param url required
 */
@JsonDeserialize(using = AccountSecuritySetupAction.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record AccountSecuritySetupAction(String label, String url) implements ProtocolValue {
  private static final String TYPE = "AccountSecuritySetupAction";

  public AccountSecuritySetupAction {
    Checks.notNull(label, TYPE, "label");
    Checks.notNull(url, TYPE, "url");
  }

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static AccountSecuritySetupAction of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static AccountSecuritySetupAction read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static AccountSecuritySetupAction readBody(JsonParser p) {
    String label = null;
    String url = null;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      p.nextToken();
      switch (jsonName) {
        case "label" -> label = Decode.string(p, TYPE, "label");
        case "url" -> url = Decode.string(p, TYPE, "url");
        default -> p.skipChildren();
      }
    }
    return new AccountSecuritySetupAction(
                Decode.required(label, p, TYPE, "label"),
                Decode.required(url, p, TYPE, "url"));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeStringProperty("label", label);
    g.writeStringProperty("url", url);
    g.writeEndObject();
  }

  /** Builds {@link AccountSecuritySetupAction}. */
  public static final class Builder {
    private @Nullable String label;
    private @Nullable String url;

    private Builder() {}

    /** {@code label}: required. */
    public Builder label(String value) {
      label = Checks.notNull(value, TYPE, "label");
      return this;
    }

    /** {@code url}: required. */
    public Builder url(String value) {
      url = Checks.notNull(value, TYPE, "url");
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public AccountSecuritySetupAction build() {
      return new AccountSecuritySetupAction(
                  Checks.isSet(label, TYPE, "label"),
                  Checks.isSet(url, TYPE, "url"));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<AccountSecuritySetupAction> {
    Deserializer() {
      super(AccountSecuritySetupAction.class);
    }

    @Override
    AccountSecuritySetupAction decode(JsonParser p) {
      return AccountSecuritySetupAction.read(p);
    }
  }
}
