package io.github.codexspring.protocol;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Parameters of {@code account/login/completed}.
 *
 * @param success required
 * @param error optional, nullable
 * @param loginId optional, nullable
 * @param onboardingEntrypoint optional, nullable
 * @param explicitNulls which optional fields are {@code null} on the wire
 */
@JsonDeserialize(using = AccountLoginCompletedNotification.Deserializer.class)
@Generated("io.github.codexspring.generator")
public record AccountLoginCompletedNotification(boolean success, @Nullable String error,
    @Nullable String loginId, @Nullable DesktopOnboardingEntrypoint onboardingEntrypoint,
    ExplicitNulls explicitNulls) implements ProtocolValue {
  private static final String TYPE = "AccountLoginCompletedNotification";

  /** A builder without any field set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a value in one expression. */
  public static AccountLoginCompletedNotification of(Consumer<Builder> fields) {
    Builder builder = new Builder();
    fields.accept(builder);
    return builder.build();
  }

  /** Decodes the value whose first token is the current one. */
  public static AccountLoginCompletedNotification read(JsonParser p) {
    Decode.startObject(p, TYPE);
    return readBody(p);
  }

  static AccountLoginCompletedNotification readBody(JsonParser p) {
    Boolean success = null;
    String error = null;
    String loginId = null;
    DesktopOnboardingEntrypoint onboardingEntrypoint = null;
    long jsonNulls = 0;
    for (String jsonName = p.nextName(); jsonName != null; jsonName = p.nextName()) {
      boolean jsonNull = p.nextToken() == JsonToken.VALUE_NULL;
      switch (jsonName) {
        case "success" -> success = Decode.bool(p, TYPE, "success");
        case "error" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 0, jsonNull);
          error = jsonNull ? null : Decode.string(p, TYPE, "error");
        }
        case "loginId" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 1, jsonNull);
          loginId = jsonNull ? null : Decode.string(p, TYPE, "loginId");
        }
        case "onboardingEntrypoint" -> {
          jsonNulls = ExplicitNulls.mark(jsonNulls, 2, jsonNull);
          onboardingEntrypoint = jsonNull ? null : DesktopOnboardingEntrypoint.fromWire(Decode.string(p, TYPE, "onboardingEntrypoint"));
        }
        default -> p.skipChildren();
      }
    }
    return new AccountLoginCompletedNotification(
                Decode.required(success, p, TYPE, "success"),
                error,
                loginId,
                onboardingEntrypoint,
                ExplicitNulls.of(jsonNulls));
  }

  @Override
  public void write(JsonGenerator g) {
    g.writeStartObject();
    g.writeBooleanProperty("success", success);
    Encode.property(g, "error", error, explicitNulls.contains(0));
    Encode.property(g, "loginId", loginId, explicitNulls.contains(1));
    Encode.property(g, TYPE, "onboardingEntrypoint", onboardingEntrypoint, explicitNulls.contains(2));
    g.writeEndObject();
  }

  /** Builds {@link AccountLoginCompletedNotification}. */
  public static final class Builder {
    private @Nullable Boolean success;
    private @Nullable String error;
    private @Nullable String loginId;
    private @Nullable DesktopOnboardingEntrypoint onboardingEntrypoint;
    private long explicitNulls;

    private Builder() {}

    /** {@code success}: required. */
    public Builder success(boolean value) {
      success = value;
      return this;
    }

    /** {@code error}: optional, nullable. */
    public Builder error(@Nullable String value) {
      error = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 0, value == null);
      return this;
    }

    /** {@code loginId}: optional, nullable. */
    public Builder loginId(@Nullable String value) {
      loginId = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 1, value == null);
      return this;
    }

    /** {@code onboardingEntrypoint}: optional, nullable. */
    public Builder onboardingEntrypoint(@Nullable DesktopOnboardingEntrypoint value) {
      onboardingEntrypoint = value;
      explicitNulls = ExplicitNulls.mark(explicitNulls, 2, value == null);
      return this;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException if a required field is not set
     */
    public AccountLoginCompletedNotification build() {
      return new AccountLoginCompletedNotification(
                  Checks.isSet(success, TYPE, "success"),
                  error,
                  loginId,
                  onboardingEntrypoint,
                  ExplicitNulls.of(explicitNulls));
    }
  }

  static final class Deserializer extends ProtocolDeserializer<AccountLoginCompletedNotification> {
    Deserializer() {
      super(AccountLoginCompletedNotification.class);
    }

    @Override
    AccountLoginCompletedNotification decode(JsonParser p) {
      return AccountLoginCompletedNotification.read(p);
    }
  }
}
